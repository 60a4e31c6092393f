import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row } from './row.ts';

/** Runs one topic in a process of its own: `tsx run-topic.ts places` prints its lines as JSON. */
const topic = process.argv[2] ?? '';
const { rows }: { readonly rows: () => Row[] } = await import(
  pathToFileURL(resolve(import.meta.dirname, 'topics', `${topic}.ts`)).href
);
console.log(JSON.stringify(rows()));
