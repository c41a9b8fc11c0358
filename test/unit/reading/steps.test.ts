import { assert } from 'chai';
import { bodyOf } from '../../../src/core/reading/body.ts';
import { firstEndingFrom } from '../../../src/core/reading/inOrder.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import { parseMarkdown } from '../../../src/core/reading/markdown.ts';
import { outlineOf } from '../../../src/core/reading/outline.ts';
import { pageOf } from '../../../src/core/reading/page.ts';
import { lastAtMost } from '../../../src/core/text/inOrder.ts';
import { sourceOf } from '../../../src/core/text/source.ts';

/** Where something ends among others: 2, 4, 6 and so on. */
const MANY = 1000;
const ends = Array.from({ length: MANY }, (_, i) => 2 * i + 2);
/** More steps than halving a thousand takes, far fewer than going through them. */
const MOST = 40;

const found: readonly (readonly [limit: number, lastAtMost: number, firstEndingFrom: number | undefined])[] =
  [
    [0, 0, 0],
    [2, 0, 0],
    [3, 0, 1],
    [4, 1, 1],
    [MANY, MANY / 2 - 1, MANY / 2 - 1],
    [2 * MANY, MANY - 1, MANY - 1],
    [2 * MANY + 1, MANY - 1, undefined],
  ];

describe('what stands in order', () => {
  for (const [limit, last, first] of found) {
    it(`is found in a few steps: ${limit} among ${MANY}`, () => {
      let steps = 0;
      const counted = new Proxy(ends, {
        get(target, name) {
          steps += 1;
          return Reflect.get(target, name) as unknown;
        },
      });
      assert.strictEqual(lastAtMost(counted, limit), last);
      const nodes = ends.map((end) => ({
        type: 'text',
        end,
        get position() {
          steps += 1;
          return { start: { line: 1, column: 1 }, end: { line: 1, column: 1, offset: end } };
        },
      }));
      assert.strictEqual(firstEndingFrom(nodes, limit)?.end, first === undefined ? undefined : ends[first]);
      assert.isBelow(steps, MOST);
    });
  }
  it('is none among none', () => {
    assert.strictEqual(lastAtMost([], 3), 0);
    assert.isUndefined(firstEndingFrom([], 3));
  });
});

const paragraphs: readonly (readonly [name: string, before: string, line: string])[] = [
  ['questions', '', 'Q: who pays?\n'],
  ['questions in an item', '- Who asks: Ana\n', '  Q: who pays?\n'],
  ['labels', '', 'Who asks: Ana\n'],
  ['labels within lines', '', 'We asked. Who pays: Ana\n'],
  ['labels within lines of an item', '- a\n', '  We asked. Who pays: Ana\n'],
];

describe('lines that answer others', () => {
  for (const [name, before, line] of paragraphs) {
    it(`are held once or twice: ${name}`, () => {
      const source = sourceOf(before + line.repeat(1000));
      const page = pageOf(parseMarkdown(source.text), source);
      const { lines } = bodyOf(page, outlineOf(page, 0), []);
      const held = lines.map(
        ({ continued, question, nested }) => continued.length + nested.length + (question?.lines.length ?? 0),
      );
      assert.isAtMost(
        held.reduce((sum, one) => sum + one, 0),
        2 * lines.length,
      );
    });
  }
});

const nested: readonly (readonly [marks: string, depth: number, read: number])[] = [
  ['- ', 1, 1],
  ['- ', 60, 1],
  ['- ', 150, 0],
];

describe('template text in lists of lists', () => {
  for (const [marks, depth, read] of nested) {
    it(`is ${read === 0 ? 'left out' : 'read'} ${depth} levels deep`, () => {
      assert.lengthOf(readRecord(`${marks.repeat(depth)}{a}`).leftStanding, read);
    });
  }
});
