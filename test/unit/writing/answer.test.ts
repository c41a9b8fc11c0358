import { assert } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import { isPlaceholder } from '../../../src/core/words/placeholder.ts';
import { answerQuestion } from '../../../src/core/writing/answer.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { oneLine } from '../../../src/core/writing/inline.ts';
import { typed } from './typed.ts';

/** A text with one open question, the answer to it, and the text with it: in the place that `«…»` marks. */
type Row = readonly [what: string, before: string, answer: string, after: string];

const en = '# Idea\n\n## Open questions\n\n';
const fr = '# Idée\n\n## Questions ouvertes\n\n';

const rows: readonly Row[] = [
  ['a task', `${en}- [ ] Who pays?\n`, 'the partner', `${en}- [x] Who pays? — Answer: the partner\n`],
  [
    'a task, in French',
    `${fr}- [ ] Qui paie ?\n`,
    'l’associé',
    `${fr}- [x] Qui paie ? — Réponse : l’associé\n`,
  ],
  ['a task that is only ticked', `${en}- [ ] Who pays?\n`, '', `${en}- [x] Who pays?\n`],
  ['a task that does not ask', `${en}* [ ] the name\n`, 'Merlin', `${en}* [x] the name — Answer: Merlin\n`],
  [
    'a task of two lines with more below it',
    `${en}1. [ ] Who pays\n   for the lawyer?\n\n   - the client\n2. [x] done\n`,
    'the firm',
    `${en}1. [x] Who pays\n   for the lawyer? — Answer: the firm\n\n   - the client\n2. [x] done\n`,
  ],
  ['a task in bold', `${en}- [ ] **Who pays?**  \n`, 'Ana', `${en}- [x] **Who pays?** — Answer: Ana  \n`],
  ['a task elsewhere', '# Idea\n\n- [ ] Would they?\n', 'Ana', '# Idea\n\n- [x] Would they? — Answer: Ana\n'],
  [
    'a task elsewhere, in French',
    '# Idée\n\n## Fait à la main\n\n+ [ ] Le feraient-ils ?\n',
    'Ana',
    '# Idée\n\n## Fait à la main\n\n+ [x] Le feraient-ils ? — Réponse : Ana\n',
  ],
  ['an item', `${en}- Who pays?\n  - Ana?\n`, 'Ana', `${en}- Who pays? — Answer: Ana\n  - Ana?\n`],
  ['an item, in French', `${fr}- Qui paie ?\n`, 'Ana', `${fr}- Qui paie ? — Réponse : Ana\n`],
  [
    'an item that ends in a link',
    `${en}- Who [pays](x.md)\n`,
    'Ana',
    `${en}- Who [pays](x.md) — Answer: Ana\n`,
  ],
  ['a paragraph', `${en}The name\nis open.\n`, 'Merlin', `${en}The name\nis open. — Answer: Merlin\n`],
  ['a paragraph, in French', `${fr}Le nom\n`, 'Merlin', `${fr}Le nom — Réponse : Merlin\n`],
  [
    'a paragraph of Q: lines',
    `${en}Q: who pays? — A: Ana\nQ: when?\nQ: where? → here\n`,
    'in May',
    `${en}Q: who pays? — A: Ana\nQ: when? — Answer: in May\nQ: where? → here\n`,
  ],
  ['a Q: line elsewhere', '# Idea\n\nQ: when?\n', 'in May', '# Idea\n\nQ: when? — Answer: in May\n'],
  [
    'a Q: line elsewhere before another',
    '# Idea\n\nQ: when?\nQ: where? — A: here\n',
    'in May',
    '# Idea\n\nQ: when? — Answer: in May\nQ: where? — A: here\n',
  ],
  [
    'a Q: line elsewhere, in French',
    '# Idée\n\nOn la garde.\n\nQ: quand ?\n',
    'en mai',
    '# Idée\n\nOn la garde.\n\nQ: quand ? — Réponse : en mai\n',
  ],
  [
    'a sub-heading',
    `${en}### Who pays?\n\nThe partner said maybe.\n`,
    'Ana',
    `${en}### Who pays?\n\nAnswer: Ana\n\nThe partner said maybe.\n`,
  ],
  [
    'a sub-heading, in French, with text at once below it',
    `${fr}### Qui paie ?\nPeut-être Ana.\n`,
    'Ana',
    `${fr}### Qui paie ?\n\nRéponse : Ana\n\nPeut-être Ana.\n`,
  ],
  [
    'a sub-heading that is underlined',
    'Open questions\n===\n\nWho pays?\n---\n',
    'Ana',
    'Open questions\n===\n\nWho pays?\n---\n\nAnswer: Ana\n',
  ],
  ['a field', '## Business need\n\n- Who pays: ?\n', 'Ana', '## Business need\n\n- Who pays: Ana\n'],
  [
    'a field, in French',
    '## Besoin métier\n\n- Qui paie : ?\n',
    'Ana',
    '## Besoin métier\n\n- Qui paie : Ana\n',
  ],
  [
    'one of the two questions',
    '## The two questions\n\n- Can it be automated? ?\n',
    'no, it is a talk',
    '## The two questions\n\n- Can it be automated? no, it is a talk\n',
  ],
  [
    'a field in a table',
    '## Business need\n\n| Who pays | ? |\n',
    'Ana | Bo',
    '## Business need\n\n| Who pays | Ana / Bo |\n',
  ],
  [
    'an answer mark that waits',
    `${en}- [ ] Who pays? — Answer:\n`,
    'Ana',
    `${en}- [x] Who pays? — Answer: Ana\n`,
  ],
  [
    'an answer mark before a prompt',
    `${en}- Who pays? — Answer: {…}\n`,
    'Ana',
    `${en}- Who pays? — Answer: Ana\n`,
  ],
  ['an answer mark below', `${en}- Who pays?\n  - Answer:\n`, 'Ana', `${en}- Who pays?\n  - Answer: Ana\n`],
  ['an arrow', `${fr}- Qui paie ? →\n`, 'Ana', `${fr}- Qui paie ? → Ana\n`],
  [
    'an item whose link goes on below',
    `${en}- [Who pays](x.md\n  "t")\n`,
    'Ana',
    `${en}- [Who pays](x.md\n  "t") — Answer: Ana\n`,
  ],
  [
    'a mark in a remark below',
    `${en}- Who pays?\n  - Bo — A:\n`,
    'Ana',
    `${en}- Who pays? — Answer: Ana\n  - Bo — A:\n`,
  ],
  [
    'a field in a table, in French',
    '## Besoin métier\n\n| Qui paie | ? |\n',
    'Ana',
    '## Besoin métier\n\n| Qui paie | Ana |\n',
  ],
  [
    'an answer mark with a blank behind it',
    `${en}- Who pays? — Answer: \n`,
    'Ana',
    `${en}- Who pays? — Answer: Ana\n`,
  ],
  ['HTML in the answer', `${en}- Who pays?\n`, 'a <b> firm', `${en}- Who pays? — Answer: a \\<b> firm\n`],
];

/** Answers the first open question of a text in the language of the record. */
function answered(text: string, answer: string): string {
  const record = readRecord(text);
  const [question] = record.questions;
  assert.isOk(question, 'a question is open');
  return applyEdits(text, answerQuestion(question, answer, record.language ?? 'en'));
}

describe('answering a question', () => {
  for (const [what, before, answer, after] of rows) {
    it(`${what}: where it stands`, () => {
      assert.strictEqual(answered(before, answer), after);
      assert.deepEqual(readRecord(after).questions, []);
    });
    it(`${what}: with CRLF`, () => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      assert.strictEqual(answered(windows(before), answer), windows(after));
      assert.deepEqual(readRecord(windows(after)).questions, []);
    });
  }

  it('closes that question and no other, whatever is answered to whatever is asked', () => {
    const shapes = fc.constantFrom(
      (asked: string) => `- [ ] ${asked}`,
      (asked: string) => `- ${asked}\n  more of it`,
      (asked: string) => asked,
      (asked: string) => `### ${asked}`,
    );
    fc.assert(
      fc.property(shapes, typed, typed, (shape, asked, said) => {
        const answer = oneLine(said);
        if (isPlaceholder(answer)) return;
        const text = `${en}${shape(`who pays ${oneLine(asked)}?`)}\n\n## Signals\n\n- [ ] it repeats\n`;
        const before = readRecord(text);
        const [question] = before.questions;
        if (!question || before.questions.length > 1 || before.signals.length !== 1) return;
        const after = readRecord(answered(text, answer));
        assert.deepEqual(after.questions, [], answered(text, answer));
        assert.deepEqual(
          after.sections.map(({ kind }) => kind),
          before.sections.map(({ kind }) => kind),
        );
        assert.strictEqual(after.signals.length, 1);
      }),
      { numRuns: 600, seed: 20241215 },
    );
  }).timeout(60_000);
});
