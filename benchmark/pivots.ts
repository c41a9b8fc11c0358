import { readRecord } from '../src/core/reading/index.ts';
import type { DecisionRecord } from '../src/core/record/record.ts';
import { addressOf, emptyLog, fileOf, numbersMixed, SHAPES, textIn, type Shape } from './manyRecords.ts';
import { compare, median, type Comparison } from './measure.ts';

const MANY = 10_000;

/** Number of records that are taken over before what they touch is asked, as while a folder is read. */
const AT_ONCE = 50;

/** How often the log of a shape is made, beside that of records alone. */
const PAIRS = 3;

/**
 * Compares what reading ten thousand records takes that name each other in a shape, with taking them over in a mixed order
 * and asking what they touch, beside as many that name no other.
 */
export async function compareShape(shape: Shape): Promise<Comparison> {
  const of = { shape: new Array<DecisionRecord>(), alone: new Array<DecisionRecord>() };
  const took = { shape: 0, alone: 0 };
  // By turns, so that what else the machine does falls on both.
  for (let nth = 0; nth < MANY; nth += 1) {
    for (const [name, text] of [
      ['shape', textIn(shape, nth, MANY)],
      ['alone', textIn(SHAPES.alone, nth, MANY)],
    ] as const) {
      const begun = performance.now();
      of[name].push(readRecord(text));
      took[name] += performance.now() - begun;
    }
  }
  const logs = await compare(
    { name: 'the shape', work: () => stepsOf(of.shape) },
    { name: 'alone', work: () => stepsOf(of.alone) },
    PAIRS,
  );
  const [first, second] = [took.shape + logs.first, took.alone + logs.second];
  return { first, second, ratio: first / second };
}

/** Returns the longest step in milliseconds while forty records are taken over that all name each other. */
export function longestOfClique(): number {
  return longest(Array.from({ length: 40 }, (_, nth) => textIn(SHAPES.clique, nth, 40)));
}

/** Returns the longest step in milliseconds while a record is taken over that has five thousand references. */
export function longestOfMany(): number {
  const references = Array.from({ length: 5000 }, (_, nth) => fileOf(nth + 1)).join(', ');
  return longest([`---\nsupersedes: [${references}]\n---\n\n# Idea\n`]);
}

/** The median of nine runs: what else the machine does makes now and then one step long. */
function longest(texts: readonly string[]): number {
  const records = texts.map(readRecord);
  return median(Array.from({ length: 9 }, () => Math.max(...stepsOf(records, 1))));
}

/** Makes a log of records; returns the milliseconds of each step that could be a turn: one taken over, or one asked. */
function stepsOf(records: readonly DecisionRecord[], atOnce = AT_ONCE): readonly number[] {
  const log = emptyLog();
  const steps: number[] = [];
  const timed = <T>(work: () => T): T => {
    const begun = performance.now();
    const done = work();
    steps.push(performance.now() - begun);
    return done;
  };
  const waiting = new Set<string>();
  for (const [index, nth] of numbersMixed(records.length).entries()) {
    const record = records[nth];
    if (!record) continue;
    for (const one of timed(() => log.set({ address: addressOf(nth), kind: 'scale', record })))
      waiting.add(one);
    if (index % atOnce > 0 && index < records.length - 1) continue;
    for (const one of waiting) timed(() => log.findings(one));
    waiting.clear();
  }
  return steps;
}
