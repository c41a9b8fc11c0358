import { assert } from 'chai';
import { findable, notFindableYet } from '../../../src/core/help/findable.ts';
import { listed } from './offered.ts';

describe('what a record is found by', () => {
  const rows: readonly (readonly [address: string, text: string, number: number, found: string])[] = [
    ['file:///w/decisions/0002-fine-tuning.md', '# Réglage *fin*\n', 2, '0002-fine-tuning.md reglage fin'],
    ['file:///w/decisions/%C3%A9t%C3%A9.md', '# ÉTÉ\n', 0, 'ete.md ete'],
    ['file:///w/decisions/2024-05-01-merlin.md', '', 0, '2024-05-01-merlin.md merlin'],
    ['untitled:Untitled-1', '# New\n', 0, 'untitled-1 new'],
  ];
  for (const [address, text, number, found] of rows) {
    it(address, () => assert.deepEqual(findable(listed(address, text)), { text: found, number }));
  }

  it('is made once, and anew for an entry in the place of another', () => {
    const entry = listed('file:///w/decisions/0001-a.md', '# A\n');
    assert.deepEqual([...notFindableYet([entry])], [entry]);
    assert.strictEqual(findable(entry), findable(entry));
    const next = listed(entry.address, '# B\n');
    assert.deepEqual([...notFindableYet([entry, next])], [next]);
  });
});
