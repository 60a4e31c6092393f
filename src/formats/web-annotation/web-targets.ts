import { isObject } from '../../exchange/guards.ts';
import type { Report } from '../../exchange/raw-article.ts';
import type { TextRange } from '../../model/types.ts';
import { splitsCharacter } from '../../words/characters.ts';
import { placesOf } from '../../words/occurrences.ts';
import { offsetsFrom } from '../../words/offset-units.ts';

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
 * tells it.
 */
export function targetFinder(
  text: string,
  source: string | undefined,
  report: Report,
): (annotation: { readonly [key: string]: unknown }, path: Path) => readonly FoundTarget[] {
  const place = placeFinder(text, report);
  let expected = source;
  return (annotation, path) => {
    const targets = listAt(annotation.target, [...path, 'target']);
    if (targets.length === 0) report('malformed', [...path, 'target'], 'a target', annotation.target);
    return targets.flatMap((target): readonly FoundTarget[] => {
      const fields = isObject(target.value) ? target.value : { source: target.value };
      const iri = isObject(fields.source) ? fields.source.id : fields.source;
      expected ??= typeof iri === 'string' ? iri : undefined;
      if (iri !== expected) {
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
 * where the words stand there; else words that stand only once, with what is said to stand around them, are not in doubt.
 */
function placeFinder(text: string, report: Report): (selector: unknown, path: Path) => TextRange | null {
  const offsetOf = offsetsFrom(text, 'code points');
  return (selector, path) => {
    const { quote, position }: Selectors = selectorsIn(selector, path);
    if (quote === undefined && position === undefined) {
      report('not_held', path, 'a TextQuoteSelector or a TextPositionSelector', selector);
      return null;
    }
    const start = offsetOf(position?.start ?? -1);
    const end = offsetOf(position?.end ?? -1);
    const isPlace = start >= 0 && start < end;
    if (isPlace && (quote === undefined || quote.exact === text.slice(start, end))) return { start, end };
    if (quote === undefined) {
      report('out_of_range', path, 'a place of the text, in code points', `${position?.start} to ${position?.end}`);
      return null;
    }
    const { exact, prefix, suffix } = quote;
    // Some tools count UTF-16 code units; where the words stand there, too, they are meant.
    const counted = { start: position?.start ?? -1, end: position?.end ?? -1 };
    if (text.slice(counted.start, counted.end) === exact && isWhole(text, counted)) return counted;
    const places = placesOf(text, exact).filter(
      (one) => text.slice(0, one.start).endsWith(prefix) && text.startsWith(suffix, one.end) && isWhole(text, one),
    );
    const [only] = places;
    if (only !== undefined && places.length === 1) {
      const shown = `${position?.start} to ${position?.end}`;
      if (isPlace) report('text_mismatch', path, JSON.stringify(text.slice(start, end)), exact);
      else if (position !== undefined) report('out_of_range', path, 'a place of the text, in code points', shown);
      return { start: only.start, end: only.end };
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
  return start >= 0 && !splitsCharacter(text, start) && !splitsCharacter(text, end);
}
