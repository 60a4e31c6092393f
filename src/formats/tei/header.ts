import type { Article } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import { pointers } from './names.ts';
import { around, element, type TeiElement, worded } from './tei-tree.ts';

/**
 * Makes the header. The publisher of the text is that of the source, in `sourceDesc`: who makes the document of TEI does
 * not publish the text anew.
 */
export function header(article: Article): TeiElement {
  const { id, version, language, source, dateline, topics, blocks } = article;
  const names = new Map(article.entities.map((one) => [one.id, one.name]));
  const title = blocks.find(({ kind }) => kind === 'headline')?.exact ?? id;
  const authors = source.authors.map((author) => element('author', { ref: pointers([author]) }, [names.get(author)]));
  const publisher = names.get(source.publisher ?? '');
  const made = dateline && [
    element('date', dateAttributes(dateline.period)),
    dateline.place && element('placeName', { ref: pointers([dateline.place]) }),
    dateline.agency && element('orgName', { ref: pointers([dateline.agency]) }),
  ];
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [element('title', {}, [title]), ...authors]),
      element('publicationStmt', {}, [element('p', {}, [`${id}, version ${version}`])]),
      element('sourceDesc', {}, [
        element('bibl', {}, [
          element('title', {}, [title]),
          publisher && element('publisher', { ref: pointers([source.publisher]) }, [publisher]),
          source.published && element('date', dateAttributes(source.published)),
          source.url && element('ref', { target: source.url }, [source.url]),
          ...worded('idno', [source.sha256], 'SHA-256'),
          ...worded('note', [source.rights], 'rights'),
          ...worded('note', [source.credit], 'credit'),
        ]),
      ]),
    ]),
    element('profileDesc', {}, [
      made && element('creation', {}, made),
      element('langUsage', {}, [element('language', { ident: language }, [language])]),
      ...around(
        'textClass',
        around(
          'keywords',
          topics.map(({ name, uri }) => element('term', { ref: uri }, [name])),
        ),
      ),
    ]),
  ]);
}
