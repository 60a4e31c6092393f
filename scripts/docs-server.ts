import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { POLICY } from '../explorer/page/policy.ts';

/** The folder of the built site. */
export const SITE = join(import.meta.dirname, '../site');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The policy of a page: that of the explorer; the theme adds one empty style element, and its hash is that of nothing. */
export function policyOf(path: string): string {
  if (path.endsWith('/explorer.html')) return POLICY;
  return POLICY.replace("style-src 'self'", "$& 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}

/** A server of the site. */
export interface SiteServer {
  /** Where the site stands, with a slash at the end. */
  readonly url: string;
  /** Stops the server. */
  readonly close: () => void;
}

/** Serves the site on this machine alone, under any port and below any path, with the policy of each page. */
export async function serveSite(port = 0, base = '/'): Promise<SiteServer> {
  const server = createServer(({ url = base }, response) => {
    try {
      const { pathname } = new URL(`http://localhost${url}`);
      const path = pathname === base ? `${base}index.html` : decodeURIComponent(pathname);
      if (!path.startsWith(base)) throw new Error(`outside of ${base}`);
      const body = readFileSync(join(SITE, normalize(`/${path.slice(base.length)}`)));
      const type = TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policyOf(path) }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no ${url}.`);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${found}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
