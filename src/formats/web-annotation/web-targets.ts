import { isObject } from '../../exchange/guards.ts';
import type { Report } from '../../exchange/raw-article.ts';
import type { TextRange } from '../../model/types.ts';
import { splitsCharacter } from '../../words/characters.ts';
import { offsetsFrom } from '../../words/offset-units.ts';
import { placeFinder } from '../../words/place-finder.ts';

/** Where something stands in the input. */
export type Path = readonly (string | number)[];

/** A target that was found in the text. */
export interface FoundTarget {
  readonly path: Path;
  readonly place: TextRange;
  /** What our own annotations say of the part; `undefined` in those of others. */
  readonly record: unknown;
}

/** Gives the members of a list, or a value that stands for a list of one, each with its path. */
export function listAt(value: unknown, path: Path): readonly { readonly value: unknown; readonly path: Path }[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((one, i) => ({ value: one, path: [...path, i] })) : [{ value, path }];
}

/**
 * Prepares finding the targets of annotations in a text. `source` is the IRI of the text; left out, the first target
 * that names one tells it. A target that names none is of the text.
 */
export function targetFinder(
  text: string,
  source: string | undefined,
  report: Report,
): (annotation: { readonly [key: string]: unknown }, path: Path) => readonly FoundTarget[] {
  const place = selectorReader(text, report);
  let expected = source;
  return (annotation, path) => {
    const targets = listAt(annotation.target, [...path, 'target']);
    if (targets.length === 0) report('malformed', [...path, 'target'], 'a target', annotation.target);
    return targets.flatMap((target): readonly FoundTarget[] => {
      const fields = isObject(target.value) ? target.value : { source: target.value };
      const iri = (isObject(fields.source) ? fields.source.id : fields.source) ?? undefined;
      expected ??= typeof iri === 'string' ? iri : undefined;
      if (iri !== undefined && iri !== expected) {
        report('other_source', [...target.path, 'source'], expected ?? 'an IRI', iri);
        return [];
      }
      const found = place(fields.selector, [...target.path, 'selector']);
      return found === null ? [] : [{ path: target.path, place: found, record: fields.record }];
    });
  };
}

/** What is read of the selectors of a target. */
interface Selectors {
  quote?: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  position?: { readonly start: number; readonly end: number };
}

/**
 * Prepares finding the place that selectors mean; selectors of other kinds beside them are not needed. A place counts
 * where the words stand there between what is said to stand around them; else, words that stand so only once are not in
 * doubt.
 */
function selectorReader(text: string, report: Report): (selector: unknown, path: Path) => TextRange | null {
  const offsetOf = offsetsFrom(text, 'code points');
  const startsOf = placeFinder(text);
  return (selector, path) => {
    const { quote, position }: Selectors = selectorsIn(selector, path);
    if (quote === undefined && position === undefined) {
      report('not_held', path, 'a TextQuoteSelector or a TextPositionSelector', selector);
      return null;
    }
    const start = offsetOf(position?.start ?? -1);
    const end = offsetOf(position?.end ?? -1);
    const isPlace = start >= 0 && start < end;
    if (quote === undefined) {
      if (isPlace) return { start, end };
      report('out_of_range', path, 'a place of the text, in code points', `${position?.start} to ${position?.end}`);
      return null;
    }
    const { exact, prefix, suffix } = quote;
    const stands = (one: TextRange): boolean =>
      isWhole(text, one) &&
      one.end - one.start === exact.length &&
      text.startsWith(exact, one.start) &&
      text.endsWith(prefix, one.start) &&
      text.startsWith(suffix, one.end);
    // Some tools count UTF-16 code units; where all stands there, too, that is meant.
    for (const one of [
      { start, end },
      { start: position?.start ?? -1, end: position?.end ?? -1 },
    ])
      if (stands(one)) return one;
    const places = startsOf(prefix + exact + suffix)
      .map((from) => ({ start: from + prefix.length, end: from + prefix.length + exact.length }))
      .filter((one) => isWhole(text, one));
    const [only] = places;
    if (only !== undefined && places.length === 1) {
      const shown = `${position?.start} to ${position?.end}`;
      if (isPlace) report('text_mismatch', path, JSON.stringify(text.slice(start, end)), exact);
      else if (position !== undefined) report('out_of_range', path, 'a place of the text, in code points', shown);
      return only;
    }
    report('text_mismatch', path, only === undefined ? 'words of the text' : 'words that stand there once', exact);
    return null;
  };
}

function selectorsIn(selector: unknown, path: Path): Selectors {
  const selectors: Selectors = {};
  for (const { value } of listAt(selector, path)) {
    if (!isObject(value) || value.refinedBy !== undefined) continue;
    const { type, exact, prefix = '', suffix = '', start, end } = value;
    const isQuote =
      typeof exact === 'string' && exact !== '' && typeof prefix === 'string' && typeof suffix === 'string';
    if (type === 'TextQuoteSelector' && isQuote) selectors.quote = { exact, prefix, suffix };
    if (type === 'TextPositionSelector' && typeof start === 'number' && typeof end === 'number')
      selectors.position = { start, end };
  }
  return selectors;
}

/** Tells whether a place halves no character. */
function isWhole(text: string, { start, end }: TextRange): boolean {
  return Number.isInteger(start) && start >= 0 && !splitsCharacter(text, start) && !splitsCharacter(text, end);
}
