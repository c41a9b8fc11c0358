import { assert } from 'chai';
import { namedFolder } from '../../src/core/files/adrDir.ts';

describe('the folder that .adr-dir names', () => {
  const cases: readonly [path: string, content: string, expected: string | undefined][] = [
    ['.adr-dir', 'doc/arch\n', 'doc/arch'],
    ['.adr-dir', './doc//arch/', 'doc/arch'],
    ['.adr-dir', '\uFEFFdoc\\arch\r\n', 'doc/arch'],
    ['.adr-dir', '.', ''],
    ['pkg/a/.adr-dir', 'doc', 'pkg/a/doc'],
    ['pkg/a/.adr-dir', '../../doc', 'doc'],
    ['pkg/a/.adr-dir', '../../../doc', undefined],
    ['.adr-dir', '../doc', undefined],
    ['.adr-dir', '/etc', undefined],
    ['.adr-dir', 'C:\\doc', undefined],
    ['.adr-dir', 'https://example.org/doc', undefined],
    ['.adr-dir', 'one\ntwo', undefined],
    ['.adr-dir', ' \n', undefined],
  ];
  for (const [path, content, expected] of cases) {
    it(`${path} with ${JSON.stringify(content)}: ${expected ?? 'none'}`, () => {
      assert.strictEqual(namedFolder(path, content), expected);
    });
  }
});
