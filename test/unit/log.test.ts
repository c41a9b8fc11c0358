import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog } from '../../src/core/log/log.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import type { Entry } from '../../src/core/record/entry.ts';

const entry = (address: string, text: string): Entry => ({
  address,
  kind: 'scale',
  record: readRecord(text),
});
const FRENCH = '# Idée\n\n## Besoin métier\n';
const ENGLISH = '# Idea\n\n## Business need\n';
const NEITHER = '# Merlin\n\n## Verdict\n';

describe('the log', () => {
  let today = '2024-12-15';
  const log = createLog(
    () => ({ today, language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  log.set(entry('m:/fr/decisions/1.md', FRENCH));
  log.set(entry('m:/en/decisions/1.md', ENGLISH));

  const languages: readonly (readonly [what: string, entry: Entry, language: string])[] = [
    ['its own', entry('m:/en/decisions/2.md', FRENCH), 'fr'],
    ['that of those beside it', entry('m:/fr/decisions/2.md', NEITHER), 'fr'],
    ['that of whoever reads', entry('m:/else/decisions/2.md', NEITHER), 'en'],
  ];
  for (const [what, found, language] of languages) {
    it(`writes in the language of the record: ${what}`, () =>
      assert.strictEqual(log.context().languageOf(found), language));
  }

  it('knows the language of a folder by its records', () => {
    assert.deepEqual(
      ['m:/fr/decisions', 'm:/en/decisions', 'm:/fr', 'm:/else/decisions'].map((folder) =>
        log.languageIn(folder),
      ),
      ['fr', 'en', undefined, undefined],
    );
  });

  it('says which findings a change can touch', () => {
    assert.deepEqual(log.set(entry('m:/en/decisions/3.md', ENGLISH)), ['m:/en/decisions/3.md']);
    assert.strictEqual(log.findings('m:/en/decisions/3.md').length, 1);
    assert.deepEqual(log.delete('m:/en/decisions/3.md'), ['m:/en/decisions/3.md']);
    assert.deepEqual(log.delete('m:/en/decisions/3.md'), []);
    assert.deepEqual(log.findings('m:/en/decisions/3.md'), []);
  });

  it('asks the day at each use', () => {
    today = '2025-01-01';
    assert.strictEqual(log.context().today, '2025-01-01');
  });
});
