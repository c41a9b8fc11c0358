import { assert } from 'chai';
import {
  textForIcons,
  textForLinks,
  textForLinksAndIcons,
  textForMarkdown,
  textForPlain,
} from '../../src/core/text/textFor.ts';

type Rows = readonly (readonly [text: string, expected: string])[];

/** What each kind of surface is given; most of what only resembles a link or an icon stays as it is. */
const kinds: readonly (readonly [kind: string, of: (text: string) => string, rows: Rows])[] = [
  [
    'plain text',
    textForPlain,
    [
      ['[a](command:b) $(zap) <b>', '[a](command:b) $(zap) <b>'],
      ['a\nb\r\nc\td\u2028e\u0085f', 'a b c d e f'],
      ['a\u0000b\u001b[31mc\u009bd', 'a�b�[31mc�d'],
      ['\u202egnp.exe\u202c \u2066b\u2069', '�gnp.exe� �b�'],
      ['half a letter \ud83d', 'half a letter �'],
      ['שלום\u200f! 👩\u200d👩\u200d👧 a\u00a0: b', 'שלום\u200f! 👩\u200d👩\u200d👧 a\u00a0: b'],
    ],
  ],
  [
    'text beside links',
    textForLinks,
    [
      ['In “[Click here](command:a)/b”', 'In “[Click here] (command:a)/b”'],
      ['[a]\n(command:b)', '[a] (command:b)'],
      ['[a][b](https://c)(d)', '[a][b] (https://c)(d)'],
      ['[a] (b) c[1] f(x) $(zap)', '[a] (b) c[1] f(x) $(zap)'],
    ],
  ],
  [
    'text beside icons',
    textForIcons,
    [
      ['$(zap) $(sync~spin) $(a-b)', '\\$(zap) \\$(sync~spin) \\$(a-b)'],
      ['\\$(zap)', '\\\\$(zap)'],
      ['$$(zap)', '$\\$(zap)'],
      ['$(rm -rf) $() $(a b) $[a] $ (zap) (zap)', '$(rm -rf) $() $(a b) $[a] $ (zap) (zap)'],
      ['[a](command:b)', '[a](command:b)'],
    ],
  ],
  [
    'text beside both',
    textForLinksAndIcons,
    [
      ['[$(zap)](command:a)', '[\\$(zap)] (command:a)'],
      ['docs/decisions/0001-merlin.md', 'docs/decisions/0001-merlin.md'],
    ],
  ],
  [
    'Markdown',
    textForMarkdown,
    [
      ['*a* _b_ `c` [d](e)', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\]\\(e\\)'],
      ['<b>&amp;</b> | $x$', '\\<b\\>\\&amp;\\</b\\> \\| \\$x\\$'],
      ['http://a.b www.a.b a@b.c', 'http\\://a.b www\\.a.b a\\@b.c'],
      ['\n    # a\n- b', '\\# a \\- b'],
      ['1. a', '1\\. a'],
      ['Why: “é”, 3 × 4 €; a.b, 1.2 and 2. it', 'Why: “é”, 3 × 4 €; a.b, 1.2 and 2. it'],
    ],
  ],
];

for (const [kind, of, rows] of kinds) {
  describe(`a text, for a surface of ${kind}`, () => {
    for (const [text, expected] of rows) {
      it(JSON.stringify(text), () => assert.strictEqual(of(text), expected));
    }
  });
}
