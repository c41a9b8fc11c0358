import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { LIST } from '../../src/core/files/config.ts';
import { BUDGET, SIZE_CAP } from '../../src/reader/budget.ts';

const page = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');

describe('SECURITY.md', () => {
  const limits: readonly (readonly [what: string, limit: string])[] = [
    ['size of a file', `${SIZE_CAP / 1024 / 1024} MiB`],
    ['time for a text', `${BUDGET.any / 1000} s, and ${BUDGET.perKilobyte} ms for each kB`],
    ['paths in a configuration', `${LIST.most}, of ${LIST.longest} characters each`],
  ];
  for (const [what, limit] of limits) {
    it(`has the ${what} as it is`, () => {
      const row = page.split('\n').find((line) => line.startsWith(`| ${what} `));
      assert.include(row, limit);
    });
  }
});
