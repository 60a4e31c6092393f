import { oneOf, valuesOf } from '../basics/filtering.ts';
import { type AnnotationRef, type Layer, layers } from '../model/layers.ts';

/** The choice of layers, as callers give it. */
export interface LayerChoice {
  /** One layer or several; left out, all. */
  readonly layers?: Layer | readonly Layer[] | undefined;
}

/** Gives those of some annotations that are of the chosen layers, in the same order. */
export function ofChosenLayers(refs: AnnotationRef[], choice: LayerChoice): AnnotationRef[] {
  const chosen = valuesOf('options.layers', choice.layers, oneOf(layers));
  return chosen === undefined ? refs : refs.filter(({ layer }) => chosen.has(layer));
}
