import { assert } from 'chai';
import { joined, pathBelow, seenFrom } from '../../../src/core/files/pathBelow.ts';

describe('a path below a folder', () => {
  const rows: readonly (readonly [written: string, path: string | undefined])[] = [
    ['docs/adr', 'docs/adr'],
    ['./docs//adr/', 'docs/adr'],
    [' docs ', 'docs'],
    ['docs\\adr', 'docs/adr'],
    ['.', ''],
    ['./', ''],
    ['e\u0301te\u0301', 'été'],
    ['..', undefined],
    ['docs/../adr', undefined],
    ['..docs', '..docs'],
    ['/docs', undefined],
    ['\\docs', undefined],
    ['C:\\docs', undefined],
    ['file:///docs', undefined],
  ];
  for (const [written, path] of rows) {
    it(`${JSON.stringify(written)}: ${path ?? 'none'}`, () => assert.strictEqual(pathBelow(written), path));
  }

  it('is seen from the folder that it is joined to', () => {
    for (const [folder, path] of [
      ['', 'a/b'],
      ['a', 'b/c'],
      ['a/b', ''],
    ] as const) {
      assert.strictEqual(seenFrom(folder, joined(folder, path)), path);
    }
  });
});
