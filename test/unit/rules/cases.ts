import { assert } from 'chai';
import { DEFAULT_CONFIG, type Config } from '../../../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../../../src/core/log/log.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import type { Context, Finding } from '../../../src/core/rules/rule.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import type { Fix } from '../../../src/core/writing/fix.ts';
import { marked, textAt } from '../places.ts';

/** Other records of the folder, by their files' names; in a folder of their own with its name before theirs. */
export type Beside = Readonly<Record<string, string>>;

/** What stands around the text of a row: other records, the file's own name, what the repository says. */
export interface Around {
  readonly beside?: Beside;
  readonly file?: string;
  readonly config?: Partial<Config>;
}

/** The records folder that all of it stands in. */
export const FOLDER = 'file:///docs/decisions/';

/** The log of a text and of what stands beside it, on the day of the examples; a bug in a rule fails the test. */
export function logOf(
  text: string,
  { beside = {}, file = '0001-idea.md', config }: Around = {},
): DecisionLog {
  const log = createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => ({ ...DEFAULT_CONFIG, ...config }) }),
    failOnBug,
  );
  for (const [name, other] of Object.entries(beside)) log.set(entryOf(other, name));
  log.set(entryOf(text, file));
  return log;
}

/** A bug in a rule, which costs no more than its findings elsewhere, fails the test. */
export function failOnBug(rule: string, _: string, error: unknown): void {
  throw new Error(`bug in ${rule}`, { cause: error });
}

/** What rules are told in the tables: nothing stands beside the record. */
export const context: Context = logOf('').context();

/** An entry of a text, as a record of a records folder. */
export function entryOf(text: string, file = '0001-idea.md'): Entry {
  const record = readRecord(text);
  return {
    address: FOLDER + file,
    kind: record.reads === 'other' ? 'other' : 'scale',
    folder: FOLDER.slice(0, -1),
    record,
  };
}

/** The findings of a text. */
export function findingsOf(text: string, around: Around = {}): readonly Finding[] {
  return logOf(text, around).findings(FOLDER + (around.file ?? '0001-idea.md'));
}

/** The fixes that are offered for the first finding of a rule, but for the one that switches it off. */
export function fixesOf(rule: string, text: string, around: Around = {}): readonly Fix[] {
  const entry = entryOf(text, around.file);
  const finding = findingsOf(text, around).find((found) => found.rule === rule);
  const fixes = finding ? fixesFor(finding, entry, logOf(text, around).context(), failOnBug) : [];
  return fixes.filter(({ title }) => !title.en.startsWith('Ignore '));
}

/** The text after a fix, its empty places filled. */
export function fixed(
  text: string,
  fix: Fix | undefined,
  fill: string | ((n: number) => string) = 'said',
): string {
  assert.isOk(fix && 'edits' in fix, 'a fix that edits is offered');
  return applyEdits(text, fix.edits, (_, number) => (typeof fill === 'string' ? fill : fill(number)));
}

/** A row: a text with the place of the finding between `«` and `»`, none where there is no finding; and what it says. */
export type Row = readonly [what: string, text: string, says?: string, around?: Around];

/** Runs the rows of a rule. */
export function rows(rule: string, cases: readonly Row[], language: 'en' | 'fr' = 'en'): void {
  for (const [what, source, says, around] of cases) {
    it(what, () => {
      const { text, places } = marked(source);
      const found = findingsOf(text, around).filter((finding) => finding.rule === rule);
      assert.deepEqual(
        found.map(({ at }) => ({ ...at, text: textAt(text, at) })),
        places.map((place) => ({ ...place, text: textAt(text, place) })),
      );
      if (says !== undefined && found[0])
        assert.strictEqual(sentenceOf(found[0], language).replaceAll('\u00a0', ' '), says);
    });
  }
}
