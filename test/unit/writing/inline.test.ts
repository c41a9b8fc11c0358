import { assert } from 'chai';
import { inline, oneLine, paragraph } from '../../../src/core/writing/inline.ts';

type Row = readonly [typed: string, written: string];

const lines: readonly Row[] = [
  ['  two \t firms ', 'two firms'],
  ['two\r\nfirms', 'two firms'],
  ['two\u0007\u0000firms\u2028', 'two firms'],
  ['\uFEFFtwo\uD800', 'two'],
];

const inlines: readonly Row[] = [
  ['*two* [firms](x)', '*two* [firms](x)'],
  ['<b>', '\\<b>'],
  ['<!-- no -->', '\\<!-- no -->'],
  ['a < b', 'a < b'],
  ['<https://x.org>', '<https://x.org>'],
  ['&amp; &#42; & so', '\\&amp; \\&#42; & so'],
];

const paragraphs: readonly Row[] = [
  ['# two', '\\# two'],
  ['- two', '\\- two'],
  ['1. two', '1\\. two'],
  ['12) two', '12\\) two'],
  ['1st', '1st'],
  ['two - three', 'two - three'],
];

describe('what is typed in a box', () => {
  for (const [typed, written] of lines)
    it(`is one line: ${written}`, () => assert.strictEqual(oneLine(typed), written));
  for (const [typed, written] of inlines)
    it(`inside a paragraph: ${written}`, () => assert.strictEqual(inline(typed), written));
  for (const [typed, written] of paragraphs)
    it(`as a paragraph: ${written}`, () => assert.strictEqual(paragraph(typed), written));
});
