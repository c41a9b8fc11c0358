import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Ignore } from '../../../src/core/record/record.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { marked, textAt } from '../places.ts';

/** A text with its comments in `«…»`, and of each the rules that it names, a `!` before them where it gives no reason. */
type Row = readonly [what: string, text: string, names: readonly string[]];

const of = (body: string): string => `«<!-- scale-or-not ignore ${body} -->»`;

const rows: readonly Row[] = [
  ['a rule and a reason', `# Idea\n\n${of('gadget: we know')}\n`, ['gadget']],
  [
    'several rules',
    of('gadget, no-review; thin-need no-signals: we know'),
    ['gadget no-review thin-need no-signals'],
  ],
  [
    'a dash',
    `${of('gadget — we know')}\n${of('no-review – so')}\n${of('no-signals - so')}\n`,
    ['gadget', 'no-review', 'no-signals'],
  ],
  ['two dashes', of('gadget -- we know'), ['gadget']],
  ['a blank before the colon, none behind it', of('gadget :we know'), ['gadget']],
  ['a colon and a dash in the reason', of('gadget: as they said: no — not yet'), ['gadget']],
  ['no reason', of('gadget'), ['! gadget']],
  [
    'a colon or a dash without a reason',
    `${of('gadget:')}\n${of('no-review —')}\n${of('no-signals -')}\n`,
    ['! gadget', '! no-review', '! no-signals'],
  ],
  ['a reason of marks only', of('gadget: …'), ['! gadget']],
  ['a reason in numbers', of('gadget: 2024'), ['gadget']],
  ['no rule', `${of(': we know')}\n${of('')}\n`, ['', '! ']],
  ['a rule that is not known', of('gadgets: we know'), ['gadgets']],
  [
    'no blanks, and many',
    '«<!--scale-or-not ignore gadget:x-->»\n«<!--  scale-or-not   ignore  gadget : x  -->»\n',
    ['gadget', 'gadget'],
  ],
  ['capitals', '«<!-- Scale-or-not Ignore gadget: we know -->»', ['gadget']],
  [
    'over several lines',
    '«<!-- scale-or-not ignore\n  gadget,\n  no-review:\n  we know\n-->»\n',
    ['gadget no-review'],
  ],
  ['two in one block', `<div>\n${of('gadget: a')}${of('no-review: b')}\n</div>\n`, ['gadget', 'no-review']],
  ['beside other comments', `<!-- a -->${of('gadget: a')} <!-- b -->\n`, ['gadget']],
  ['within a line', `It is said. ${of('gadget: we know')} And more.\n`, ['gadget']],
  [
    'two within a line',
    `*One ${of('gadget: a')}*, [two ${of('no-review: b')}](u)\n`,
    ['gadget', 'no-review'],
  ],
  ['in a heading', `# Idea ${of('gadget: we know')}\n`, ['gadget']],
  ['in a table', `| a | ${of('gadget: we know')} |\n| - | - |\n`, ['gadget']],
  ['in an item', `- ${of('gadget: we know')}\n- two ${of('no-review: we know')}\n`, ['gadget', 'no-review']],
  [
    'below an item, over two lines',
    '- one\n  «<!-- scale-or-not ignore gadget:\n  we know -->»\n- two\n',
    ['gadget'],
  ],
  ['in a quotation', `> ${of('gadget: we know')}\n`, ['gadget']],
  [
    'in a quotation, over two lines',
    '> «<!-- scale-or-not ignore gadget,\n> no-review: we know -->»\n',
    ['gadget no-review'],
  ],
  ['a quotation’s mark is no reason', '> «<!-- scale-or-not ignore gadget:\n> -->»\n', ['! gadget']],
  ['behind front matter', `---\nverdict: scale\n---\n\n${of('gadget: we know')}\n`, ['gadget']],
  ['before all else', `${of('gadget: we know')}\n\n# Idea\n`, ['gadget']],
  ['behind an emoji, in CRLF', `🎯 ${of('gadget: we know')}\r\n`, ['gadget']],
  ['code within a line', '`<!-- scale-or-not ignore gadget: no -->`\n', []],
  ['fenced code', '```\n<!-- scale-or-not ignore gadget: no -->\n```\n', []],
  ['indented code', '# Idea\n\n    <!-- scale-or-not ignore gadget: no -->\n', []],
  ['front matter', '---\ntitle: <!-- scale-or-not ignore gadget: no -->\n---\n', []],
  ['escaped', '\\<!-- scale-or-not ignore gadget: no -->\n', []],
  ['never closed', '<!-- scale-or-not ignore gadget: no\n', []],
  ['another comment', '<!-- ignore gadget: no -->\n\n<!-- scale-or-not: ignore gadget -->\n', []],
  ['another word', '<!-- scale-or-not ignored gadget: no -->\n', []],
];

/** What is written where the first comment gives no reason, and what is left once it is taken out. */
const writings: readonly (readonly [what: string, text: string, reason: string, out: string])[] = [
  [
    'nothing behind the rule',
    'A\n\n<!-- scale-or-not ignore gadget -->\n\nB\n',
    'gadget: said -->',
    'A\n\nB\n',
  ],
  ['a colon', 'A\n<!-- scale-or-not ignore gadget: -->\nB\n', 'gadget: said -->', 'A\nB\n'],
  ['a colon without blanks', '<!-- scale-or-not ignore gadget:-->\nB\n', 'gadget: said -->', 'B\n'],
  ['a dash', 'A <!-- scale-or-not ignore gadget — --> B\n', 'gadget — said -->', 'A  B\n'],
  ['no blanks', '- <!--scale-or-not ignore gadget-->\n- B\n', 'gadget: said -->', '- \n- B\n'],
  [
    'several lines',
    '- A\n  <!-- scale-or-not ignore\n  gadget\n  -->\n- B\n',
    'gadget: said -->',
    '- A\n- B\n',
  ],
  ['a text behind it', '<!-- scale-or-not ignore gadget --> B\nC\n', 'gadget: said -->', ' B\nC\n'],
  ['a quotation', '> <!-- scale-or-not ignore gadget -->\n> B\n', 'gadget: said -->', '> \n> B\n'],
  ['the last line, without its end', 'A\n\n<!-- scale-or-not ignore gadget -->', 'gadget: said -->', 'A\n'],
  ['marks that are no reason', '<!-- scale-or-not ignore gadget: … -->\nB\n', 'gadget: said -->', 'B\n'],
];

describe('comments that switch rules off', () => {
  for (const [what, source, names] of rows) {
    it(what, () => {
      const { text, places } = marked(source);
      const { ignores } = readRecord(text);
      assert.deepEqual(
        ignores.map(({ place }) => place),
        places,
      );
      assert.deepEqual(ignores.map(short), names);
      for (const { text: name, place } of ignores.flatMap(({ rules }) => rules)) {
        assert.strictEqual(textAt(text, place), name);
      }
    });
  }
  for (const [what, text, reason, out] of writings) {
    it(`the reason, and what goes with it: ${what}`, () => {
      const [ignore] = readRecord(text).ignores;
      const [before, after] = ignore ? [ignore.reason.before, ignore.reason.after] : ['', ''];
      const written = ignore
        ? applyEdits(text, [{ place: ignore.reason.place, text: [before, 'said', after] }])
        : '';
      const [again] = readRecord(written).ignores;
      assert.strictEqual(again && textAt(written, again.place).endsWith(reason), true, written);
      assert.strictEqual(again?.hasReason, true);
      assert.strictEqual(ignore && applyEdits(text, [{ place: ignore.whole, text: [''] }]), out);
    });
  }
});

function short({ rules, hasReason }: Ignore): string {
  return `${hasReason ? '' : '! '}${rules.map(({ text }) => text).join(' ')}`;
}
