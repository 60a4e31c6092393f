import { expect, test } from 'vitest';
import type { LossReport } from '../../src/formats/csl-json.ts';
import type { Article } from '../../src/index.ts';
import { fieldMutations } from './field-mutations.ts';
import { sample } from './sample.ts';

/**
 * The sample with what it lacks: an author whose name is known in parts, a date in the dateline alone, and a relation
 * between two entities.
 */
const bylined: Article = {
  ...sample,
  source: { ...sample.source, published: null, publisher: null },
  relations: sample.relations.map((relation) => ({
    ...relation,
    subject: { entity: 'ada' },
    object: { entity: 'mill' },
  })),
  entities: sample.entities.map((entity) =>
    entity.id === 'ada' && entity.type === 'person' ? { ...entity, givenName: 'Ada', familyName: 'Roe' } : entity,
  ),
};

/** What a report says of a field: what it says of it, or else of the nearest field that it stands in. */
export function fateOf(report: LossReport, field: string): 'kept' | 'approximated' | 'dropped' | undefined {
  for (let at = field; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0)))
    for (const fate of ['kept', 'approximated', 'dropped'] as const)
      if ((report[fate] as readonly string[]).includes(at)) return fate;
  return undefined;
}

/**
 * Tests a report by mutation, on the sample, which has every layer: whatever is changed in a kept field changes the
 * output, nothing in a dropped one does, and something in an approximated one does.
 */
export function checkLosses(report: LossReport, output: (article: Article) => unknown): void {
  test('every field is named once, or stands in one that is', () => {
    const named: readonly string[] = [...report.kept, ...report.approximated, ...report.dropped];
    expect(new Set(named).size).toBe(named.length);
  });

  test('a report says what the output does', () => {
    const wrong = new Set<string>();
    const seen = new Map<string, boolean>();
    for (const original of [sample, bylined]) {
      const before = JSON.stringify(output(structuredClone(original)));
      for (const { field, article: mutated } of fieldMutations(original)) {
        if (original === bylined && !/^(?:source|dateline|entities|relations)\b/.test(field)) continue;
        const differs = JSON.stringify(output(mutated)) !== before;
        seen.set(field, (seen.get(field) ?? false) || differs);
        const fate = fateOf(report, field);
        if (fate === undefined) wrong.add(`${field}: not reported`);
        if (fate === 'kept' && !differs) wrong.add(`${field}: kept, but a change did not show`);
        if (fate === 'dropped' && differs) wrong.add(`${field}: dropped, but a change showed`);
      }
    }
    for (const [field, differs] of seen)
      if (fateOf(report, field) === 'approximated' && !differs)
        wrong.add(`${field}: approximated, but no change showed`);
    expect([...wrong]).toEqual([]);
  }, 300_000);
}
