import { byId } from '../../basics/grouping.ts';
import type { Article } from '../../model/types.ts';
import { dateAttributes } from './date-attributes.ts';
import { pointers } from './names.ts';
import { around, element, type TeiElement } from './tei-tree.ts';

/**
 * Makes the header. The publisher of the text is that of the source, in `sourceDesc`: who makes the document of TEI does
 * not publish the text anew.
 */
export function header(article: Article): TeiElement {
  const { id, version, language, source, dateline, topics, blocks } = article;
  const entities = byId(article.entities);
  const title = blocks.find(({ kind }) => kind === 'headline')?.exact ?? id;
  const authors = source.authors.map((author) =>
    element('author', { ref: pointers('entities', [author]) }, [entities.get(author)?.name]),
  );
  const publisher = entities.get(source.publisher ?? '');
  const made = dateline && [
    element('date', dateAttributes(dateline.period)),
    dateline.place === null ? null : element('placeName', { ref: pointers('entities', [dateline.place]) }),
    dateline.agency === null ? null : element('orgName', { ref: pointers('entities', [dateline.agency]) }),
  ];
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [element('title', {}, [title]), ...authors]),
      element('publicationStmt', {}, [element('p', {}, [`${id}, version ${version}`])]),
      element('sourceDesc', {}, [
        element('bibl', {}, [
          element('title', {}, [title]),
          publisher && element('publisher', { ref: pointers('entities', [publisher.id]) }, [publisher.name]),
          source.published && element('date', dateAttributes(source.published)),
          source.url ? element('ref', { target: source.url }, [source.url]) : null,
          source.sha256 === null ? null : element('idno', { type: 'SHA-256' }, [source.sha256]),
          source.rights === null ? null : element('note', { type: 'rights' }, [source.rights]),
          source.credit === null ? null : element('note', { type: 'credit' }, [source.credit]),
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
