import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';

/** A text, and the questions that it leaves open. */
type Row = readonly [what: string, text: string, open: readonly string[]];

const heading = '# Idea\n\n## Open questions\n\n';

const rows: readonly Row[] = [
  ['every top-level item', `${heading}- Who pays?\n- Naming.\n`, ['Who pays?', 'Naming.']],
  ['numbered items', `${heading}1. Who pays?\n2. Whether to hire\n`, ['Who pays?', 'Whether to hire']],
  [
    'every paragraph where there is no list',
    `${heading}Who pays?\n\nThe name is open.\n`,
    ['Who pays?', 'The name is open.'],
  ],
  [
    'beside a list only paragraphs that ask',
    `${heading}To be settled:\n\n- Who pays?\n\nAnd when?\n`,
    ['Who pays?', 'And when?'],
  ],
  [
    'sub-headings that ask, with all below them',
    `${heading}### Who pays?\n\nThe partner said maybe.\n\n- or the client\n\n### Naming\n\n- Which name\n`,
    ['Who pays?', 'Which name'],
  ],
  [
    'sub-headings that begin with a question word',
    `${heading}### How to sell it\n\nNo idea yet.\n`,
    ['How to sell it'],
  ],
  [
    'nested items belong to their parent',
    `${heading}- Who pays?\n  - the partner?\n  - the client?\n`,
    ['Who pays?'],
  ],
  [
    'a label is a question there',
    `${heading}- Who pays: the partner or the client?\n`,
    ['Who pays: the partner or the client?'],
  ],
  [
    'without marker, Q: and emphasis',
    `${heading}- [ ] **Who** pays?\n- Q: *when*?\n`,
    ['Who pays?', 'when?'],
  ],
  ['ticked', `${heading}- [x] Who pays?\n- [X] When?\n- [ ] Where?\n`, ['Where?']],
  [
    'struck through',
    `${heading}- ~~Who pays?~~\n- ~~Who pays?~~ Who would pay?\n- ~~Name~~ later\n`,
    ['Who would pay?'],
  ],
  [
    'answered in itself',
    `${heading}- Who pays? — Answer: the partner\n- Who? A: Ana\n- When? → in May\n- Where? => here\n- How? Resolved, by hand\n- Why? Decided — by Ana\n`,
    [],
  ],
  [
    'answered, in French',
    `${heading}- Qui paie ? Réponse : l’associé\n- Quand ? R : en mai\n- Où ? Rép. : ici\n- Comment ? Tranché : à la main\n- Pourquoi ? — Décision : parce que\n`,
    [],
  ],
  [
    'an answer mark with nothing behind it',
    `${heading}- Who pays? — Answer:\n- When? A: TBD\n- Where? →\n`,
    ['Who pays?', 'When?', 'Where?'],
  ],
  ['answered on the next line', `${heading}- Who pays?\n  Answer: the partner\n- When?\n  → May\n`, []],
  ['answered nested', `${heading}- Who pays?\n  - Answer: the partner\n- When?\n\n  A: May\n`, []],
  ['answered in the next paragraph', `${heading}Who pays?\n\nAnswer: the partner\n\nWhen?\n`, ['When?']],
  ['answered below a sub-heading', `${heading}### Who pays?\n\n**Answer:** the partner\n`, []],
  ['placeholders', `${heading}- TBD\n- …\n- {question}\n- \n- [ ] \n- Who pays?\n`, ['Who pays?']],
  ['none', `${heading}None at the moment.\n`, []],
  [
    'none, in other words',
    `${heading}- N/A\n- Nothing\n- No open questions\n- Aucune pour l’instant\n- Rien\n- Sans objet\n`,
    [],
  ],
  [
    'none with too many words, or a question',
    `${heading}- Nothing is known about who would pay\n- None?\n`,
    ['Nothing is known about who would pay', 'None?'],
  ],
  [
    'code, comments, quotations',
    `${heading}\`\`\`\nWho pays?\n\`\`\`\n\n<!-- Who pays? -->\n\n> Who pays?\n`,
    [],
  ],
  ['under a heading that says resolved', `${heading}- Who pays?\n\n### Resolved\n\n- When?\n`, ['Who pays?']],
  [
    'under a heading that says résolu',
    '## Questions ouvertes\n\n- Qui paie ?\n\n### Résolues\n\n- Quand ?\n',
    ['Qui paie ?'],
  ],
  [
    'a heading that says unresolved',
    '## Questions non résolues\n\n- Qui paie ?\n\n## Unresolved questions\n\n- Who pays?\n',
    ['Qui paie ?', 'Who pays?'],
  ],
  [
    'elsewhere: unticked tasks that ask',
    '## Notes\n\n- [ ] Would they pay?\n- [ ] sign the form\n- [x] When?\n- Where?\n',
    ['Would they pay?'],
  ],
  ['elsewhere: Q: lines that ask', 'Some text.\nQ: Who pays?\nQ: naming\n', ['Who pays?']],
  ['elsewhere: the one that is answered', 'Q: Who pays?\nQ: When?\n\nA: in May\n', ['Who pays?']],
  ['elsewhere: several, one answered', 'Q: Who pays?\nQ: When? — A: in May\n', ['Who pays?']],
  ['elsewhere: answered', '- [ ] Who pays? A: Ana\n\nQ: When?\nA: in May\n', []],
  ['not among signals', '## Signals\n\n- [ ] do three firms ask?\n', []],
  ['a field that is only asked', '## Business need\n\n- Who asks: Ana\n- Who pays: ?\n', ['Who pays?']],
  ['a field that is only asked, in French', '## Besoin métier\n\n- Qui paie : ?\n', ['Qui paie\u00a0?']],
  [
    'a label with a question mark and nothing behind it is none',
    '## Need\n\nAna asked.\n\n- [ ] Who pays?\n',
    [],
  ],
  [
    'a paragraph that is the heading, before a list',
    'Text.\n\n**Open questions**\n\n- Who pays?\n',
    ['Who pays?'],
  ],
  [
    'in haste: a line',
    '# Idea\nNeed: three clients asked\nQuestions: who pays?\nVerdict: scale\n',
    ['who pays?'],
  ],
  [
    'in haste: a line before more lines',
    '# Idea\n\nOpen questions: who pays?\n\nAnd when?\n',
    ['who pays?', 'And when?'],
  ],
  [
    'wrapped lines are one question',
    `${heading}- Who pays when the case\n  is pro bono?\n`,
    ['Who pays when the case is pro bono?'],
  ],
  ['a second line is not part of it', `${heading}- Who pays?\n  I asked Ana in May.\n`, ['Who pays?']],
  [
    'several sections add up',
    `${heading}- Who?\n\n## Notes\n\ntext\n\n## Questions\n\n- When?\n`,
    ['Who?', 'When?'],
  ],
  [
    'several Q: lines of a paragraph',
    `${heading}Q: Who pays?\nA: Ana\nQ: When?\nQ: Where?\nA: here\n`,
    ['When?'],
  ],
  ['a heading that says resolved in brackets', '## Open questions [resolved]\n\n- Who pays?\n', []],
  ['elsewhere: not under a heading that says resolved', '## Resolved\n\n- [ ] Would they pay?\n', []],
  [
    'a sub-heading that asks is a question, though it names a section',
    `${heading}### Who needs this?\n\nAna, perhaps.\n`,
    ['Who needs this?'],
  ],
  ['CRLF', `${heading}- Who pays?\n- When?\n`.replaceAll('\n', '\r\n'), ['Who pays?', 'When?']],
];

describe('open questions', () => {
  for (const [what, text, open] of rows) {
    it(what, () => {
      assert.deepEqual(
        readRecord(text).questions.map((question) => question.text),
        open,
      );
    });
  }
});
