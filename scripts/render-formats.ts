import type { LossReport } from '../src/exchange/loss-report.ts';
import { entries, sourceOf } from './entries.ts';

const HEAD = `---
title: What formats hold
group: Guides
---

# What formats hold

What each format keeps of an article. A field stands for everything below it that is not named itself. The entries give
the same as data: \`htmlLosses\`, \`csvLosses\` and so on.

- **kept**: as it is;
- **approximated**: partly, or in some articles, or in a form that does not lead back;
- **dropped**: not at all;
- **in part**: some fields are kept, others approximated or dropped. The lists below the table name them.
`;

/** The parts of an article, in the order of the table. */
const PARTS = [
  'text',
  'id',
  'version',
  'language',
  'source',
  'dateline',
  'topics',
  'blocks',
  'sentences',
  'entities',
  'mentions',
  'quotes',
  'scareQuotes',
  'times',
  'statistics',
  'relations',
];
const FATES = ['kept', 'approximated', 'dropped'] as const satisfies readonly (keyof LossReport)[];

/** Says what becomes of a part: one word where it is the same for all of it. */
function fateOf(report: LossReport, part: string): string {
  const fates = FATES.filter((fate) => report[fate].some((field) => field === part || field.startsWith(`${part}.`)));
  return fates.length === 1 ? fates.join('') : 'in part';
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Makes the page of what the formats hold. */
export async function renderFormats(): Promise<string> {
  const reports: { readonly name: string; readonly report: LossReport }[] = [];
  for (const entry of entries) {
    const [, name] = /^formats\/(.+)$/.exec(entry.name) ?? [];
    if (name === undefined) continue;
    const module: Readonly<Record<string, unknown>> = await import(`../${sourceOf(entry)}`);
    const found = Object.entries(module).filter(([key]) => key.endsWith('Losses'));
    if (found.length === 0) throw new Error(`formats/${name} has no report`);
    for (const [key, report] of found)
      reports.push({ name: found.length === 1 ? name : `${name} (${key})`, report: report as LossReport });
  }
  const head = ['part', ...reports.map(({ name }) => name)];
  const rows = PARTS.map((part) => row([`\`${part}\``, ...reports.map(({ report }) => fateOf(report, part))]));
  const lists = reports.map(({ name, report }) => {
    const lines = FATES.filter((fate) => report[fate].length > 0).map(
      (fate) => `- ${fate}: ${report[fate].map((field) => `\`${field}\``).join(', ')}`,
    );
    return `## Fields of ${name}\n\n${lines.join('\n')}\n`;
  });
  return [HEAD, `${[row(head), row(head.map(() => '---')), ...rows].join('\n')}\n`, ...lists].join('\n');
}
