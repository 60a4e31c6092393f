import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { SITE } from './docs-server.ts';

/** The pages of the site, as paths in its folder. */
export const sitePages = (): readonly string[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Ids of a page; none for a file that is no page. */
function idsOf(path: string): ReadonlySet<string> {
  const html = path.endsWith('.html') ? readFileSync(join(SITE, path), 'utf8') : '';
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}

/** Tells the links of the site whose file or anchor is not there; links to other sites are not followed. */
export function brokenLinks(): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsAt = (path: string): ReadonlySet<string> => {
    const found = ids.get(path) ?? idsOf(path);
    ids.set(path, found);
    return found;
  };
  return sitePages().flatMap((page) => {
    const html = readFileSync(join(SITE, page), 'utf8');
    const links = new Set([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link));
    return [...links]
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor = ''] = decodeURIComponent(link.replaceAll('&amp;', '&')).split('#');
        const target = path === '' ? page : posix.join(posix.dirname(page), path);
        return (
          !existsSync(join(SITE, target)) || (anchor !== '' && target.endsWith('.html') && !idsAt(target).has(anchor))
        );
      })
      .map((link) => `${page}: ${link}`);
  });
}
