import type { Article } from 'kerry-moscow-visit';
import { escaped } from '../escaped.ts';
import { SWITCHES } from './switches.ts';

/** Writes the switches of the layers, which need no script, and the search and the filters, which do. */
export function controls(article: Article): string {
  const switches = SWITCHES.map(
    ({ name, words, mark, shown }) =>
      `<label><input type="checkbox" id="show-${name}"${shown ? ' checked' : ''}> <span class="${mark}">${words}</span></label>`,
  );
  return (
    '<form class="controls" aria-label="What is shown">' +
    `<fieldset><legend>Layers</legend><div class="switches">${switches.join(' ')}` +
    ' <label><input type="checkbox" id="plain"> Plain text</label></div></fieldset>' +
    '<div class="finders">' +
    '<p><label for="search">Search the text</label><input type="search" id="search" autocomplete="off" spellcheck="false">' +
    ' <button type="button" id="next-hit">Next</button> <output id="hits" for="search"></output></p>' +
    `<p><label for="speaker">Quotes by</label><select id="speaker">${options(speakersOf(article))}</select></p>` +
    `<p><label for="entity">Mentions of</label><select id="entity">${options(article.entities)}</select></p>` +
    '</div></form>'
  );
}

/** Gives the entities that say something. */
function speakersOf({ entities, quotes }: Article): Article['entities'] {
  const speakers = new Set(quotes.flatMap((quote) => quote.speakers));
  return entities.filter(({ id }) => speakers.has(id));
}

/** Writes the choices of a filter by name, nothing first. */
function options(entities: Article['entities']): string {
  const named = [...entities].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return ['<option value="">—', ...named.map(({ id, name }) => `<option value="${escaped(id)}">${escaped(name)}`)].join(
    '',
  );
}
