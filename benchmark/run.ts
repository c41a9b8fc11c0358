/* eslint-disable no-console -- a report is what this is for */
import { readFileSync, statSync } from 'node:fs';
import { growthOfReading, type Growth } from './growth.ts';
import { measureHelp } from './helpAmongMany.ts';
import { compareKeyStroke } from './keyStroke.ts';
import { readRecord } from '../src/core/reading/index.ts';
import type { Comparison } from './measure.ts';
import { SHAPES } from './manyRecords.ts';
import { memoryKept, type Kept } from './memory.ts';
import { compareShape, longestOfClique, longestOfMany } from './pivots.ts';
import { profile } from './profile.ts';
import { compareReading, RECORD } from './reading.ts';
import type { Turns } from './host/turns.ts';
import { measureSidebar } from './sidebar.ts';
import { compareStroke } from './strokeAmongMany.ts';

/** The most that is wanted; the figures are no test, as machines differ. */
const GOALS = {
  reading: 1.3,
  keyStroke: 1.5,
  amongMany: 1.2,
  help: 1.5,
  pivots: 1.2,
  pivotStep: 50,
  allRead: 1.8,
  // A hundred megabytes for ten thousand of them.
  memory: 10,
  extension: 240,
  worker: 350,
  mostOfTurns: 8,
  longestTurn: 25,
};

/** A record that has all that a record can have. */
const WHOLE = readFileSync(new URL('whole.md', import.meta.url), 'utf8');

let told = 0;
let missed = 0;

tellRatio('Reading a record, beside bare remark-parse and YAML', await compareReading(), GOALS.reading);
if (missed > 0) {
  for (const [name, share] of (await profile(() => readRecord(RECORD), 1000)).slice(0, 12)) {
    console.log(`    ${(share * 100).toFixed(0)} %  ${name}`);
  }
}
tellGrowth(growthOfReading());
tellRatio(
  'A key stroke behind 20 hostile files, beside none',
  await compareKeyStroke(RECORD),
  GOALS.keyStroke,
);
tellRatio(
  'From a key stroke to findings among 10,000 records, beside 10',
  await compareStroke('prose'),
  GOALS.amongMany,
);
tellRatio('The same where it changes a reference', await compareStroke('reference'), GOALS.amongMany);
for (const [what, shape] of [
  ['in one chain', SHAPES.chain],
  ['that all follow one', SHAPES.star],
  ['in circles of ten', SHAPES.circles],
] as const) {
  const beside = 'beside as many that name no other';
  tellRatio(`10,000 records ${what}, read and asked, ${beside}`, await compareShape(shape), GOALS.pivots);
}
tellLongest('40 records that all name each other', longestOfClique());
tellLongest('a record with 5,000 references', longestOfMany());
tellMemory(await memoryKept(WHOLE));
const sidebar = await measureSidebar(10_000, false);
const [first, all] = [sidebar.firstItems, sidebar.all].map((time) => `${(time / 1000).toFixed(1)} s`);
console.log(
  `  10,000 records in VS Code: first items ${first} after the view was opened, all read after ${all}`,
);
tellRatio(
  '10,000 records all read, beside finding and reading the files by VS Code alone',
  { first: sidebar.all, second: sidebar.vscode, ratio: sidebar.all / sidebar.vscode },
  GOALS.allRead,
);
const { turns } = await measureSidebar(10_000, true);
for (const [by, of] of [
  ['by the clock', 'clock'],
  ['by its own time', 'own'],
] as const) {
  if (!turns) break;
  tellTurns(`Turns of ours while 10,000 records are read, ${by}`, turns.reading[of]);
  tellTurns(`Turns of ours while they are arranged, ${by}`, turns.arranging[of]);
}
const help = await measureHelp();
for (const { what, ...comparison } of help.asked) {
  tellRatio(`${what}, among 10,000 records beside 10`, comparison, GOALS.help);
}
console.log(`  The first time that records are offered by words of a title: ${help.first.toFixed(0)} ms`);
tellTurns('Turns of ours in that time, by its own time', help.turnsOfFirst);
tellTurns('Turns of ours while one is helped, by its own time', help.turns);
tellSize('extension', GOALS.extension);
tellSize('worker', GOALS.worker);
console.log(missed === 0 ? 'All goals are met.' : `${missed} of ${told} goals are missed.`);

function tellRatio(what: string, { first, second, ratio }: Comparison, goal: number): void {
  const times = `${first.toFixed(2)} ms beside ${second.toFixed(2)} ms`;
  tell(what, `${ratio.toFixed(2)} × (${times})`, `${goal} ×`, ratio <= goal);
}

function tellGrowth(all: readonly Growth[]): void {
  const beyond = all.filter(({ isMet }) => !isMet);
  const what = `Reading texts of ${all.length} patterns, 100 kB beside 10 kB`;
  const goal = '12 ×, or 1.3 × what their Markdown alone takes';
  tell(what, `${beyond.length} grow faster`, goal, beyond.length === 0);
  for (const { name, reading, parsing, longest, isMet } of all) {
    const figures = `${reading.toFixed(1)} ×, Markdown alone ${parsing.toFixed(1)} ×, ${longest.toFixed(0)} ms`;
    console.log(`    ${isMet ? '✓' : '✗'} ${name}: ${figures}`);
  }
}

function tellLongest(of: string, milliseconds: number): void {
  const goal = GOALS.pivotStep;
  tell(`The longest step of ${of}`, `${milliseconds.toFixed(1)} ms`, `${goal} ms`, milliseconds <= goal);
}

function tellMemory({ bytes, text }: Kept): void {
  const kilobytes = bytes / 1000;
  tell(
    'What a log keeps of a record',
    `${kilobytes.toFixed(1)} kB, ${(bytes / text).toFixed(2)} × its text`,
    `${GOALS.memory} kB`,
    kilobytes <= GOALS.memory,
  );
}

function tellTurns(what: string, { count, most, longest }: Turns): void {
  const [wanted, atMost] = [GOALS.mostOfTurns, GOALS.longestTurn];
  tell(
    what,
    `99 of 100 of ${count} within ${most.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms`,
    `${wanted} and ${atMost} ms`,
    most <= wanted && longest <= atMost,
  );
}

function tellSize(bundle: string, goal: number): void {
  const size = statSync(new URL(`../dist/${bundle}.js`, import.meta.url)).size / 1000;
  tell(`The ${bundle}'s bundle`, `${size.toFixed(0)} kB`, `${goal} kB`, size <= goal);
  if (size <= goal) return;
  for (const [name, bytes] of largest(bundle)) console.log(`    ${(bytes / 1000).toFixed(0)} kB  ${name}`);
}

function tell(what: string, figure: string, goal: string, isMet: boolean): void {
  console.log(`${isMet ? '✓' : '✗'} ${what}: ${figure}, goal ${goal}`);
  told += 1;
  if (!isMet) missed += 1;
}

/** What a bundle is mostly made of: packages, and our own folders. */
function largest(bundle: string): readonly (readonly [name: string, bytes: number])[] {
  const meta = JSON.parse(readFileSync(new URL(`../out/${bundle}.meta.json`, import.meta.url), 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
  };
  const inputs = Object.entries(meta.outputs).find(([path]) => path.endsWith('.js'))?.[1].inputs ?? {};
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 3).join('/');
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return [...sums].sort(([, a], [, b]) => b - a).slice(0, 8);
}
