import { assert } from 'chai';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../../src/core/log/log.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import type { Entry } from '../../src/core/record/entry.ts';
import { unreadRecord } from '../../src/core/record/record.ts';
import type { Finding } from '../../src/core/rules/rule.ts';

const FILES = [
  'd/0001-a.md',
  'd/0002-b.md',
  'd/0002-b.fr.md',
  'd/2-c.md',
  'd/sub/0001-a.md',
  'd/sub/0003-e.md',
  'd/old/0003-e.md',
  'elsewhere.md',
];
const REFERENCES = [
  ...['1', '2', 'ADR-3', '0001-a', '0002-b.md', '0002-b.fr.md', '2-c', '0003-e.md'],
  ...['sub/0003-e.md', '../0001-a.md', 'd/sub/0001-a.md', '/d/0002-b.md', 'nowhere.md', '/elsewhere.md'],
];

/** One step in the life of a log. */
interface Step {
  readonly does: 'set' | 'know' | 'delete';
  readonly file: string;
  readonly text: string;
  readonly kind: Entry['kind'];
  readonly isInFolder: boolean;
}

const names = (most: number) =>
  fc.array(fc.constantFrom(...REFERENCES), { maxLength: most }).map((all) => `[${all.join(', ')}]`);
const some = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const texts = fc
  .record({
    verdict: some('scale', "don't scale", 'tbd'),
    status: some('open', 'decided', 'superseded', 'dropped', 'superseded by 2', 'frozen'),
    supersedes: names(2),
    'superseded-by': names(1),
    again: some('status: open', 'supersedes: 1', 'superseded-by: 2', 'verdict: scale'),
  })
  .map(({ again, ...keys }) => {
    const lines = Object.entries(keys).flatMap(([key, value]) =>
      value === undefined ? [] : `${key}: ${value}`,
    );
    return `---\n${[...lines, ...(again === undefined ? [] : [again])].join('\n')}\n---\n\n# Idea\n`;
  });
const steps = fc.record<Step>({
  does: fc.constantFrom('set', 'set', 'set', 'set', 'know', 'delete', 'delete'),
  file: fc.constantFrom(...FILES),
  text: texts,
  kind: fc.constantFrom('scale', 'scale', 'scale', 'other', 'unread'),
  isInFolder: fc.constantFrom(true, true, true, false),
});

function emptyLog(): DecisionLog {
  return createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    (rule, _, error) => {
      throw new Error(`bug in ${rule}`, { cause: error });
    },
  );
}

function make(log: DecisionLog, { does, file, text, kind, isInFolder }: Step): readonly string[] {
  const address = `m:/${file}`;
  if (does === 'delete') return log.delete(address);
  return log[does]({
    address,
    kind: does === 'know' ? 'other' : kind,
    record: kind === 'unread' ? unreadRecord('tooSlow') : readRecord(text),
    ...(file.startsWith('d/') && isInFolder ? { folder: 'm:/d' } : { unlisted: true }),
  });
}

/** Whom each of so many records supersedes, by their numbers. */
const SHAPES: Readonly<Record<string, (nth: number, count: number) => readonly number[]>> = {
  chain: (nth) => (nth > 1 ? [nth - 1] : []),
  star: (nth) => (nth > 1 ? [1] : []),
  'star turned round': (nth, count) => (nth > 1 ? [] : numbersTo(count).slice(1)),
  circle: (nth, count) => [nth > 1 ? nth - 1 : count],
  clique: (nth, count) => numbersTo(count).filter((other) => other !== nth),
};

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Lives of a log in which a shape comes record by record, in any order, and is then changed here and there. */
const lives = fc
  .record({ shape: fc.constantFrom(...Object.keys(SHAPES)), count: fc.integer({ min: 2, max: 7 }) })
  .chain(({ shape, count }) => {
    const verdicts = fc.constantFrom('scale', "don't scale", 'undecided');
    const does = fc.constantFrom<Step['does']>('set', 'set', 'delete', 'know');
    const changeOf = (nth: number, does: fc.Arbitrary<Step['does']>) =>
      fc.record({ does, verdict: verdicts, name: fc.constantFrom('a', 'a', 'b') }).map((made): Step => {
        const named = (SHAPES[shape]?.(nth, count) ?? []).join(', ');
        const text = `---\nverdict: ${made.verdict}\nsupersedes: [${named}]\n---\n\n# Idea\n`;
        return { does: made.does, file: `d/${nth}-${made.name}.md`, text, kind: 'scale', isInFolder: true };
      });
    const change = fc.integer({ min: 1, max: count }).chain((nth) => changeOf(nth, does));
    const whole = fc
      .tuple(...numbersTo(count).map((nth) => changeOf(nth, fc.constant('set'))))
      .chain((all) => fc.shuffledSubarray(all, { minLength: count }));
    return fc.tuple(whole, fc.array(change, { maxLength: 8 })).map(([first, then]) => [...first, ...then]);
  });

/** Keeps the findings of a log by what is touched, and compares them with those of a log that is made at once. */
function holdsInStep(life: readonly Step[]): void {
  const log = emptyLog();
  const kept = new Map<string, readonly Finding[]>();
  const last = new Map<string, Step>();
  for (const step of life) {
    last.set(step.file, step);
    for (const address of make(log, step)) {
      if (log.get(address)) kept.set(address, log.findings(address));
      else kept.delete(address);
    }
  }
  const anew = emptyLog();
  for (const [, step] of [...last].sort(([a], [b]) => (a < b ? -1 : 1))) make(anew, step);
  const asked = Array.from(anew.entries(), ({ address }) => [address, anew.findings(address)] as const);
  assert.deepEqual(new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1))), new Map(asked));
}

describe('what a change touches', () => {
  it('is enough: findings kept so are those of a log that is asked anew', () => {
    fc.assert(fc.property(fc.array(steps, { maxLength: 14 }), holdsInStep), { numRuns: 150 });
  });

  it('is enough in chains, stars, circles and cliques, in whatever order they come and change', () => {
    fc.assert(fc.property(lives, holdsInStep), { numRuns: 150 });
  });

  it('is enough where records of one number become a crowd, and are none any more', () => {
    const text = '---\nverdict: scale\nsupersedes: 1\n---\n\n# Idea\n';
    const step = (nth: number, does: Step['does']): Step => ({
      does,
      file: `d/0001-${nth}.md`,
      text,
      kind: 'scale',
      isInFolder: true,
    });
    const come = numbersTo(22).map((nth) => step(nth, 'set'));
    for (const [count, gone] of [
      [21, 0],
      [22, 0],
      [22, 1],
      [22, 2],
    ] as const) {
      holdsInStep([...come.slice(0, count), ...numbersTo(gone).map((nth) => step(nth, 'delete'))]);
    }
  });

  it('is no other record of a crowd', () => {
    const log = emptyLog();
    for (const nth of numbersTo(23)) {
      const touched = make(log, {
        does: 'set',
        file: `d/0001-${nth}.md`,
        text: '# Idea\n',
        kind: 'scale',
        isInFolder: true,
      });
      assert.strictEqual(touched.length, nth <= 22 ? nth : 1);
    }
  });
});
