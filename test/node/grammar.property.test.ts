import { assert } from 'chai';
import fc from 'fast-check';
import { openingOf } from '../../src/core/reading/known.ts';
import { keyNameOf } from '../../src/core/words/keyNames.ts';
import {
  answerWords,
  pivotWords,
  positionWords,
  statusWords,
  verdictWords,
} from '../../src/core/words/knownWord.ts';
import { colouredIn, isAsBefore } from './grammar/coloured.ts';

const before = [
  '',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '  - ',
  '    - ',
  '> ',
  '> - ',
  '# ',
  '- [ ] ',
  '- [x] ',
  '| ',
  '\t',
];
const names = [
  ...['Who asks', 'who  pays', 'Position', '**Position**', '*Can it be automated*', '`Cost`', '~~Today~~'],
  ...[
    'Est-ce que ca s’automatise',
    'Automatizable',
    'Client',
    'Need',
    'verdict',
    'status',
    'Décision',
    'pivot',
  ],
];
const marks = [': ', ' : ', '\u00a0: ', '? ', '?: ', ':** ', ' — ', ':', ''];
const words = [
  ...[
    'yes',
    'No',
    'oui,',
    'not really',
    'yes, no',
    'yes / no',
    'no, mostly',
    'oui en grande partie',
    'non — non',
  ],
  ...[
    'niche',
    'avantage durable',
    'durably',
    'decided',
    'Décidée (2024-01-02)',
    'scale',
    "don't scale",
    'dont scale',
  ],
  ...[
    '**no**',
    '"scale"',
    "'no'",
    'ne passe pas à l’échelle.',
    '{whose budget it is}',
    '[yes]',
    '<no>',
    '✅ accepted',
  ],
  ...[
    'partly because',
    'scale is an illusion',
    'chosen by us',
    'subi #1',
    '...',
    'Évidemment',
    'no: yes',
    'a*b*c_d_e',
  ],
  ...[
    '<!-- scale-or-not ignore gadget: why -->',
    '<!--',
    '-->',
    '```',
    '---',
    '***',
    '[a](b)',
    '&amp;',
    '\\*',
    '| x |',
  ],
];
const line = fc
  .tuple(
    ...[before, names, marks, words, ['', ' ', ' x', ' `y`']].map((some) => fc.constantFrom('', ...some)),
  )
  .map((parts) => parts.join(''));
const body = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

const keyLine = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '"', "'", '- ', '# '),
    fc.constantFrom(
      'verdict',
      'Statut',
      'pivot',
      'decision',
      'à_revoir',
      'superseded by',
      'tags',
      'x',
      'lang',
    ),
    fc.constantFrom(': ', ' : ', ':', '": ', "': ", ':  "', ": '", ': {', ': [', ': |'),
    fc.constantFrom(...words, ''),
    fc.constantFrom('', '', '"', "'", ' # why', '}', ']'),
  )
  .map((parts) => parts.join(''));
const frontMatter = fc
  .array(keyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => `---\n${lines.join('\n')}\n---\n\ntext\n`);

const wordsOf = [verdictWords, statusWords, pivotWords];

describe('the grammars, whatever is written', () => {
  it('leave all scopes of Markdown as they are', () =>
    fc.assert(fc.property(fc.oneof(body, frontMatter), isAsBefore), { numRuns: 600 }));

  it('colour in a body what is read so', () =>
    fc.assert(
      fc.property(body, (text) => {
        for (const { is, text: stretch, rest } of colouredIn(text)) {
          const shown = rest.replaceAll('*', '');
          if (is === 'label') assert.isOk(openingOf(shown)?.label, `${rest} is no label`);
          if (is === 'answer') assert.isOk(answerWords.read(rest), `${rest} is no answer`);
          if (is === 'position') assert.strictEqual(positionWords.read(rest)?.end, stretch.length, rest);
        }
      }),
      { numRuns: 600 },
    ));

  it('colour in a front matter what is read so', () =>
    fc.assert(
      fc.property(frontMatter, (text) => {
        for (const { is, text: stretch, rest } of colouredIn(text)) {
          if (is === 'key') assert.isOk(keyNameOf(stretch), `${stretch} is no key`);
          const said = rest.replace(/["']?\s+#.*/, '');
          if (is === 'word')
            assert.isOk(
              wordsOf.some((known) => known.read(said)?.end === stretch.length),
              `${rest} is no word`,
            );
        }
      }),
      { numRuns: 600 },
    ));
});
