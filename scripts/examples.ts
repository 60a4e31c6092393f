import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fence of TypeScript in a doc comment or a page of Markdown; its info string may say `no-test`. */
const FENCE = /^([ \t]*(?:\* ?)?)```ts\b(.*)\n([\s\S]*?)^[ \t]*(?:\* ?)?```[ \t]*$/gm;

/** Turns `expression; // => value` into an assertion; the value may stand on the next line. */
function assertions(code: string): string {
  return code
    .replace(/;[ \t]*\n[ \t]*\/\/ => /g, '; // => ')
    .replace(
      /^([ \t]*)(?:console\.log\((.+)\)|(.+?));[ \t]*\/\/ => (.+)$/gm,
      (_, indent, logged, expression, value) => {
        return `${indent}expect(${logged ?? expression}).toEqual(${value});`;
      },
    );
}

/** Makes the test file of all examples of one file; imports of all of them come first. */
function testOf(path: string, text: string): string | null {
  const imports = new Set<string>();
  const tests: string[] = [];
  for (const match of text.matchAll(FENCE)) {
    const [whole, prefix = '', info = '', body = ''] = match;
    if (info.includes('no-test')) continue;
    const line = text.slice(0, match.index).split('\n').length;
    const code = body
      .split('\n')
      .map((row) => (row.startsWith(prefix) ? row.slice(prefix.length) : row.replace(/^[ \t]*\* ?/, '')))
      .join('\n');
    if (whole === '' || !code.includes('// =>')) throw new Error(`${path}:${line}: an example without a result`);
    const rest = code.replace(/^import\s[^;]*;\n?/gm, (statement) => {
      imports.add(statement.trim());
      return '';
    });
    tests.push(`test('${path}:${line}', async () => {\n${assertions(rest)}\n});\n`);
  }
  if (tests.length === 0) return null;
  return `import { expect, test } from 'vitest';\n${merged(imports)}\n\n${tests.join('\n')}`;
}

/** Merges the imports of several examples, so that no name is imported twice. */
function merged(statements: ReadonlySet<string>): string {
  const names = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const statement of statements) {
    const [, type = '', list, from] =
      /^import (type )?\{([^}]*)\} from '([^']+)';$/.exec(statement.replace(/\s+/g, ' ')) ?? [];
    if (list === undefined || from === undefined) others.add(statement);
    else {
      const known = names.get(from) ?? new Set();
      for (const name of list.split(',')) if (name.trim() !== '') known.add(`${type}${name.trim()}`);
      names.set(from, known);
    }
  }
  return [...others, ...[...names].map(([from, list]) => `import { ${[...list].join(', ')} } from '${from}';`)].join(
    '\n',
  );
}

rmSync('.examples', { recursive: true, force: true });
mkdirSync('.examples');
const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(ending))
        .map((path) => join(folder, path))
    : [];
const paths = [...filesIn('src', '.ts'), 'README.md', ...filesIn('docs', '.md')];
for (const path of paths.sort()) {
  const test = testOf(path, readFileSync(path, 'utf8'));
  if (test !== null) writeFileSync(`.examples/${path.replace(/[\\/]/g, '-')}.test.ts`, test);
}
