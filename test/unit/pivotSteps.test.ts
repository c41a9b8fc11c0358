import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog } from '../../src/core/log/log.ts';
import { createEdges } from '../../src/core/pivots/edges.ts';
import { createGraph } from '../../src/core/pivots/graph.ts';
import { createNames } from '../../src/core/pivots/names.ts';
import { createPivots } from '../../src/core/pivots/pivots.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../src/core/record/record.ts';

/** Whom each of so many records supersedes, by their numbers. */
type Shape = (nth: number, count: number) => readonly number[];

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth);

const CHAIN: Shape = (nth) => (nth > 0 ? [nth - 1] : []);
const STAR: Shape = (nth) => (nth > 0 ? [0] : []);
const LADDER: Shape = (nth) => [nth - 1, nth - 2].filter((other) => other >= 0);
const CIRCLE: Shape = (nth, count) => [(nth + count - 1) % count];
const NEIGHBOURS: Shape = (nth, count) => [nth - 1, nth + 1].filter((other) => other >= 0 && other < count);
const CLIQUE: Shape = (nth, count) => numbersTo(count).filter((other) => other !== nth);
const ITSELF: Shape = (nth, count) => (nth > 0 ? [] : Array.from({ length: count }, () => 0));
const NOWHERE: Shape = (nth, count) => (nth > 0 ? [] : numbersTo(count).map((other) => other + count));

/** The orders in which records are read. */
const ORDERS: Readonly<Record<string, (all: readonly number[]) => readonly number[]>> = {
  'as they are numbered': (all) => all,
  'the last first': (all) => [...all].reverse(),
  'each second one first': (all) => [
    ...all.filter((nth) => nth % 2 > 0),
    ...all.filter((nth) => nth % 2 === 0),
  ],
  mixed: (all) => [...all].sort((a, b) => mixed(a) - mixed(b)),
};

/** Returns a number that tells nothing of the order of the given one. */
function mixed(nth: number): number {
  return (Math.imul(nth + 1, 2_654_435_761) >>> 0) % 1_000_003;
}

/** What is counted while a log is made. */
interface Steps {
  /** References looked up, edges made, taken away and followed. */
  followed: number;
  /** Records of which the findings are to be asked again. */
  touched: number;
}

/** Makes a log of records, and asks in each tenth of them what is to be asked again; returns the steps that it took. */
function stepsOf(shape: Shape, count: number, order: readonly number[]): Steps {
  const steps: Steps = { followed: 0, touched: 0 };
  function* counted(all: Iterable<string>) {
    for (const one of all) {
      steps.followed += 1;
      yield one;
    }
  }
  const edgesBy = () => {
    const edges = createEdges();
    const changed = (act: 'add' | 'delete') => (from: string, to: string) => {
      steps.followed += 1;
      return edges[act](from, to);
    };
    const out = (node: string) => counted(edges.out(node));
    return {
      out,
      in: (node: string) => counted(edges.in(node)),
      add: changed('add'),
      delete: changed('delete'),
    };
  };
  const names = createNames();
  const find: typeof names.find = (reference, from) => {
    steps.followed += 1;
    return names.find(reference, from);
  };
  const log = createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    (rule, _, error) => {
      throw new Error(`bug in ${rule}`, { cause: error });
    },
    createPivots({ ...names, find }, createGraph(edgesBy)),
  );
  const waiting = new Set<string>();
  const ask = () => {
    steps.touched += waiting.size;
    for (const address of waiting) log.findings(address);
    waiting.clear();
  };
  for (const [index, nth] of order.entries()) {
    const record = recordOf(shape(nth, count), nth);
    for (const one of log.set({ address: addressOf(nth), kind: 'scale', folder: 'm:/d', record }))
      waiting.add(one);
    if (index % Math.ceil(count / 10) === 0) ask();
  }
  ask();
  return steps;
}

const addressOf = (nth: number): string => `m:/d/${String(nth).padStart(4, '0')}-a.md`;

const PLACE = { line: 0, character: 0, endLine: 0, endCharacter: 0 };

/** A record that names others by their numbers; each fifth one is by hand. */
function recordOf(named: readonly number[], nth: number): DecisionRecord {
  const verdict = nth % 5 === 0 ? "don't scale" : 'scale';
  const record = EMPTY[verdict];
  const supersedes = named.map((other) => ({ text: String(other), place: PLACE, from: 'key' as const }));
  return { ...record, supersedes };
}

const EMPTY = {
  scale: readRecord('---\nverdict: scale\n---\n\n# Idea\n'),
  "don't scale": readRecord("---\nverdict: don't scale\n---\n\n# Idea\n"),
};

describe('the steps that a log of records takes', () => {
  type Row = readonly [what: string, shape: Shape, few: number, many: number, most: number];
  const rows: readonly Row[] = [
    ['in a chain', CHAIN, 30, 300, 12],
    ['in a star', STAR, 30, 300, 12],
    ['that supersede two each', LADDER, 30, 300, 12],
    ['in a circle', CIRCLE, 30, 300, 12],
    // Each time that two circles grow together, the smaller one moves.
    ['that name those beside them', NEIGHBOURS, 30, 300, 15],
    // Of n records that all name each other there are n² references.
    ['that all name each other', CLIQUE, 12, 38, 12],
    ['of which one names itself', ITSELF, 30, 300, 12],
    ['of which one names what is not there', NOWHERE, 30, 300, 12],
  ];
  for (const [what, shape, few, many, most] of rows) {
    for (const [how, order] of Object.entries(ORDERS)) {
      it(`grow as the references do, ten times: ${what}, ${how}`, () => {
        const [first, second] = [few, many].map((count) => stepsOf(shape, count, order(numbersTo(count))));
        assert.isOk(first && second);
        assert.isAtMost(second.followed / first.followed, most, 'followed');
        assert.isAtMost(second.touched / first.touched, most, 'touched');
      });
    }
  }
});
