import { assert } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import { addQuestion } from '../../../src/core/writing/answer.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { oneLine } from '../../../src/core/writing/inline.ts';
import { typed } from './typed.ts';

const need = '# Idea\n\n## Business need\n\n- Who asks: Ana\n';
const en = `${need}\n## Open questions\n\n`;
const fr = '# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n';

/** A text without a question, and with it: who pays, in each language. */
type Row = readonly [what: string, before: string, after: string];

const rows: readonly Row[] = [
  ['a section that is missing', need, `${en}- [ ] Who pays?\n`],
  ['a section that is missing, in French', fr, `${fr}\n## Questions ouvertes\n\n- [ ] Who pays?\n`],
  [
    'a section that is missing, at the level of the others',
    '# Idea\n\n### Need\n\nAna asks.\n',
    '# Idea\n\n### Need\n\nAna asks.\n\n### Open questions\n\n- [ ] Who pays?\n',
  ],
  ['an empty section', `${need}\n## Questions\n`, `${need}\n## Questions\n\n- [ ] Who pays?\n`],
  [
    'an empty section before another',
    '# A\n\n## Open questions\n## Need\n\nAna\n',
    '# A\n\n## Open questions\n\n- [ ] Who pays?\n\n## Need\n\nAna\n',
  ],
  ['an empty task', `${en}- [ ] \n`, `${en}- [ ] Who pays?\n`],
  ['an empty item', `${en}- Why?\n-\n`, `${en}- Why?\n- [ ] Who pays?\n`],
  ['a prompt that was left', `${en}* [ ] {what nobody knows yet}\n`, `${en}* [ ] Who pays?\n`],
  ['a ticked item that says nothing', `${en}- [x] TBD\n`, `${en}- [x] TBD\n- [ ] Who pays?\n`],
  [
    'a list',
    `${en}- [x] Why? — Answer: so\n\nThe end.\n`,
    `${en}- [x] Why? — Answer: so\n- [ ] Who pays?\n\nThe end.\n`,
  ],
  ['a list without final line end', `${en}- Why?`, `${en}- Why?\n- [ ] Who pays?`],
  [
    'a list with other marks, indented',
    `${en} * Why?\n   * so?\n`,
    `${en} * Why?\n   * so?\n * [ ] Who pays?\n`,
  ],
  ['a list with empty lines', `${en}- Why?\n\n- When?\n`, `${en}- Why?\n\n- When?\n\n- [ ] Who pays?\n`],
  ['a numbered list', `${en}1. Why?\n2. When?\n`, `${en}1. Why?\n2. When?\n3. [ ] Who pays?\n`],
  [
    'a list before sub-headings',
    `${en}- Why?\n\n### How?\n\nSo.\n`,
    `${en}- Why?\n- [ ] Who pays?\n\n### How?\n\nSo.\n`,
  ],
  ['sub-headings alone', `${en}### How?\n\nSo.\n`, `${en.trimEnd()}\n\n- [ ] Who pays?\n\n### How?\n\nSo.\n`],
  ['paragraphs that ask', `${en}Why?\n\nWhen?\n`, `${en}Why?\n\nWhen?\n\n- [ ] Who pays?\n`],
  ['paragraphs that do not ask', `${en}The name.\n`, `${en}The name.\n\nWho pays?\n`],
  ['a section that says there are none', `${en}None.\n`, `${en}None.\n\n- [ ] Who pays?\n`],
  [
    'a section that is a line',
    `# Idea\n\nNeed: Ana asks\nQuestions: why?\n`,
    `# Idea\n\nNeed: Ana asks\nQuestions: why?\n\n## Open questions\n\n- [ ] Who pays?\n`,
  ],
  [
    'a section before code',
    `${need}\n## Questions\n\n\`\`\`\ncode\n`,
    `${need}\n## Questions\n\n- [ ] Who pays?\n\n\`\`\`\ncode\n`,
  ],
  [
    'a section whose heading is underlined',
    `Questions\n---\n\n## Need\n\nAna\n`,
    `Questions\n---\n\n- [ ] Who pays?\n\n## Need\n\nAna\n`,
  ],
  [
    'questions that are resolved',
    `${need}\n## Questions (resolved)\n\n- Why?\n`,
    `${need}\n## Questions (resolved)\n\n- Why?\n\n## Open questions\n\n- [ ] Who pays?\n`,
  ],
];

function added(text: string, question: string): string {
  const record = readRecord(text);
  return applyEdits(text, [addQuestion(record, question, record.language ?? 'en')]);
}

const questionsIn = (text: string) => readRecord(text).questions.map((question) => question.text);

describe('adding a question', () => {
  for (const [what, before, after] of rows) {
    it(`to ${what}`, () => {
      assert.strictEqual(added(before, 'Who pays?'), after);
      assert.deepEqual(questionsIn(after).sort(), [...questionsIn(before), 'Who pays?'].sort());
    });
    it(`to ${what}, with CRLF`, () => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      assert.strictEqual(added(windows(before), 'Who pays?'), windows(after).replace(/(?<!\r)\n/g, '\r\n'));
    });
  }

  it('leaves the others as they are, whatever is asked', () => {
    const texts = fc.constantFrom(...rows.map(([, before]) => before));
    fc.assert(
      fc.property(texts, typed, (text, said) => {
        const question = oneLine(said);
        if (questionsIn(added(need, question)).length !== 1) return;
        const before = questionsIn(text);
        const after = questionsIn(added(text, question));
        assert.isOk(
          before.every((one) => after.includes(one)),
          added(text, question),
        );
        assert.strictEqual(after.length, before.length + 1, added(text, question));
      }),
      { numRuns: 600, seed: 20241215 },
    );
  }).timeout(60_000);
});
