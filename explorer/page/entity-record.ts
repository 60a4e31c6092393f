import type { Article, Entity, Mention } from 'kerry-moscow-visit';
import { orderedArticle } from '../data/ordered-article.ts';
import { recordLink } from '../data/record-link.ts';
import { escaped } from '../escaped.ts';
import { addressOf } from './address.ts';
import { entityLinks, type Field, field, periodFields, placeLink, wordsField } from './field.ts';

/** Prepares what the page says of an entity: what it is, its mentions, and what it says. */
export function entityFields(article: Article): (entity: Entity) => Field[] {
  const named = entityLinks(article);
  const mentions = new Map<string, Mention[]>();
  const ordered = orderedArticle(article);
  for (const mention of ordered.mentions) {
    const known = mentions.get(mention.entity);
    if (known === undefined) mentions.set(mention.entity, [mention]);
    else known.push(mention);
  }
  return (entity) => {
    const { type, description, alternateNames, sameAs } = entity;
    const said = ordered.quotes.filter(({ speakers }) => speakers.includes(entity.id));
    const own = mentions.get(entity.id) ?? [];
    return [
      ...wordsField('What it is', 'kind' in entity ? `${type}, ${entity.kind}` : type),
      ...wordsField('In the article', description),
      ...wordsField('Also called', alternateNames.join(', ')),
      ...('positions' in entity
        ? field(
            'Posts',
            entity.positions.map(({ title, of }) => [escaped(title), of ? named([of]) : ''].join(' ')).join('; '),
          )
        : []),
      ...('country' in entity && entity.country !== null ? field('Country', named([entity.country])) : []),
      ...('parent' in entity && entity.parent !== null ? field('Part of', named([entity.parent])) : []),
      ...('place' in entity && entity.place !== null ? field('Place', named([entity.place])) : []),
      ...('participants' in entity ? field('Who takes part', named(entity.participants)) : []),
      ...('members' in entity ? field('Members', named(entity.members)) : []),
      ...('date' in entity ? periodFields('Date', entity.date) : []),
      ...field('Elsewhere', sameAs.map(outsideLink).join(', ')),
      ...field('Says', said.map(({ id, content }) => recordLink('quotes', id, content[0]?.exact ?? id)).join('; ')),
      ...field(
        `Mentions, ${own.length}`,
        own.length === 0 ? null : `<ul>${own.map((mention, i) => mentionItem(mention, entity, i)).join('')}</ul>`,
      ),
    ];
  };
}

/** Names the address of an outside identifier; a page that shows an article loads nothing from elsewhere. */
function outsideLink(url: string): string {
  return /^https?:/i.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>` : escaped(url);
}

/** Lists a mention as a record of its own within its entity, whose mention of this number it is. */
function mentionItem(mention: Mention, entity: Entity, number: number): string {
  const { form, literal } = mention;
  const code = `findMentions(article, { entity: '${entity.id}' })[${number}]`;
  const address = escaped(addressOf('mentions', mention));
  return (
    `<li id="${address}">${placeLink(mention)} <small>${form}</small>` +
    `<span class="of">, means ${recordLink('entities', entity.id, entity.name)}</span>` +
    (literal === null ? '' : `<small>, literally ${recordLink('entities', literal, literal)}</small>`) +
    `<span class="fetch"><code>${escaped(code)}</code> <button type="button" class="copy">Copy</button> ` +
    `<a href="#${address}">link to mention ${number + 1} of ${escaped(entity.name)}</a></span></li>`
  );
}
