import type * as z from 'zod';
import { pathText } from '../internal/path-text.ts';
import { shown } from '../internal/shown.ts';
import type { Article } from '../model/article.ts';
import { draftPath } from './draft-path.ts';
import type { DraftReport } from './draft-report.ts';
import { isConsequence } from './is-consequence.ts';
import type { Origins } from './origins.ts';
import type { SoundDraft } from './sound-draft.ts';
import { toldPaths } from './told-paths.ts';

type Path = readonly PropertyKey[];

function issueAt(path: Path, code: string, expected: string, received: string): z.core.$ZodIssue {
  const message = `${pathText(path)}: expected ${expected}, received ${received}`;
  return { code: 'custom', path: [...path], message, params: { code, expected, received }, input: undefined };
}

/**
 * Gives the issues of words that were not found, then those of the article, each at its place in the draft; what follows
 * from an earlier one is left out.
 */
export function buildIssues(
  sound: SoundDraft,
  told: readonly z.core.$ZodIssue[],
  faults: readonly Parameters<DraftReport>[],
  article: Article,
  origins: Origins,
  broken: readonly z.core.$ZodIssue[],
): z.core.$ZodIssue[] {
  // Lists of which something was left out are shorter than the author's.
  const placed = (path: Path): Path => {
    const [layer = '', index, ...rest] = path;
    const at = sound.places.get(layer)?.[Number(index)];
    return at === undefined ? path : [layer, at, ...rest];
  };
  const words = faults.map(([code, path, expected, received]) => ({ code, path: placed(path), expected, received }));
  const isTold = toldPaths([...told, ...words].map(({ path }) => path));
  const issues: z.core.$ZodIssue[] = [];
  for (const { code, path, expected, received } of words)
    if (!isConsequence(sound, code, path, received, isTold)) issues.push(issueAt(path, code, expected, received));
  for (const issue of broken) {
    const path = placed(draftPath(article, issue.path, origins));
    const { code, expected, received } = Object(issue.code === 'custom' ? issue.params : issue);
    if (isConsequence(sound, String(code), path, received, isTold)) continue;
    issues.push(
      issue.code === 'custom'
        ? issueAt(path, String(code), String(expected), shown(received))
        : { ...issue, path: [...path] },
    );
  }
  return issues;
}
