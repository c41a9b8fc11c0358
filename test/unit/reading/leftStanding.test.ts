import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { marked, textAt } from '../places.ts';

/** A text with the first of what was left standing below each heading in `«…»`, and the text once all of it is taken out. */
type Row = readonly [what: string, text: string, out: string];

const left: readonly Row[] = [
  ['an answer', '- Who asks: «{who}»\n- Who pays: Ana\n', '- Who asks:\n- Who pays: Ana\n'],
  ['in angles', 'Who asks: «<who asks>»\n', 'Who asks:\n'],
  ['in brackets', 'Who asks: «[who asks]»\n', 'Who asks:\n'],
  [
    'several in a line',
    'Who asks: «{who}». Who pays: [payer]; Evidence: <what>\n',
    'Who asks: . Who pays: ; Evidence:\n',
  ],
  ['an answer to a question', 'Can it be automated? «{yes or no}»\n', 'Can it be automated?\n'],
  [
    'on the line below its label',
    '- Who asks:\n  «{who}»\n- Who pays: Ana\n',
    '- Who asks:\n  \n- Who pays: Ana\n',
  ],
  ['nested below its label', '- Who asks:\n  - «{who}»\n- Who pays: Ana\n', '- Who asks:\n- Who pays: Ana\n'],
  ['below a label that is a heading', '### Who asks\n\n«{who}»\n\nMore.\n', '### Who asks\n\nMore.\n'],
  ['in a row', '| Who asks | «{who}» |\n| --- | --- |\n', '| Who asks |  |\n| --- | --- |\n'],
  ['behind the name of a section', 'Need: «[what]»\n', 'Need:\n'],
  ['behind status and date', 'Status: «{status}»\nDate: <date>\n', 'Status:\nDate:\n'],
  ['an item', '- one\n- «{another}»\n- two\n', '- one\n- two\n'],
  ['an item in emphasis', '* **«{another}»**\n* two\n', '* two\n'],
  ['a task, ticked or not', '- [ ] «{what nobody knows yet}»\n- [x] {another}\n- two\n', '- two\n'],
  ['an item over two lines', '1. «{another\n   one}»\n2. two\n', '2. two\n'],
  ['a nested item', '- one\n  - «<another>»\n- two\n', '- one\n- two\n'],
  ['an item with more below it', '- «{another}»\n\n  It is told.\n', '-\n\n  It is told.\n'],
  ['a paragraph', 'One.\n\n«{a paragraph}»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['a paragraph in angles', 'One.\n\n«<a paragraph of that kind>»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['a paragraph in brackets', 'One.\n\n«[a paragraph]»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['a paragraph over two lines', 'One.\n\n«<a\nparagraph>»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['at the end, without a line end', 'One.\n\n«{a paragraph}»', 'One.\n'],
  ['what begins like an element', 'Who asks: «<a customer of ours>»\n', 'Who asks:\n'],
  ['a prompt as a title', '# «{the idea in a few words}»\n\nMore.\n', 'More.\n'],
  ['a prompt as an underlined title', '«{the idea in a few words}»\n===\n\nMore.\n', 'More.\n'],
  ['a prompt in a title', '# Merlin, «{the idea in a few words}»\n', '# Merlin,\n'],
  [
    'prompts in a sentence',
    'It is «{whose budget it is}» of {who, and how many of them}.\n',
    'It is  of .\n',
  ],
  ['a prompt in French', '- Ana, et «{sur quel budget}»\n', '- Ana, et\n'],
  [
    'a prompt beside itself in code',
    '`{whose budget it is}` «{whose budget it is}»\n',
    '`{whose budget it is}`\n',
  ],
  ['before a link', 'It is «{whose budget it is}», by [Ana](u).\n', 'It is , by [Ana](u).\n'],
  ['below the last of two labels', 'Who asks: Ana. Who pays:\n«{payer}»\n', 'Who asks: Ana. Who pays:\n\n'],
  ['in CRLF', '🎯\r\n\r\nIt is «{whose budget it is}».\r\n', '🎯\r\n\r\nIt is .\r\n'],
];

const none: readonly (readonly [what: string, text: string])[] = [
  ['nothing', '# Idea\n\nWho asks: Ana\n'],
  ['code', '`{who}`\n\n- `{who}`\n- ``{who}``\n- Who asks: `{who}`\n\n**`<who>`**\n'],
  ['code around a prompt', 'It reads `- Who asks: {who, and how many of them}` there.\n'],
  ['fenced and indented code', '```\n{who}\n```\n\n    {who}\n'],
  ['a link', '[{who}](u)\n\n- [{who}](u)\n- [who]\n\nWho asks: [{who}][who]\n\n[who]: u\n'],
  ['a link in a row', '| Who asks |  [<who>](u) |\n| - | - |\n'],
  ['an address', '<https://x.fr>\n\nWho asks: <ana@x.fr>\n'],
  ['an image', '![{who}](u)\n\n- ![{who}](u)\n'],
  ['a comment', '<!-- {who} -->\n\nWho asks: <!-- {who} -->\n'],
  ['a quotation', '> {who}\n'],
  ['an empty box', '- [ ]\n- [x] \n- []\n\n[ ]\n'],
  ['a note', '[^1]\n\n[^1]: Told.\n'],
  [
    'elements of HTML',
    '<br>\n\n<hr />\n\n<details>\n\n<details open>\n\n</details>\n\n<img src="u">\n\n<a name="x">\n',
  ],
  ['within a sentence', 'Para {who}.\n\n- Ana {who}\n- {who} and {what}\n\nWho asks: Ana {who}\n'],
  ['doubled', '{{who}}\n\n[[who]]\n'],
  ['a heading of one’s own', '## {who}\n'],
  ['front matter', '---\ntitle: {who}\n---\n'],
  ['a word that is no label', 'Key: {who}\n\n| {a} | {b} |\n'],
];

describe('what was left standing of a template', () => {
  for (const [what, source, out] of left) {
    it(what, () => {
      const { text, places } = marked(source);
      const [found, second] = readRecord(text).leftStanding;
      assert.strictEqual(second, undefined, 'below one heading');
      assert.deepEqual(found && textAt(text, found.place), places[0] && textAt(text, places[0]));
      assert.deepEqual(found?.place, places[0]);
      assert.strictEqual(
        applyEdits(
          text,
          (found?.remove ?? []).map((place) => ({ place, text: [''] })),
        ),
        out,
      );
    });
  }
  for (const [what, text] of none)
    it(`not: ${what}`, () => assert.deepEqual(readRecord(text).leftStanding, []));

  it('one for each heading, each with all below it', () => {
    const text =
      '{a}\n\n# {the idea in a few words}\n\n- {b}\n- {c}\n\n## Signals\n\nTold.\n\n### More\n\n<d>\n';
    assert.deepEqual(
      readRecord(text).leftStanding.map(({ text: first, count }) => [first, count]),
      [
        ['{a}', 1],
        ['{the idea in a few words}', 3],
        ['<d>', 1],
      ],
    );
  });
});
