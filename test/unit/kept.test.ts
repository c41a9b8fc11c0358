import { assert } from 'chai';
import fc from 'fast-check';
import { packed, unpacked } from '../../src/core/packed.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { present } from './present.ts';
import { recordTexts } from './records.ts';
import { entryOf, logOf } from './rules/cases.ts';

/** A text whose every letter takes one byte only where it is Latin-1. */
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const facts = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('a', 'b', 'line', 'of two', '0'),
      fc.oneof(tie('value'), fc.constant(undefined)),
      { noNullPrototype: true },
    ),
  ),
}));

describe('what a log keeps of a record', () => {
  it('is what was packed, of any data, in letters of one byte', () => {
    fc.assert(
      fc.property(facts.value, (value) => {
        assert.deepEqual(unpacked(packed(value)), present(value));
        assert.isOk(/^[\0-\xff]*$/.test(packed(value)));
      }),
      { numRuns: 500, seed: 20241215 },
    );
  });

  it('is the record', () => {
    fc.assert(
      fc.property(recordTexts, (text) => {
        const record = readRecord(text);
        assert.deepEqual(unpacked(packed(record)), present(record));
      }),
      { numRuns: 100, seed: 20241215 },
    );
  }).timeout(30_000);

  it('is given back whole, also when many others were asked for meanwhile, and stays the same for whoever holds it', () => {
    const names = Array.from({ length: 100 }, (_, i) => `${String(i + 2).padStart(4, '0')}-other.md`);
    const other = (i: number) => `---\nsupersedes: ${i + 1}\n---\n# Number ${i} — é\n`;
    const beside = Object.fromEntries(names.map((name, i) => [name, other(i)]));
    const log = logOf('# Idea\n', { beside });
    const first = log.get(entryOf('', '0002-other.md').address);
    assert.isOk(first);
    const { record } = first;
    for (const entry of log.entries()) assert.isOk(entry.record.title, entry.address);
    assert.strictEqual(first.record, record);
    for (const [i, name] of names.entries()) {
      assert.deepEqual(present(log.get(entryOf('', name).address)), present(entryOf(other(i), name)));
    }
  });

  it('is dated, and in a language, as it was last', () => {
    const log = logOf('---\ndate: 2024-01-01\n---\n# Idea\n\n## Business need\n');
    const [address] = log.dated();
    assert.isOk(address);
    const folder = address.slice(0, address.lastIndexOf('/'));
    assert.strictEqual(log.languageIn(folder), 'en');
    log.set(entryOf('# Idée\n\n## Besoin métier\n'));
    assert.deepEqual(log.dated(), []);
    assert.strictEqual(log.languageIn(folder), 'fr');
    log.set(entryOf('---\nreview: 2024-01-01\n---\n'));
    assert.deepEqual(log.dated(), [address]);
    log.delete(address);
    assert.deepEqual(log.dated(), []);
    assert.strictEqual(log.languageIn(folder), undefined);
  });
});
