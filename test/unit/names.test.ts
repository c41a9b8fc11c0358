import { assert } from 'chai';
import { createNames } from '../../src/core/pivots/names.ts';

const ROOT = 'm:/repo/';
const FILES = [
  'docs/decisions/0001-merlin.md',
  'docs/decisions/0002-graph.md',
  'docs/decisions/0002-graph.fr.md',
  'docs/decisions/ADR-0003-agents.markdown',
  'docs/decisions/0004-a.md',
  'docs/decisions/4-b.md',
  'docs/decisions/0007-%C3%A9t%C3%A9.md',
  'docs/decisions/2022-09-13-dated.md',
  'docs/decisions/old/0001-older.md',
  'docs/decisions/old/0005-deep.md',
  'docs/decisions/new/0005-deep.md',
  'docs/decisions/new/0006-only.md',
  'other/decisions/0008-elsewhere.md',
  'README.md',
];
const names = createNames();
for (const file of FILES) names.add(entryOf(file));

const merlin = 'docs/decisions/0001-merlin.md';
const french = 'docs/decisions/0002-graph.fr.md';
const older = 'docs/decisions/old/0001-older.md';

const rows: readonly (readonly [reference: string, from: string, ...files: readonly string[]])[] = [
  ['0002-graph.md', merlin, 'docs/decisions/0002-graph.md'],
  ['./0002-graph', merlin, 'docs/decisions/0002-graph.md'],
  ['0002-GRAPH.md', merlin, 'docs/decisions/0002-graph.md'],
  ['0002-graph.fr', merlin, 'docs/decisions/0002-graph.fr.md'],
  ['adr-0003-agents', merlin, 'docs/decisions/ADR-0003-agents.markdown'],
  ['0007-été', merlin, 'docs/decisions/0007-%C3%A9t%C3%A9.md'],
  ['0007-e\u0301te\u0301.md', merlin, 'docs/decisions/0007-%C3%A9t%C3%A9.md'],
  ['0007-%C3%A9t%C3%A9.md', merlin, 'docs/decisions/0007-%C3%A9t%C3%A9.md'],
  ['2022-09-13-dated.md', merlin, 'docs/decisions/2022-09-13-dated.md'],
  // Translations of one record are one: the one in the language of whoever names it.
  ['2', merlin, 'docs/decisions/0002-graph.md'],
  ['ADR-0002', 'docs/decisions/0004-a.fr.md', french],
  ['2', 'docs/decisions/0004-a.en.md', 'docs/decisions/0002-graph.md'],
  ['3', merlin, 'docs/decisions/ADR-0003-agents.markdown'],
  ['4', merlin, 'docs/decisions/0004-a.md', 'docs/decisions/4-b.md'],
  ['2022', merlin],
  ['9', merlin],
  // A number: the own folder, then the rest of the records folder.
  ['1', older, older],
  ['1', 'docs/decisions/new/0006-only.md', merlin, older],
  ['6', older, 'docs/decisions/new/0006-only.md'],
  ['5', older, 'docs/decisions/old/0005-deep.md'],
  ['5', merlin, 'docs/decisions/new/0005-deep.md', 'docs/decisions/old/0005-deep.md'],
  ['8', merlin],
  // A bare name likewise.
  ['0006-only.md', older, 'docs/decisions/new/0006-only.md'],
  ['0005-deep', older, 'docs/decisions/old/0005-deep.md'],
  ['0005-deep', merlin, 'docs/decisions/new/0005-deep.md', 'docs/decisions/old/0005-deep.md'],
  ['0008-elsewhere.md', merlin],
  ['README.md', merlin],
  // A path: from the own folder, then from the root of the repository.
  ['old/0005-deep.md', merlin, 'docs/decisions/old/0005-deep.md'],
  ['../0001-merlin', older, merlin],
  ['../new/0005-deep.md', older, 'docs/decisions/new/0005-deep.md'],
  ['./0006-only.md', older, 'docs/decisions/new/0006-only.md'],
  ['../../README.md', merlin, 'README.md'],
  ['docs/decisions/0001-merlin.md', older, merlin],
  ['/docs/decisions/0001-merlin.md', older, merlin],
  ['/other/decisions/0008-elsewhere', merlin, 'other/decisions/0008-elsewhere.md'],
  ['decisions/old/0001-older.md', merlin, older],
  ['/README.md', merlin, 'README.md'],
  ['/0001-merlin.md', merlin],
  ['../decisions/nowhere.md', merlin],
  ['[the graph](0002-graph.md)', merlin, 'docs/decisions/0002-graph.md'],
  ['https://example.org/0002-graph.md', merlin],
  ['', merlin],
];

function entryOf(file: string) {
  const folder = /^.*decisions(?=\/)/.exec(file)?.[0] ?? '';
  return { address: ROOT + file, folder: ROOT + folder };
}

describe('what a reference names', () => {
  for (const [reference, from, ...files] of rows) {
    it(`${reference || 'nothing'} in ${from}: ${files.join(', ') || 'none'}`, () => {
      const found = names.find(reference, entryOf(from));
      assert.strictEqual(found.is, files.length === 1 ? 'one' : files.length === 0 ? 'none' : 'several');
      assert.deepEqual(
        found.is === 'one' ? [found.address] : found.among,
        files.map((file) => ROOT + file),
      );
    });
  }

  it('changes with the files that are there', () => {
    const changing = createNames();
    const of = (reference: string) => changing.find(reference, entryOf(merlin)).is;
    changing.add(entryOf('docs/decisions/old/0005-deep.md'));
    assert.strictEqual(of('5'), 'one');
    changing.add(entryOf('docs/decisions/new/0005-deep.md'));
    assert.strictEqual(of('5'), 'several');
    changing.delete(`${ROOT}docs/decisions/old/0005-deep.md`);
    assert.strictEqual(of('5'), 'one');
    assert.strictEqual(of('old/0005-deep.md'), 'none');
    changing.delete(`${ROOT}docs/decisions/new/0005-deep.md`);
    changing.delete(`${ROOT}docs/decisions/new/0005-deep.md`);
    assert.strictEqual(of('5'), 'none');
  });

  it('follows a file into another records folder', () => {
    const moved = createNames();
    moved.add(entryOf('docs/decisions/old/0005-deep.md'));
    moved.add({ address: `${ROOT}docs/decisions/old/0005-deep.md`, folder: `${ROOT}docs/decisions/old` });
    assert.strictEqual(moved.find('5', entryOf(merlin)).is, 'none');
    assert.strictEqual(
      moved.find('5', { address: `${ROOT}x.md`, folder: `${ROOT}docs/decisions/old` }).is,
      'one',
    );
  });
});

describe('files that carry the same number', () => {
  const mates: readonly (readonly [file: string, ...others: readonly string[]])[] = [
    ['docs/decisions/0004-a.md', 'docs/decisions/4-b.md'],
    ['docs/decisions/4-b.md', 'docs/decisions/0004-a.md'],
    [merlin],
    [french, 'docs/decisions/0002-graph.md'],
    ['docs/decisions/2022-09-13-dated.md'],
    ['docs/decisions/4-b.fr.md', 'docs/decisions/0004-a.md', 'docs/decisions/4-b.md'],
  ];
  for (const [file, ...others] of mates) {
    it(`${file}: ${others.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        [...names.withNumberOf(entryOf(file))].filter((other) => other !== ROOT + file),
        others.map((other) => ROOT + other),
      ));
  }
});
