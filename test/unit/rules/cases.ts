import { check, fixesFor } from '../../../src/core/check.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Context, Finding, Fix } from '../../../src/core/rule.ts';
import { sentenceOf } from '../../../src/core/words.ts';
import { deepEqual, equal, ok } from '../expect.ts';
import { marked, textAt } from '../places.ts';

/** What rules are told in the tables: the day of the examples. */
export const context: Context = {
  today: '2024-12-15',
  languageOf: ({ record }) => record.language ?? 'en',
  configOf: () => DEFAULT_CONFIG,
};

/** An entry of a text, as a record of a records folder. */
export function entryOf(text: string): Entry {
  const record = readRecord(text);
  return {
    address: 'file:///docs/decisions/0001-idea.md',
    kind: record.reads === 'other' ? 'other' : 'scale',
    record,
  };
}

/** The findings of a text; a bug in a rule fails the test. */
export function findingsOf(text: string): readonly Finding[] {
  return check(entryOf(text), context, (rule, _, error) => {
    throw new Error(`bug in ${rule}`, { cause: error });
  });
}

/** The fixes that are offered for the first finding of a rule. */
export function fixesOf(rule: string, text: string): readonly Fix[] {
  const finding = findingsOf(text).find((found) => found.rule === rule);
  return finding ? fixesFor(finding, entryOf(text), context, () => undefined) : [];
}

/** The text after a fix, its empty places filled. */
export function fixed(
  text: string,
  fix: Fix | undefined,
  fill: string | ((n: number) => string) = 'said',
): string {
  ok(fix && 'edits' in fix, 'a fix that edits is offered');
  return applyEdits(text, fix.edits, (_, number) => (typeof fill === 'string' ? fill : fill(number)));
}

/** A row: a text with the place of the finding between `«` and `»`, none where there is no finding; and what it says. */
export type Row = readonly [what: string, text: string, says?: string];

/** Runs the rows of a rule. */
export function rows(rule: string, cases: readonly Row[], language: 'en' | 'fr' = 'en'): void {
  for (const [what, source, says] of cases) {
    it(what, () => {
      const { text, places } = marked(source);
      const found = findingsOf(text).filter((finding) => finding.rule === rule);
      deepEqual(
        found.map(({ at }) => ({ ...at, text: textAt(text, at) })),
        places.map((place) => ({ ...place, text: textAt(text, place) })),
      );
      if (says !== undefined && found[0])
        equal(sentenceOf(found[0], language).replaceAll('\u00a0', ' '), says);
    });
  }
}
