import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import { addQuestion } from '../../../src/core/writing/answer.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { completeShortForm } from '../../../src/core/writing/shortForm.ts';
import { ENDINGS } from '../records/endings.ts';
import { failOnBug, findingsOf, fixed, logOf } from './cases.ts';

const need = '# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const grid = '\n- Can it be industrialised? no\n- Can it be automated? no\n';

/** Texts that lack what a fix inserts, each with the rule that sees it. */
const lacking: readonly (readonly [rule: string, text: string])[] = [
  ['gadget', '# Idea\n'],
  ['gadget', '# Idea\n\n## Business need\n\n- Who asks:\n'],
  ['gadget', '# Idea\n\n## Business need\n\nWho asks:\n'],
  ['gadget', '# Idea\n\n## Who asks\n'],
  ['gadget', '---\nstatus: open\n---\n'],
  ['gadget', '---\nstatus: open\n'],
  ['thin-need', '# Idea\n\n## Business need\n\n- Who asks: Ana\n'],
  ['two-questions', need],
  ['two-questions', `${need}\n## The two questions\n`],
  ['niche-or-advantage', `${need}${grid}`],
  ['niche-or-advantage', `${need}${grid}\n## What cannot be copied\n`],
  ['nothing-inimitable', `${need}${grid}- Position: niche\n`],
  ['scale-first', `---\nverdict: scale\n---\n${need}`],
  ['no-signals', `---\nverdict: no\n---\n${need}`],
  ['no-signals', `---\nverdict: no\n---\n${need}\n## Signals\n`],
];

/** The texts after each fix that edits for the first finding of a rule; none where the text lacks nothing. */
function fixedBy(rule: string, text: string): readonly string[] {
  const log = logOf(text);
  const [entry] = log.entries();
  const finding = entry && log.findings(entry.address).find((one) => one.rule === rule);
  const fixes = finding ? fixesFor(finding, entry, log.context(), failOnBug) : [];
  return fixes.flatMap((fix) => ('edits' in fix ? fixed(text, fix, fill(fix.title.en)) : []));
}

/** What an empty place is filled with: an answer where one of the known words is expected. */
function fill(title: string): string {
  return /question/.test(title) ? 'no' : /niche|advantage|position/i.test(title) ? 'niche' : 'said';
}

/** What is never closed at the end of a text; nothing where all is. */
function hidden(text: string): string {
  const from = readRecord(text).neverClosed?.place.line;
  return from === undefined ? '' : text.split('\n').slice(from).join('\n');
}

describe('where the end of a text may hide what follows', () => {
  for (const [rule, text] of lacking) {
    it(`${rule} has fixes that edit: ${JSON.stringify(text)}`, () => assert.isNotEmpty(fixedBy(rule, text)));
  }

  for (const [what, ending, hides] of ENDINGS) {
    const behind = (text: string) => `${text}\n${ending}`;

    it(`${hides ? 'is seen' : 'is nothing'}: ${what}`, () =>
      assert.strictEqual(readRecord(behind('# Idea\n')).neverClosed !== undefined, hides));

    it(`fixes settle, and leave it as it is: ${what}`, () => {
      for (const [rule, text] of lacking) {
        for (const after of fixedBy(rule, behind(text))) {
          assert.isOk(!findingsOf(after).some((finding) => finding.rule === rule), `${rule}: ${after}`);
          assert.isOk(after.endsWith(hidden(behind(text))), `${rule}: ${after}`);
        }
      }
    });

    it(`a question is added where it is read: ${what}`, () => {
      const before = behind(need);
      const record = readRecord(before);
      const after = readRecord(applyEdits(before, [addQuestion(record, 'Who else?', 'en')]));
      assert.include(
        after.questions.map(({ text }) => text),
        'Who else?',
      );
      assert.strictEqual(after.questions.length, record.questions.length + 1);
    });

    it(`the short form is completed where it is read: ${what}`, () => {
      const before = behind('# Idea\n');
      const after = applyEdits(before, completeShortForm(readRecord(before), 'en', 'Idea'));
      assert.deepEqual(completeShortForm(readRecord(after), 'en', 'Idea'), [], after);
    });
  }
});
