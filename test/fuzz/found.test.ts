import { assert } from 'chai';
import { nameOf } from './held/breach.ts';
import { holdInput, type KindName } from './kinds.ts';

/** What the fuzzer found, and what holds since: the promise that was broken, and the kind of input with the input. */
type Row = readonly [what: string, kind: KindName, input: unknown];

const rows: readonly Row[] = [
  ['a comment of a configuration that is never closed', 'configuration', '/*'],
  ['a list of no path in a configuration', 'configuration', '{"folders":""'],
];

describe('what the fuzzer found', () => {
  for (const [what, kind, input] of rows) {
    it(what, () => assert.deepEqual([...holdInput(kind, input)].map(nameOf), []));
  }
});
