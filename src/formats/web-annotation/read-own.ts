import { type Guard, isObject } from '../../exchange/guards.ts';
import type { Placed, RawArticle, Read, Report } from '../../exchange/raw-article.ts';
import {
  isBlock,
  isCue,
  isDateline,
  isMention,
  isQuote,
  isRelation,
  isStatistic,
  isTime,
} from '../../exchange/record-guards.ts';
import type { Cue, Dateline, TextRange } from '../../model/types.ts';
import type { WebRole } from './web-annotation.ts';
import { webLayers } from './web-layers.ts';
import type { FoundTarget, Path } from './web-targets.ts';

/** Fields of which nothing is known yet. */
export type Fields = { readonly [key: string]: unknown };

type Lists = Omit<RawArticle, 'text' | 'head' | 'entities'>;
/** The layers of an article as they are being read, and what may be its dateline. */
export type OpenLayers = { readonly [L in keyof Lists]: Lists[L][number][] } & {
  readonly datelines: Read<Placed<Dateline>>[];
};

/** Makes layers with nothing in them. */
export function noLayers(): OpenLayers {
  return {
    blocks: [],
    sentences: [],
    mentions: [],
    quotes: [],
    scareQuotes: [],
    times: [],
    statistics: [],
    relations: [],
    datelines: [],
  };
}

const ANYWHERE: TextRange = { start: 0, end: 0 };

/** Reads an annotation that `toWebAnnotations` wrote into its layer; `false` where it names none. */
export function readOwn(
  { layer, ...said }: Fields,
  targets: readonly FoundTarget[],
  path: Path,
  layers: OpenLayers,
  report: Report,
): boolean {
  const checked = <T>(guard: Guard<T>, value: unknown, at: Path): T | null => {
    if (guard(value)) return value;
    report('malformed', [...at, 'record'], 'a record of an article', JSON.stringify(value));
    return null;
  };
  if (!webLayers.some((one) => one === layer)) return false;
  const roles = rolesOf(layer);
  const parts = targets.flatMap((target) => {
    // Some tools leave out what is said of a part; where there is but one role, that is known.
    const { role = roles.length === 1 ? roles[0] : undefined, ...rest } = isObject(target.record) ? target.record : {};
    if (roles.some((one) => one === role)) return [{ ...target, role, rest }];
    report('malformed', [...target.path, 'record', 'role'], roles.join(', '), role);
    return [];
  });
  const placesOf = (role: string): TextRange[] => parts.flatMap((part) => (part.role === role ? [part.place] : []));
  /** Reads annotations of which each part is a record; `place` is there for guards that look at one. */
  const addTo = <T extends object>(list: Read<T & TextRange>[], guard: Guard<T>, place?: TextRange): true => {
    const record = checked(guard, { ...said, ...place }, path);
    if (record !== null) for (const part of parts) list.push({ path, record: { ...record, ...part.place } });
    return true;
  };
  const isStated = (places: readonly TextRange[]): boolean => {
    if (places.length === 0) report('not_held', path, 'a place that states it', 'none');
    return places.length > 0;
  };
  switch (layer) {
    case 'blocks':
      return addTo(layers.blocks, isBlock, ANYWHERE);
    case 'sentences':
    case 'scareQuotes':
      for (const { place } of parts) layers[layer].push({ path, record: place });
      return true;
    case 'mentions':
      return addTo(layers.mentions, isMention);
    case 'times':
      return addTo(layers.times, isTime);
    case 'quotes': {
      const { kind: _, ...quote } = said;
      const record = checked(isQuote, quote, path);
      if (record === null) return true;
      const cues = parts.flatMap(({ role, rest, place, path: at }): Placed<Cue>[] => {
        const cue = role === 'cues' ? checked(isCue, rest, at) : null;
        return cue === null ? [] : [{ ...cue, ...place }];
      });
      const content = parts.flatMap(({ role, rest, place }) =>
        role === 'content' ? [{ ...place, quoted: rest.quoted === true }] : [],
      );
      layers.quotes.push({ path, record: { ...record, sources: placesOf('sources'), cues, content } });
      return true;
    }
    case 'statistics': {
      const record = checked(isStatistic, said, path);
      const stated = parts.map(({ place }) => place);
      if (record !== null && isStated(stated)) layers.statistics.push({ path, record: { ...record, stated } });
      return true;
    }
    case 'relations': {
      const record = checked(isRelation, said, path);
      const stated = parts.map(({ rest, place }) => ({ ...place, presupposed: rest.presupposed === true }));
      if (record !== null && isStated(stated)) layers.relations.push({ path, record: { ...record, stated } });
      return true;
    }
    default:
      return addTo(layers.datelines, isDateline, ANYWHERE);
  }
}

/** Gives what the parts of a record of a layer may be for it. */
function rolesOf(layer: unknown): readonly WebRole[] {
  if (layer === 'quotes') return ['content', 'cues', 'sources'];
  return layer === 'statistics' || layer === 'relations' ? ['stated'] : ['whole'];
}
