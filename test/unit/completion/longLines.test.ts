import { assert } from 'chai';
import { caretAt } from '../../../src/core/help/caretAt.ts';

/** So long that what grows as the square of a line would take minutes. */
const MANY = 500_000;

/** Lines beside the one that a person types in, and where they type: a line, from 0, and a character. */
const rows: readonly (readonly [
  name: string,
  lines: readonly string[],
  line: number,
  character: number,
  found: string | undefined,
])[] = [
  ['blanks on a line beside a key', ['---', `${' '.repeat(20_000)}a`, 'sta', '---'], 2, 3, 'key'],
  ['blanks behind a key', ['---', 'sta', `a${' '.repeat(MANY)}b`], 1, 3, 'key'],
  ['backticks before a line separator', ['`'.repeat(MANY).concat('\u2028'), '## Ne'], 1, 5, undefined],
  ['tildes and a word', [`${'~'.repeat(MANY)}a`, '## Ne'], 1, 5, undefined],
  ['blanks in a value', ['---', `status:${' '.repeat(MANY)}a`, '---'], 1, 8, 'value'],
  ['comments that are begun', ['<!-- '.repeat(100_000), '- '], 1, 2, 'item'],
];

describe('beside long lines', () => {
  for (const [name, lines, line, character, found] of rows) {
    it(`somebody is helped in time: ${name}`, () => {
      assert.strictEqual(caretAt((number) => lines[number], { line, character })?.is, found);
    });
  }
});
