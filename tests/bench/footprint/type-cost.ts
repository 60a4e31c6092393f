import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../support/run.ts';
import { format } from '../format.ts';
import type { Row } from '../row.ts';

const TSC = resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');
const USE = `import { article, findMentions, findQuotes, getEntity, getSeries, quoteText } from 'kerry-moscow-visit';
export const person = getEntity(article, 'john-kerry').familyName;
export const quotes = findQuotes(article, { about: 'syria' });
export const words = quotes.map(({ id }) => quoteText(article, id));
export const mentions = findMentions(article, { entity: 'moscow' }).length;
export const series = getSeries(article, 'russia-us-trade')[0]?.status;
`;
const BARS = [
  [true, 500],
  [false, 1500],
] as const;

/** Compiles a file and gives what the compiler says of it. */
function compile(project: string, name: string, code: string, skipLibCheck: boolean, flag: string): string {
  const folder = join(project, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'use.ts'), code);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: [],
    skipLibCheck,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  return run(process.execPath, [TSC, '-p', folder, flag], folder);
}

/** Measures what the types of `.` cost a user's compiler. */
export function typeCost(project: string): Row[] {
  const instantiations = (name: string, code: string, skipLibCheck: boolean): number => {
    const told = compile(project, name, code, skipLibCheck, '--extendedDiagnostics');
    return Number(/^Instantiations:\s+(\d+)$/m.exec(told)?.[1]);
  };
  const files = compile(project, 'listed', USE, false, '--listFiles');
  const zod = files.split('\n').filter((file) => /[\\/]zod[\\/]/.test(file)).length;
  return [
    ...BARS.map(([skipLibCheck, most]): Row => {
      const bare = instantiations(`empty-${skipLibCheck}`, 'export {};\n', skipLibCheck);
      const more = instantiations(`use-${skipLibCheck}`, USE, skipLibCheck) - bare;
      return {
        what: `type instantiations, \`skipLibCheck\` ${skipLibCheck ? 'on' : 'off'}`,
        bar: `at most ${format.count(most)}`,
        measured: `${format.count(more)} over ${format.count(bare)}`,
        how: '`tsc --extendedDiagnostics`, a file that uses `article` and five functions, over an empty file',
        met: more <= most,
      };
    }),
    {
      what: 'files of zod that these types load',
      bar: 'none',
      measured: String(zod),
      how: '`tsc --listFiles`',
      met: zod === 0,
    },
  ];
}
