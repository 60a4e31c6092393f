import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import type { Row } from '../tests/bench/row.ts';

/** The topics, each measured in a process of its own, and their headings. */
const TOPICS: readonly (readonly [topic: string, heading: string])[] = [
  ['footprint', 'Footprint'],
  ['places', 'Annotations by place'],
  ['index-build', 'The index of places'],
  ['filters', 'Mentions and quotes by entity'],
  ['locate', 'Placing quotes'],
  ['occurrences', 'Repeated words'],
  ['parse', 'Reading articles'],
  ['define', 'Building articles'],
  ['html', 'Writing HTML'],
];

const NODE = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', 'tests/bench/run-topic.ts'];

const cell = (words: string): string => words.replaceAll('|', '\\|');

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, bar, measured, how, met }) => {
    const verdict = met === null ? '' : met ? '✓ ' : '**missed** ';
    return `| ${[what, bar === '' ? '–' : bar, verdict + measured, how].map(cell).join(' | ')} |`;
  });
  return ['| What | Bar | Measured | How |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

const sections: { readonly heading: string; readonly rows: readonly Row[] }[] = [];
for (const [topic, heading] of TOPICS) {
  const begun = performance.now();
  const told = execFileSync(process.execPath, [...NODE, topic], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  const rows: readonly Row[] = JSON.parse(told);
  sections.push({ heading, rows });
  console.log(`${heading}, ${Math.round((performance.now() - begun) / 1000)} s`);
  console.log(table(rows));
}

const all = sections.flatMap(({ rows }) => rows);
const barred = all.filter(({ met }) => met !== null);
const missed = barred.filter(({ met }) => met === false);
const summary =
  missed.length === 0
    ? `All ${barred.length} bars are reached.`
    : `${barred.length - missed.length} of ${barred.length} bars are reached. Missed:\n\n${missed
        .map(({ what, bar, measured }) => `- ${what}: ${bar}; measured ${measured}`)
        .join('\n')}`;

writeFileSync(
  'docs/benchmarks.md',
  `---
title: Benchmarks
group: Maintenance
---

# Benchmarks

\`npm run bench\` measures all of this anew and rewrites this page. Nothing here is a test: times differ from machine to
machine, ratios less so. This run: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${type()} ${release()}.

${summary}

## How it is measured

Each section runs in a process of its own, with the built package. Contestants take turns in that process, each round in
another order; times are medians over rounds, and ratios compare times of the same run. Before anything is timed, what
every contestant finds is checked against a naive filter, or counted where a library does not find everything. The
articles are invented from a seed: 10 characters of text for each annotation, mentions of 2 to 30 characters, sentences
of about 120, blocks of about 500, and quotes with passages, cues and sources. Each library is used as its own
documentation says: flatbush with boxes of no height and 32-bit integers, approx-string-match with as many wrong
characters as \`locate\` allows (a fifth of the words), dom-anchor-text-quote by its \`toTextPosition\`, which
reads nothing but \`textContent\`, so that no DOM is built, and Fuse.js over the sentences, of which it gives one, not
the place in it.

${sections.map(({ heading, rows }) => `## ${heading}\n\n${table(rows)}`).join('\n\n')}
`,
);
