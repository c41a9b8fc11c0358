import { Session, type Profiler } from 'node:inspector/promises';

/** How long the extension held its host in each turn, in milliseconds. */
export interface Turns {
  readonly count: number;
  /** The 99th percentile. */
  readonly most: number;
  readonly longest: number;
}

/** Between two looks at what the thread runs, in milliseconds. */
const LOOKS_EVERY = 0.25;

/** Our code by the end of its address, as the host loads it. */
const OURS = /\/dist\/extension\.js$/;

/** The same turns by the clock, and by what the thread itself ran, whatever else the machine did meanwhile. */
export interface Watched {
  readonly clock: Turns;
  readonly own: Turns;
}

/**
 * Watches the turns of the extension with the profiler of its host: a turn is a stretch of looks that all find code of ours
 * under way. `told` answers those so far, and counts anew from there.
 */
export async function watchTurns(): Promise<{
  readonly told: () => Promise<Watched>;
  readonly end: () => void;
}> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: LOOKS_EVERY * 1000 });
  await session.post('Profiler.start');
  return {
    async told() {
      const { profile } = await session.post('Profiler.stop');
      await session.post('Profiler.start');
      return {
        clock: turnsIn(profile, (passed) => passed),
        own: turnsIn(profile, () => LOOKS_EVERY),
      };
    },
    end: () => session.disconnect(),
  };
}

/** The turns of a profile; `counts` says what a look counts for, by the time that passed since the one before. */
function turnsIn(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  counts: (passed: number) => number,
): Turns {
  const ours = new Set<number>();
  // A caller stands before what it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (OURS.test(callFrame.url)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const turns: number[] = [];
  let turn = 0;
  for (const [i, node] of [...samples, 0].entries()) {
    if (ours.has(node)) {
      turn += counts((timeDeltas[i] ?? 0) / 1000);
    } else if (turn > 0) {
      turns.push(turn);
      turn = 0;
    }
  }
  const sorted = turns.sort((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
  return { count: sorted.length, most, longest: sorted.at(-1) ?? Number.NaN };
}
