import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../../src/core/log/log.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import type { Entry } from '../../src/core/record/entry.ts';

/** Records of one folder: what they say in their front matter, by their names without ending. */
type Files = Readonly<Record<string, string>>;

const CHAIN: Files = {
  '1-a': 'superseded-by: 2',
  '2-b': 'supersedes: 1\nsuperseded-by: 3',
  '3-c': 'supersedes: 2\nsuperseded-by: 4-d.md',
  '4-d': 'supersedes: 3-c',
  '5-e': 'verdict: no',
  '6-f': 'supersedes: 5',
};
const CIRCLE: Files = { '1-a': 'supersedes: 3', '2-b': 'supersedes: 1', '3-c': 'supersedes: 2', '4-d': '' };

function entryOf(name: string, keys: string): Entry {
  return {
    address: `m:/d/${name}.md`,
    kind: 'scale',
    folder: 'm:/d',
    record: readRecord(`---\n${keys}\n---\n\n# Idea\n`),
  };
}

function logOf(files: Files): DecisionLog {
  const log = createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  for (const [name, keys] of Object.entries(files)) log.set(entryOf(name, keys));
  return log;
}

const short = (addresses: Iterable<string>): string =>
  [...addresses]
    .map((address) => address.slice('m:/d/'.length, -'.md'.length))
    .sort()
    .join(' ');

describe('pivots', () => {
  const rows: readonly (readonly [
    what: string,
    files: Files,
    of: string,
    before: string,
    after: string,
    all: string,
  ])[] = [
    ['said on both sides', CHAIN, '2-b', '1-a', '3-c', '1-a'],
    ['through others', CHAIN, '4-d', '3-c', '', '1-a 2-b 3-c'],
    ['said by the older one alone', { '1-a': 'superseded-by: 2', '2-b': '' }, '2-b', '1-a', '', '1-a'],
    ['said by the newer one alone', CHAIN, '5-e', '', '6-f', ''],
    ['several', { '1-a': '', '2-b': '', '3-c': 'supersedes: [1, 2-b.md]' }, '3-c', '1-a 2-b', '', '1-a 2-b'],
    ['round in a circle', CIRCLE, '1-a', '3-c', '2-b', '1-a 2-b 3-c'],
    ['not itself', { '1-a': 'supersedes: 1' }, '1-a', '', '', ''],
    ['not what is not there', { '1-a': 'supersedes: 7\nsuperseded-by: 8-x.md' }, '1-a', '', '', ''],
    ['not one of two', { '1-a': '', '01-b': '', '2-c': 'supersedes: 1' }, '2-c', '', '', ''],
    ['behind the status', { '1-a': 'status: superseded by 2', '2-b': '' }, '1-a', '', '2-b', ''],
  ];
  for (const [what, files, of, before, after, all] of rows) {
    it(`are followed: ${what}`, () => {
      const { pivots } = logOf(files).context();
      const address = `m:/d/${of}.md`;
      assert.deepEqual(
        [pivots.supersededOf(address), pivots.followersOf(address), pivots.allSupersededBy(address)].map(
          short,
        ),
        [before, after, all],
      );
    });
  }

  it('are read from a record in its order, older ones first', () => {
    const log = logOf({ '1-a': 'superseded-by: [9, 3]\nsupersedes: 2-b.md', '2-b': '', '3-c': '' });
    const entry = log.get('m:/d/1-a.md');
    assert.deepEqual(
      entry &&
        log
          .context()
          .pivots.links(entry)
          .map(({ way, reference, found }) => [way, reference.text, found.is]),
      [
        ['supersedes', '2-b.md', 'one'],
        ['supersededBy', '9', 'none'],
        ['supersededBy', '3', 'one'],
      ],
    );
  });
});

describe('a change of a record', () => {
  const rows: readonly (readonly [
    what: string,
    files: Files,
    of: string,
    to: string | undefined,
    touches: string,
  ])[] = [
    [
      'its date and pivot touch it alone',
      CHAIN,
      '2-b',
      `${CHAIN['2-b'] ?? ''}\ndate: 2024-01-01\npivot: chosen`,
      '',
    ],
    ['what is said the same way', CHAIN, '2-b', 'superseded-by: [3]\nreplaces: 1', ''],
    ['its verdict touches what follows it', CHAIN, '5-e', 'verdict: scale', '6-f'],
    [
      'its verdict, not what names a record that follows it',
      { ...CHAIN, '7-g': 'superseded-by: 6' },
      '5-e',
      'verdict: scale',
      '6-f',
    ],
    ['its verdict, through others', CHAIN, '1-a', `${CHAIN['1-a'] ?? ''}\nverdict: no`, '2-b 3-c 4-d'],
    ['its status touches what names it', CHAIN, '5-e', 'verdict: no\nstatus: dropped', '6-f'],
    ['its references touch what they named and name', CHAIN, '6-f', 'supersedes: 4', '4-d 5-e'],
    ['a circle that it closes', CHAIN, '1-a', `${CHAIN['1-a'] ?? ''}\nsupersedes: 4`, '2-b 3-c 4-d'],
    ['a circle that it opens', CIRCLE, '1-a', '', '2-b 3-c'],
    ['one that comes touches what may name it', CHAIN, '05-x', '', '5-e 6-f'],
    [
      'one that comes and is named by paths',
      { '2-b': 'supersedes: /d/1-a.md', '3-c': 'supersedes: ../d/1-a', '4-d': 'supersedes: 1-a' },
      '1-a',
      '',
      '2-b 3-c 4-d',
    ],
    ['one that comes and is not named', CHAIN, '7-x', '', ''],
    ['one that comes and names another', CHAIN, '7-x', 'supersedes: 6', '6-f'],
    ['one that goes', CHAIN, '3-c', undefined, '1-a 2-b 4-d'],
    ['one that goes and was not named', { ...CHAIN, '7-x': '' }, '7-x', undefined, ''],
    ['one that was never there', CHAIN, '8-x', undefined, ''],
    [
      'one that mends the reference of another, which a third one names',
      { '2-b': 'supersedes: 1-a', '3-c': 'superseded-by: 2-b' },
      '1-a',
      '',
      '2-b 3-c',
    ],
  ];
  for (const [what, files, of, to, touches] of rows) {
    it(what, () => {
      const log = logOf(files);
      const touched = to === undefined ? log.delete(`m:/d/${of}.md`) : log.set(entryOf(of, to));
      assert.deepEqual(short(touched.filter((address) => address !== `m:/d/${of}.md`)), touches);
    });
  }

  it('in a sub-folder touches who names it from the records folder, before it comes and once it is gone', () => {
    const log = logOf({ '1-a': 'superseded-by: 3-x', '2-b': 'supersedes: 4' });
    const there = (file: string): Entry => ({ ...entryOf(file, ''), address: `m:/d/sub/${file}.md` });
    assert.deepEqual(log.set(there('3-x')), ['m:/d/sub/3-x.md', 'm:/d/1-a.md']);
    assert.deepEqual(log.set(there('4-y')), ['m:/d/sub/4-y.md', 'm:/d/2-b.md']);
    assert.deepEqual(log.delete('m:/d/sub/3-x.md'), ['m:/d/sub/3-x.md', 'm:/d/1-a.md']);
  });

  it('touches no record of another folder that names another file so', () => {
    const log = logOf({});
    const there = (file: string, keys: string): Entry => ({
      ...entryOf(file, keys),
      address: `m:/e/${file}.md`,
      folder: 'm:/e',
    });
    log.set(there('2-b', 'supersedes: 1-a'));
    log.set(there('3-c', 'supersedes: 1'));
    log.set(there('4-d', 'supersedes: ../d/1-a.md'));
    assert.deepEqual(log.set(entryOf('1-a', '')), ['m:/d/1-a.md', 'm:/e/4-d.md']);
  });

  it('touches who names it still, once another one has gone', () => {
    const log = logOf({ '2-b': 'supersedes: 1', '3-c': 'supersedes: 1' });
    log.delete('m:/d/2-b.md');
    assert.deepEqual(log.set(entryOf('1-a', '')), ['m:/d/1-a.md', 'm:/d/3-c.md']);
  });

  it('into another records folder touches who named it in the old one', () => {
    const log = logOf({ '1-a': 'superseded-by: 3' });
    const moved = (folder: string): Entry => ({ ...entryOf('3-x', ''), address: 'm:/d/sub/3-x.md', folder });
    log.set(moved('m:/d'));
    assert.deepEqual(log.set(moved('m:/d/sub')), ['m:/d/sub/3-x.md', 'm:/d/1-a.md']);
    assert.deepEqual(log.set(moved('m:/d')), ['m:/d/sub/3-x.md', 'm:/d/1-a.md']);
  });

  it('of a file that is known alone touches the records that name it', () => {
    const log = logOf({ '2-b': 'supersedes: 1' });
    assert.deepEqual(log.know(entryOf('1-a', '')), ['m:/d/2-b.md']);
    assert.deepEqual(log.set(entryOf('1-a', '')), ['m:/d/1-a.md']);
    assert.deepEqual(log.know({ ...entryOf('1-a', ''), kind: 'other' }), ['m:/d/1-a.md', 'm:/d/2-b.md']);
  });
});
