import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { EdgePosition } from '../../../src/core/record/record.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { answeredBefore, writeAnswers, type Answered } from '../../../src/core/writing/twoQuestions.ts';

/** The text after the dialogue, in the record's own language. */
function asked(text: string, first: Answered, second: Answered, position?: EdgePosition): string {
  const record = readRecord(text);
  const answers = { industrialisable: first, automatable: second, ...(position && { position }) };
  return applyEdits(text, writeAnswers(record, answers, record.language ?? 'en'));
}

const no = (why = ''): Answered => ({ word: 'no', why });
const yes = (why = ''): Answered => ({ word: 'yes', why });
const partly = (why = ''): Answered => ({ word: 'partly', why });
const grid = (...lines: readonly string[]): string => `## The two questions\n\n${lines.join('\n')}\n`;

describe('the two questions, written', () => {
  const rows: readonly (readonly [
    what: string,
    before: string,
    answers: readonly [Answered, Answered, EdgePosition?],
    after: string,
  ])[] = [
    [
      'into a section that is made for them',
      '# Idea\n\n## Business need\n\nAna asks.\n',
      [no('a talk each time'), yes()],
      `# Idea\n\n## Business need\n\nAna asks.\n\n${grid('- Can it be industrialised? no — a talk each time', '- Can it be automated? yes')}`,
    ],
    [
      'with the position in a section of its own, behind them',
      '# Idea\n\n## Business need\n\nAna asks.\n\n## Signals\n\n- three ask\n',
      [no(), no(), 'niche'],
      `# Idea\n\n## Business need\n\nAna asks.\n\n${grid('- Can it be industrialised? no', '- Can it be automated? no')}\n## What cannot be copied\n\n- Position: niche\n\n## Signals\n\n- three ask\n`,
    ],
    [
      'over empty answers',
      grid('- Can it be industrialised?', '- Can it be automated? …'),
      [no(), partly('the letters are')],
      grid('- Can it be industrialised? no', '- Can it be automated? partly — the letters are'),
    ],
    [
      'only the word, where the reason stays: its links stay too',
      grid('- Can it be industrialised? **No**, see [it](a.md)', '- Can it be automated? no'),
      [partly('see it'), no()],
      grid('- Can it be industrialised? **Partly**, see [it](a.md)', '- Can it be automated? no'),
    ],
    [
      'another reason for the same word',
      grid('- Can it be industrialised? no — a talk', '- Can it be automated? no'),
      [no('each is another'), no()],
      grid('- Can it be industrialised? no — each is another', '- Can it be automated? no'),
    ],
    [
      'a word before what was no known one',
      grid('- Can it be industrialised? perhaps', '- Can it be automated? no'),
      [partly('perhaps'), no()],
      grid('- Can it be industrialised? partly — perhaps', '- Can it be automated? no'),
    ],
    [
      'before what is nested below it, which stays',
      grid('- Can it be industrialised? no\n  - a talk\n  - a visit', '- Can it be automated? no'),
      [yes('since May'), no()],
      grid(
        '- Can it be industrialised? yes — since May\n  - a talk\n  - a visit',
        '- Can it be automated? no',
      ),
    ],
    [
      'before several lines, which stay',
      grid('- Can it be industrialised? no, it is\n  a talk', '- Can it be automated? no'),
      [yes(), no()],
      grid('- Can it be industrialised? yes, it is\n  a talk', '- Can it be automated? no'),
    ],
    [
      'into a table, without a line of its own',
      '## Need\n\n| Who asks | Ana |\n| --- | --- |\n| Scalable | no |\n| Automatable | |\n',
      [yes('a | b'), no()],
      '## Need\n\n| Who asks | Ana |\n| --- | --- |\n| Scalable | yes — a / b |\n| Automatable | no |\n',
    ],
    [
      'another position, in its case',
      grid('- Scalable: no', '- Automatable: no', '- Position: Niche, for now'),
      [no(), no(), 'advantage'],
      grid('- Scalable: no', '- Automatable: no', '- Position: Durable advantage, for now'),
    ],
    [
      'in French',
      '## Les deux questions\n\n- Industrialisable : non, à chaque fois autre chose\n',
      [no('à chaque fois autre chose'), partly('les lettres')],
      '## Les deux questions\n\n- Industrialisable : non, à chaque fois autre chose\n- Automatisable : en partie — les lettres\n',
    ],
    [
      'nothing, where it is answered so already',
      grid('- Scalable: no — a talk', '- Automatable: yes', '- Position: niche'),
      [no('a talk'), yes(), 'niche'],
      grid('- Scalable: no — a talk', '- Automatable: yes', '- Position: niche'),
    ],
  ];
  for (const [what, before, answers, after] of rows) {
    it(what, () => assert.strictEqual(asked(before, ...answers), after));
    it(`${what}, in CRLF`, () =>
      assert.strictEqual(asked(before.replaceAll('\n', '\r\n'), ...answers), after.replaceAll('\n', '\r\n')));
  }

  const answered: readonly (readonly [answer: string, before: object])[] = [
    ['no — a talk', { word: 'no', why: 'a talk', isLong: false }],
    ['Not really, it is a talk', { word: 'no', why: 'it is a talk', isLong: false }],
    ['yes, largely: the letters', { word: 'partly', why: 'the letters', isLong: false }],
    [
      'the mapping yes, the judgement no',
      { word: 'partly', why: 'the mapping yes, the judgement no', isLong: false },
    ],
    ['perhaps', { why: 'perhaps', isLong: false }],
    ['?', { why: '', isLong: false }],
    ['no\n  - a talk', { word: 'no', why: '', isLong: false }],
    ['no, it is\n  a talk', { word: 'no', why: '', isLong: true }],
  ];
  for (const [answer, before] of answered) {
    it(`shows what was answered before: ${answer}`, () =>
      assert.deepEqual(
        answeredBefore(readRecord(grid(`- Scalable: ${answer}`)), 'industrialisable'),
        before,
      ));
  }
});
