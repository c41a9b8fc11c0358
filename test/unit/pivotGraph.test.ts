import { assert } from 'chai';
import fc from 'fast-check';
import { createGraph, type Edge } from '../../src/core/pivots/graph.ts';

const RECORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** What one record states from now on: whom it supersedes, who supersedes it, and whether it is by hand. */
interface Step {
  readonly address: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isByHand: boolean;
}

const others = (most: number) => fc.subarray(RECORDS, { maxLength: most });
const steps = fc.record<Step>({
  address: fc.constantFrom(...RECORDS),
  before: others(2),
  after: others(1),
  isByHand: fc.boolean(),
});

/** All that can be reached from a record by the edges, found by walking them. */
function reached(from: string, edges: readonly Edge[]): ReadonlySet<string> {
  const found = new Set(edges.flatMap(([after, before]) => (after === from ? before : [])));
  for (const one of found) for (const [after, before] of edges) if (after === one) found.add(before);
  return found;
}

/** What the graph tells of each record, and of each edge whether it is on a circle. */
function told(edges: readonly Edge[], byHand: ReadonlySet<string>) {
  const all = new Map(RECORDS.map((one) => [one, reached(one, edges)] as const));
  return {
    followsByHand: (one: string) => [...(all.get(one) ?? [])].some((before) => byHand.has(before)),
    isCircle: (a: string, b: string) => all.get(a)?.has(b) === true && all.get(b)?.has(a) === true,
  };
}

const answers = (one: string, { followsByHand, isCircle }: ReturnType<typeof told>): string =>
  JSON.stringify([followsByHand(one), RECORDS.map((other) => other !== one && isCircle(one, other))]);

describe('the graph of pivots', () => {
  it('tells of circles, and of what was by hand before, as walking its edges does, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), (life) => {
        const graph = createGraph();
        const stated = new Map<string, readonly Edge[]>();
        const byHand = new Set<string>();
        for (const { address, before, after, isByHand } of life) {
          const earlier = told([...stated.values()].flat(), new Set(byHand));
          const edges: readonly Edge[] = [
            ...before.map((other) => [address, other] as const),
            ...after.map((other) => [other, address] as const),
          ].filter(([from, to]) => from !== to);
          const takenBack = stated.get(address) ?? [];
          stated.set(address, edges);
          if (isByHand) byHand.add(address);
          else byHand.delete(address);
          const touched = graph.update({ address, isByHand, stated: edges, takenBack });

          const now = told([...stated.values()].flat(), byHand);
          for (const one of RECORDS) {
            assert.strictEqual(answers(one, graph), answers(one, now), one);
            // Those beside it count alone; an end of an edge that came or went is known to who changed it.
            const isSame = [...graph.before(one), ...graph.after(one)].every(
              (other) => now.isCircle(one, other) === earlier.isCircle(one, other),
            );
            const isEnd = [...edges, ...takenBack].some((edge) => edge.includes(one));
            if (!isSame || now.followsByHand(one) !== earlier.followsByHand(one))
              assert.isOk(touched.has(one) || isEnd, `${one} is told of`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
