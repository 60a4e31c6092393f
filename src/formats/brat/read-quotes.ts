import { type Guard, listOf, shaped } from '../../exchange/guards.ts';
import type { Placed, RawPassage, RawQuote, Read } from '../../exchange/raw-article.ts';
import { isCue, isQuote } from '../../exchange/record-guards.ts';
import { slugMaker } from '../../exchange/slugs.ts';
import { modalities } from '../../model/modality.ts';
import { attitudes } from '../../model/quote.ts';
import type { Cue, TextRange } from '../../model/types.ts';
import { inOneLine, type Reading } from './reading.ts';
import type { Annotation } from './standoff-lines.ts';

/** The parts of an attribution. */
interface Parts {
  readonly content: Annotation[];
  readonly source: Annotation[];
  readonly cue: Annotation[];
}

/** Reads the attributions of a file; `mentioned` says which entity a span mentions. */
export function readQuotes(reading: Reading, mentioned: ReadonlyMap<string, string>): readonly Read<RawQuote>[] {
  const { annotations, roleOf, use, text, checked } = reading;
  const events = annotations.filter(({ letter, label }) => {
    const role = roleOf(label);
    return letter === 'E' && (role === 'attribution' || role === 'cue');
  });
  const records = new Map(events.map((event) => [event, reading.record(event.id, 'quote')]));
  const idOf = slugMaker(
    [...records.values()].flatMap((record) => (typeof record?.id === 'string' ? [record.id] : [])),
  );
  const open = events.map((event) => {
    use(event);
    const parts = partsOf(reading, event, records.get(event) !== undefined);
    const content = parts.content.flatMap((span) => passagesOf(reading, span));
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
    const record = records.get(event) ?? {
      id: idOf(words, 'quote'),
      speakers: [...new Set(parts.source.flatMap(({ id }) => mentioned.get(id) ?? []))],
      addressees: [],
      time: null,
    };
    return { event, parts, content, record };
  });
  const ids = new Map(open.map(({ event, record }) => [event.id, record.id]));
  const links = linksOf(reading, ids);
  return open.flatMap(({ event, parts, content, record }): Read<RawQuote>[] => {
    const said = checked(event, isQuote, {
      attitude: reading.attribute(event.id, 'Attitude', attitudes) ?? 'assertion',
      modality: reading.attribute(event.id, 'Modality', modalities) ?? 'actual',
      within: links.get(`Within ${event.id}`) ?? null,
      restates: links.get(`Restates ${event.id}`) ?? null,
      ...record,
    });
    if (said === null) return [];
    const sources = parts.source.map(reading.stretch);
    return [
      { path: event.path, record: { ...said, sources, cues: parts.cue.map((cue) => cueOf(reading, cue)), content } },
    ];
  });
}

/**
 * Gives the spans of an attribution by what they are for it. Its trigger is a cue where the label says so, or where it
 * has no other cue and the trigger stands beside content and sources. A trigger that is none, and no words of a part,
 * is not understood.
 */
function partsOf({ roleOf, use, span, report }: Reading, event: Annotation, isOwn: boolean): Parts {
  const parts: Parts = { content: [], source: [], cue: [] };
  const [trigger, ...targets] = event.targets.map(span);
  targets.forEach((target, i) => {
    const name = event.roles[i + 1];
    const role = roleOf(name);
    const isPart = role === 'content' || role === 'source' || role === 'cue';
    if (role === null) return;
    if (!isPart) report('unknown_label', event.path, 'Content, Source or Cue', name);
    else if (target === undefined) report('not_held', event.path, 'a span', event.targets[i + 1]);
    else {
      use(target);
      parts[role].push(target);
    }
  });
  if (trigger === undefined) {
    if (event.targets[0] !== '') report('not_held', event.path, 'a span', event.targets[0]);
    return parts;
  }
  const isApart = (spans: readonly Annotation[]): boolean =>
    spans.every(({ pieces }) => !overlap(pieces, trigger.pieces));
  const isBeside = isApart([...parts.content, ...parts.source]);
  const isAlone = isApart(parts.cue);
  const isCue = isAlone && (roleOf(event.label) === 'cue' || (parts.cue.length === 0 && isBeside));
  if (isOwn || isCue || !isBeside || !isAlone) use(trigger);
  if (!isOwn && isCue) parts.cue.push(trigger);
  return parts;
}

/** Tells whether some places overlap others. */
function overlap(some: readonly TextRange[], others: readonly TextRange[]): boolean {
  return some.some((one) => others.some(({ start, end }) => one.start < end && start < one.end));
}

const isPassages: Guard<{ readonly passages: readonly { readonly count: number; readonly quoted: boolean }[] }> =
  /* @__PURE__ */ shaped<{ readonly passages: readonly { readonly count: number; readonly quoted: boolean }[] }>({
    passages: /* @__PURE__ */ listOf(
      /* @__PURE__ */ shaped<{ readonly count: number; readonly quoted: boolean }>({
        count: (value): value is number => Number.isInteger(value),
        quoted: (value): value is boolean => typeof value === 'boolean',
      }),
    ),
  });

/** Gives the passages of a span of content: its pieces, joined as a record says, where that fits. */
function passagesOf({ record, checked }: Reading, span: Annotation): readonly RawPassage[] {
  const { pieces } = span;
  const said = record(span.id, 'passages');
  const passages = said === undefined ? null : checked(span, isPassages, said);
  if (passages === null) return pieces;
  let at = 0;
  const joined = passages.passages.flatMap(({ count, quoted }): readonly RawPassage[] => {
    const [first, last] = [pieces[at], pieces[at + count - 1]];
    at += count;
    return first === undefined || last === undefined || count < 1
      ? []
      : [{ start: first.start, end: last.end, quoted }];
  });
  // After the span was changed in brat the record does not fit any more.
  return at === pieces.length ? joined : pieces;
}

/** Gives a cue with its lemma: what a record says, else its words in lower case. */
function cueOf({ text, stretch, record, checked }: Reading, span: Annotation): Placed<Cue> {
  const place = stretch(span);
  const said = record(span.id, 'cue');
  const words = text.slice(place.start, place.end);
  const lemma = (said === undefined ? null : checked(span, isCue, said))?.lemma ?? inOneLine(words).toLowerCase();
  return { ...place, lemma: lemma === '' ? words : lemma };
}

/** Reads which quotes are within others, or restate them: by `Within` or `Restates` and the id of the event. */
function linksOf({ annotations, use }: Reading, ids: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const links = new Map<string, unknown>();
  for (const relation of annotations) {
    const { letter, label, targets } = relation;
    const [from = '', to = ''] = targets;
    const link = `${label} ${from}`;
    const isLink = letter === 'R' && (label === 'Within' || label === 'Restates') && ids.has(from) && ids.has(to);
    if (!isLink || links.has(link)) continue;
    use(relation);
    links.set(link, ids.get(to));
  }
  return links;
}
