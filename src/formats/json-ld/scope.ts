import type { Article, Span } from '../../model/types.ts';

/** What the nodes of one article are made from; what they leave empty is left out in the end. */
export interface Scope {
  /** The article, as JSON-LD can hold it. */
  readonly article: Article;
  /** Makes a reference to an entity, or to a record of another list; `undefined` to none. */
  readonly refer: (id: string | null | undefined, list?: string) => { readonly '@id': string } | undefined;
  /** Makes references to the entities that are mentioned in some stretches of the text. */
  readonly mentionedIn: (spans: readonly Span[]) => (object | undefined)[];
  /** Tells whether an entity is a person or an organization: in schema.org they alone speak. */
  readonly speaks: (id: string) => boolean;
}

/** Makes what the nodes of an article are made from. */
export function scopeOf(article: Article, base: string): Scope {
  const { entities, mentions, text } = article;
  const speakers = new Set(entities.map(({ id, type }) => (type === 'person' || type === 'organization') && id));
  // How many mentions, which are in reading order, start before each offset.
  const before: number[] = [];
  let count = 0;
  for (let at = 0; at <= text.length; at++) {
    before[at] = count;
    while (mentions[count]?.start === at) count++;
  }
  const refer: Scope['refer'] = (id, list = 'entities') => (id ? { '@id': `${base}#${list}/${id}` } : undefined);
  const mentionedIn: Scope['mentionedIn'] = (spans) => {
    const found = new Set<string>();
    for (const { start, end } of spans)
      for (const one of mentions.slice(before[start], before[end])) if (one.end <= end) found.add(one.entity);
    return [...found].map((id) => refer(id));
  };
  return { article, refer, mentionedIn, speaks: (id) => speakers.has(id) };
}
