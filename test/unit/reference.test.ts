import { assert } from 'chai';
import { pathBetween, readReference } from '../../src/core/pivots/reference.ts';

/** What a reference reads as: `#2` for a number, else a path; `/` before one from the root. */
const rows: readonly (readonly [text: string, ...readings: readonly string[]])[] = [
  ['0002-x.md', '0002-x'],
  ['0002-x', '0002-x'],
  ['./0002-x.md', '0002-x'],
  ['  0002-X.MD ', '0002-x'],
  ['0002-x.markdown', '0002-x'],
  ['sub/0002-x.md', 'sub/0002-x'],
  ['../0002-x.md', '../0002-x'],
  ['.././sub//0002-x', '../sub/0002-x'],
  ['sub\\0002-x.md', 'sub/0002-x'],
  ['/docs/decisions/0002-x.md', '/docs/decisions/0002-x'],
  ['docs/decisions/0002-x.md', 'docs/decisions/0002-x'],
  ['0002-x.md#verdict', '0002-x'],
  ['0002-x.md?plain=1', '0002-x'],
  ['c#-in-production', 'c#-in-production'],
  ['v1.2-x.md', 'v1.2-x'],
  ['0002-%C3%A9t%C3%A9.md', '0002-été'],
  ['0002-e\u0301te\u0301.md', '0002-été'],
  ['0002-ÉTÉ.md', '0002-été'],
  ['0002-50%.md', '0002-50%'],
  ['my idea.md', 'my idea'],
  ['2', '#2', '2'],
  ['0002', '#2', '0002'],
  ['ADR-0002', '#2', 'adr-0002'],
  ['adr 2', '#2', 'adr 2'],
  ['RFC_12', '#12', 'rfc_12'],
  ['#2', '#2', '#2'],
  ['n° 2', '#2', 'n° 2'],
  ['No. 2', '#2', 'no. 2'],
  ['0002-x.md and more', '0002-x.md and more'],
  ['1234567890', '1234567890'],
  ['[The graph](0002-x.md)', '0002-x'],
  ['[The graph](<my idea.md>)', 'my idea'],
  ['[The graph](./0002-x.md "read it")', '0002-x'],
  ['[ADR-0002](ADR-0002)', '#2', 'adr-0002'],
  ['[0002-x.md]', '0002-x'],
  ['[2]', '#2', '2'],
  ['<0002-x.md>', '0002-x'],
  ['![graph](0002-x.md)', '0002-x'],
  ['https://example.org/0002-x.md'],
  ['[elsewhere](https://example.org/0002-x.md)'],
  ['mailto:ana@example.org'],
  [''],
  ['.'],
  ['..'],
  ['sub/..'],
  ['/'],
];

const paths: readonly (readonly [from: string, to: string, path: string])[] = [
  ['m:/decisions/1.md', 'm:/decisions/2.md', '2.md'],
  ['m:/decisions/1.md', 'm:/decisions/sub/2.md', 'sub/2.md'],
  ['m:/decisions/sub/1.md', 'm:/decisions/2.md', '../2.md'],
  ['m:/decisions/a/b/1.md', 'm:/decisions/c/2.md', '../../c/2.md'],
  ['m:/decisions/1.md', 'm:/decisions/%C3%A9t%C3%A9%202.md', 'été 2.md'],
  ['m:/decisions/1', 'm:/decisions/1/2.md', '1/2.md'],
  ['m:/decisions/2.md/1.md', 'm:/decisions/2.md', '../2.md'],
  ['m:/a%20b/1.md', 'm:/a b/2.md', '2.md'],
];

describe('a reference', () => {
  for (const [text, ...readings] of rows) {
    it(`${text || 'nothing'}: ${readings.join(', or ') || 'none'}`, () =>
      assert.deepEqual(
        readReference(text).map((one) =>
          one.is === 'number' ? `#${one.value}` : (one.fromRoot ? '/' : '') + one.parts.join('/'),
        ),
        readings,
      ));
  }
});

describe('the path between two files', () => {
  for (const [from, to, path] of paths)
    it(`${from} to ${to}`, () => assert.strictEqual(pathBetween(from, to), path));
});
