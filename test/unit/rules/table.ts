import { assert } from 'chai';
import type { Severity } from '../../../src/core/files/config.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import { fixByChoice, fixesFor } from '../../../src/core/rules/check.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { isSettled, type Fixed } from '../../../src/core/rules/settled.ts';
import { LANGUAGES, type Language } from '../../../src/core/text/language.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import type { EditingFix, Fix } from '../../../src/core/writing/fix.ts';
import { marked } from '../places.ts';
import { holdWords, RULES_OF_WORDS } from '../writing/heldWords.ts';
import {
  entryOf,
  failOnBug,
  findingsOf,
  fixesOf,
  FOLDER,
  logOf,
  rows,
  type Around,
  type Row,
} from './cases.ts';

/** What a fix of a rule is to do. */
export interface FixRow {
  readonly what: string;
  readonly before: string;
  /** The title in English: which of the fixes it is. */
  readonly title: string;
  /** The record that somebody chooses, by its file's name: then it is the fix that the choice makes. */
  readonly choose?: string;
  /** The text after it, its empty places filled with `said`, or by `fill`. */
  readonly after: string;
  readonly fill?: (number: number) => string;
  /** The text after it while its empty places are not filled. */
  readonly unfilled?: string;
  readonly around?: Around;
  /** The other records that it writes into, by their files' names, as they are after it. */
  readonly others?: Readonly<Record<string, string>>;
  /** The rules that speak after it and did not before; none where it is not given. */
  readonly next?: readonly string[];
  /** Whether the finding goes only where the empty places are filled; then it stays where they are not. */
  readonly scaffolds?: true;
}

/** A text and how loudly its first finding is told. */
export type SeverityRow = readonly [what: string, text: string, severity: Severity, around?: Around];

/** A text and the titles of what is offered for its first finding, but for the comment that ignores it. */
export type OfferRow = readonly [what: string, text: string, titles: readonly string[], around?: Around];

/** A text, and in it the place in `«…»` that the fix of that title in English goes to. */
export type GoToRow = readonly [what: string, text: string, title: string, around?: Around];

/** What the fixes of a rule are held to. */
export interface Fixes {
  readonly rule: string;
  readonly around?: Around;
  readonly fixes: readonly FixRow[];
  /** What shows where to look. */
  readonly goesTo?: readonly GoToRow[];
  /** All that is offered, in each language. */
  readonly offers?: Readonly<Record<Language, readonly OfferRow[]>>;
}

/** All that a rule is held to. */
export interface RuleTable extends Fixes {
  /** A text that has the finding once, in each language, and nothing that switches it off. */
  readonly seen: Readonly<Record<Language, string>>;
  readonly severity: Severity;
  /** Where it depends on the record. */
  readonly severities?: readonly SeverityRow[];
  /** Texts with the place of the finding in `«…»`, in each language: what has it, what comes close, each way round it. */
  readonly rows: Readonly<Record<Language, readonly Row[]>>;
  /** What becomes of a seen text when its record is dropped; absent where the rule looks at closed records too. */
  readonly silentWhenClosed?: boolean;
  /** Whether a comment in the record cannot switch it off. */
  readonly always?: true;
  /** How many of the edits that are offered for a seen text are preferred: the only one, if it is not said. */
  readonly preferred?: number;
  /** Whether the rule waits for a need: a seen text without its need. */
  readonly heldBack?: string;
}

/** Holds a rule to its table: rows, closed, held back, ignored, off, set to another severity, fixes. */
export function describeRule(table: RuleTable): void {
  const { rule, seen, severity, around, silentWhenClosed = true, heldBack } = table;
  const has = (text: string, near: Around | undefined = around): boolean =>
    findingsOf(text, near).some((finding) => finding.rule === rule);

  describe(rule, () => {
    for (const language of LANGUAGES) {
      describe(language, () => rows(rule, table.rows[language], language));

      it(`is seen (${language}), as ${severity}`, () => {
        const found = findingsOf(seen[language], around).filter((finding) => finding.rule === rule);
        assert.deepEqual(
          found.map((finding) => finding.severity),
          [severity],
        );
      });

      it(`is ignored by a comment with a reason (${language})`, () => {
        const ignored = (comment: string) => `${seen[language].trimEnd()}\n\n${comment}\n`;
        assert.strictEqual(
          has(ignored(`<!-- scale-or-not ignore ${rule}: we know -->`)),
          table.always === true,
        );
        assert.isOk(
          has(ignored(`<!-- scale-or-not ignore ${rule} -->`)),
          'without a reason it does not count',
        );
        assert.isOk(
          has(ignored(`<!-- scale-or-not ignore unread: another rule -->`)),
          'another rule is ignored',
        );
        assert.isOk(has(ignored(`\`<!-- scale-or-not ignore ${rule}: in code -->\``)), 'in code it is none');
      });
    }

    it(`is known as ${severity}`, () =>
      assert.strictEqual(RULES.find(({ id }) => id === rule)?.severity, severity));

    it('is switched off by the configuration, and set to another severity', () => {
      const config = (to: Severity | 'off'): Around => ({
        ...around,
        config: { severities: { [rule]: to } },
      });
      assert.isOk(!has(seen.en, config('off')), 'off');
      const other = severity === 'error' ? 'hint' : 'error';
      const found = findingsOf(seen.en, config(other)).find((finding) => finding.rule === rule);
      assert.strictEqual(found?.severity, other);
    });

    if (silentWhenClosed) {
      it('is history in a closed record', () => {
        for (const status of ['dropped', 'remplacé']) assert.isOk(!has(withStatus(seen.en, status)), status);
      });
    }
    if (heldBack !== undefined) {
      it('is held back while the need is missing, also where that is ignored or off', () => {
        assert.isOk(
          findingsOf(heldBack, around).some((finding) => finding.rule === 'gadget'),
          'a gadget',
        );
        assert.isOk(!has(heldBack));
        assert.isOk(!has(`${heldBack.trimEnd()}\n\n<!-- scale-or-not ignore gadget: we know -->\n`));
        assert.isOk(!has(heldBack, { ...around, config: { severities: { gadget: 'off' } } }));
      });
    }
    for (const [what, text, loud, near] of table.severities ?? []) {
      it(`${loud}: ${what}`, () => {
        const found = findingsOf(text, near ?? around).find((finding) => finding.rule === rule);
        assert.strictEqual(found?.severity, loud);
      });
    }
    it('prefers an edit only where there is no other', () => {
      const edits = fixesOf(rule, seen.en, around).filter((fix) => 'edits' in fix);
      const preferred = edits.filter((fix) => 'preferred' in fix && fix.preferred === true).length;
      assert.strictEqual(preferred, table.preferred ?? (edits.length === 1 ? 1 : 0));
    });
    describeFixes(table);
  });
}

/** Holds the fixes of a rule to their rows, and what is offered; for a table whose fixes fill a file of their own. */
export function describeFixes({ rule, fixes, goesTo = [], offers, around }: Fixes): void {
  for (const given of fixes) {
    const row = { around, ...given };
    it(`fix: ${row.what}`, () => holdFix(rule, row));
    it(`fix, in CRLF: ${row.what}`, () => holdFix(rule, inCrlf(row)));
  }
  for (const [what, source, title, near] of goesTo) {
    it(`goes to: ${what}`, () => {
      const { text, places } = marked(source);
      const fix = fixTitled(rule, text, title, near ?? around);
      assert.deepEqual('to' in fix ? [fix.to] : [], places);
    });
  }
  for (const language of LANGUAGES) {
    for (const [what, text, titles, near] of offers?.[language] ?? []) {
      it(`offers (${language}): ${what}`, () =>
        assert.deepEqual(
          fixesOf(rule, text, near ?? around).map(({ title }) => title[language].replaceAll('\u00a0', ' ')),
          titles,
        ));
    }
  }
}

function holdFix(rule: string, row: FixRow): void {
  const { before, after, title, around, choose, fill = () => 'said', next = [], others = {} } = row;
  const fix =
    choose === undefined
      ? fixTitled(rule, before, title, around)
      : fixChosen(rule, before, title, choose, around);
  assert.isOk('edits' in fix, `“${title}” edits`);
  assert.strictEqual(fix.kind, row.scaffolds ? 'scaffolding' : 'settling');
  const written = applyEdits(before, fix.edits, (_, number) => fill(number));
  assert.strictEqual(written, after);
  if (RULES_OF_WORDS.includes(rule) && !row.scaffolds) holdWords(before, fix.edits, title);
  const beside = { ...around?.beside };
  for (const { address, edits } of fix.others ?? []) {
    const name = address.slice(FOLDER.length);
    beside[name] = applyEdits(beside[name] ?? '', edits);
  }
  for (const [name, text] of Object.entries(others)) assert.strictEqual(beside[name], text, name);
  assert.strictEqual(fix.others?.length ?? 0, Object.keys(others).length, 'other records');
  holdSettled(rule, row, fix, written);
  const speaking = (text: string, near: Around) => findingsOf(text, near).map((finding) => finding.rule);
  const afterwards = speaking(written, { ...around, beside });
  const first = speaking(before, around ?? {});
  const count = (all: readonly string[]) => all.filter((one) => one === rule).length;
  assert.strictEqual(count(afterwards), count(first) - 1, 'the finding is gone');
  assert.deepEqual(
    afterwards.filter((one) => !first.includes(one)),
    next,
    'what shows next',
  );
  if (row.scaffolds) {
    const empty = applyEdits(before, fix.edits);
    if (row.unfilled !== undefined) assert.strictEqual(empty, row.unfilled, 'not filled yet');
    assert.strictEqual(
      count(speaking(empty, { ...around, beside })),
      count(first),
      'empty places settle nothing',
    );
  }
}

/** Holds that a finding is told to be gone once its fix is made, and to stay where the texts do. */
function holdSettled(rule: string, { before, around }: FixRow, fix: EditingFix, written: string): void {
  const log = logOf(before, around);
  const entry = entryOf(before, around?.file);
  const findings = log.findings(entry.address).filter((finding) => finding.rule === rule);
  const fixed = new Map([[entry.address, readRecord(written)]]);
  for (const { address, edits } of fix.others ?? []) {
    fixed.set(address, readRecord(applyEdits(around?.beside?.[address.slice(FOLDER.length)] ?? '', edits)));
  }
  const settled = (by: Fixed) =>
    findings.filter((finding) => isSettled(finding, entry, by, log.context(), failOnBug)).length;
  assert.isOk(settled(fixed) > 0, 'it is told to be gone');
  assert.strictEqual(settled(new Map()), 0, 'it is told to stay');
}

/** The fix of that title for the first finding of a rule that offers it. */
export function fixTitled(rule: string, text: string, title: string, around: Around = {}): Fix {
  const log = logOf(text, around);
  const found = findingsOf(text, around).filter((finding) => finding.rule === rule);
  const entry = entryOf(text, around.file);
  const fixes = found.flatMap((finding) => fixesFor(finding, entry, log.context(), failOnBug));
  const fix = fixes.find((one) => one.title.en === title);
  assert.isOk(fix, `“${title}” is offered, among ${fixes.map((one) => one.title.en).join(' · ')}`);
  return fix;
}

/** The fix of that title that a choice makes for the first finding of a rule. */
function fixChosen(rule: string, text: string, title: string, choose: string, around: Around = {}): Fix {
  const log = logOf(text, around);
  const finding = findingsOf(text, around).find((found) => found.rule === rule);
  const chosen = log.get(FOLDER + choose);
  const fix = finding && chosen && fixByChoice(finding, entryOf(text, around.file), log.context(), chosen);
  assert.strictEqual(fix?.title.en, title);
  assert.isOk(fix);
  return fix;
}

function inCrlf(row: FixRow): FixRow {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const all = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, crlf(text)]));
  return {
    ...row,
    before: crlf(row.before),
    after: crlf(row.after),
    ...(row.unfilled !== undefined && { unfilled: crlf(row.unfilled) }),
    ...(row.others && { others: all(row.others) }),
    ...(row.around?.beside && { around: { ...row.around, beside: all(row.around.beside) } }),
  };
}

/** The text with that status in its front matter, in the place of the one it has. */
function withStatus(text: string, status: string): string {
  const { text: plain } = marked(text);
  if (/^status:.*$/m.test(plain)) return plain.replace(/^status:.*$/m, `status: ${status}`);
  return plain.startsWith('---\n')
    ? plain.replace('---\n', `---\nstatus: ${status}\n`)
    : `---\nstatus: ${status}\n---\n\n${plain}`;
}
