import { DEFAULT_CONFIG } from '../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../src/core/log/log.ts';
import { readRecord } from '../src/core/reading/index.ts';
import type { DecisionRecord } from '../src/core/record/record.ts';

/** How many records follow one another, at most: the story of one idea. */
const LONGEST = 6;

/** The address of a record of the generated folder. */
export function addressOf(nth: number): string {
  return `file:///repository/decisions/${fileOf(nth)}`;
}

/**
 * The text of a record: what stands in it depends on its number alone. It may follow the one before it; some name a record
 * that is not there, and some stories go round in a circle.
 */
export function textOf(nth: number): string {
  const place = nth % LONGEST;
  const isBroken = nth % 50 === 49;
  const isCircle = place === 0 && nth % (20 * LONGEST) === 19 * LONGEST;
  const before = isBroken ? 'nowhere.md' : fileOf(isCircle ? nth + LONGEST - 1 : nth - 1);
  const follows = place > 0 || isCircle ? `supersedes: ${before}\npivot: chosen\n` : '';
  const isLast = place === LONGEST - 1 || nth % 7 === 0;
  const status = isLast ? 'open' : 'superseded';
  const by = isLast ? '' : `superseded-by: ${fileOf(nth + 1)}\n`;
  const verdict = nth % 3 === 0 ? "don't scale" : nth % 3 === 1 ? 'scale' : 'undecided';
  return `---
verdict: ${verdict}
status: ${status}
date: 2024-${String((nth % 12) + 1).padStart(2, '0')}-03
${follows}${by}---

# Idea number ${nth}

## Business need

Somebody asked for it on the ${nth % 28}th, and again a week later.

- Who asks: the ${nth}th of them
- Who pays: ${nth % 4 === 0 ? 'nobody' : `firm ${nth}`}

## The two questions

- Can it be industrialised? ${nth % 5 === 0 ? 'yes' : 'no'} — case ${nth}
- Can it be automated? ${nth % 2 === 0 ? 'partly' : 'no'} — case ${nth}

## Open questions

- [ ] What about ${nth}?
- [x] And ${nth + 1}? — Answer: seen
`;
}

/** How records name each other: the numbers of those that one of so many supersedes. */
export type Shape = (nth: number, count: number) => readonly number[];

/** How many records go round in a circle. */
const ROUND = 10;

export const SHAPES = {
  alone: () => [],
  chain: (nth) => (nth > 0 ? [nth - 1] : []),
  star: (nth) => (nth > 0 ? [0] : []),
  circles: (nth) => [nth % ROUND > 0 ? nth - 1 : nth + ROUND - 1],
  clique: (nth, count) => numbersTo(count).filter((other) => other !== nth),
} satisfies Readonly<Record<string, Shape>>;

/** The text of one of so many records that name each other in a shape, and nothing else. */
export function textIn(shape: Shape, nth: number, count: number): string {
  const pivots = shape(nth, count).map((other) => `  - ${fileOf(other)}\n`);
  const supersedes = pivots.length > 0 ? `supersedes:\n${pivots.join('')}` : '';
  return textOf(nth)
    .replace(/^supersedes: .*\npivot: .*\n|^superseded-by: .*\n/gm, '')
    .replace('date: ', `${supersedes}date: `);
}

/** The numbers of so many records, in an order that tells nothing of them but is the same each time. */
export function numbersMixed(count: number): readonly number[] {
  const mixed = (nth: number) => (Math.imul(nth + 1, 2_654_435_761) >>> 0) % 1_000_003;
  return [...numbersTo(count)].sort((a, b) => mixed(a) - mixed(b));
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, nth) => nth);
}

/** A log of so many generated records, in one folder. */
export function logOf(count: number): DecisionLog {
  const log = emptyLog();
  for (let nth = 0; nth < count; nth += 1) put(log, nth, readRecord(textOf(nth)));
  return log;
}

/** A log without records, in which a bug in a rule ends the run. */
export function emptyLog(): DecisionLog {
  return createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    (rule, address, error) => {
      throw new Error(`${rule} could not look at ${address}`, { cause: error });
    },
  );
}

/** Takes a record over, and asks all that it can touch; answers how many those are. */
export function put(log: DecisionLog, nth: number, record: DecisionRecord): number {
  const touched = log.set({ address: addressOf(nth), kind: 'scale', record });
  for (const address of touched) log.findings(address);
  return touched.length;
}

/** The name of the file of a record of the generated folder. */
export function fileOf(nth: number): string {
  return `${String(nth).padStart(4, '0')}-idea.md`;
}
