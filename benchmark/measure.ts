/** Something to be timed; its name is what the report calls it. */
export interface Contender {
  readonly name: string;
  readonly work: () => unknown;
}

/** The medians of two contenders in milliseconds, and of how many times the first took as long as the second. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/**
 * Times two contenders by turns, each going first every other time, so that what else the machine does falls on both; the
 * ratio is the median of those of each pair.
 */
export async function compare(first: Contender, second: Contender, pairs: number): Promise<Comparison> {
  const times: { readonly first: number; readonly second: number }[] = [];
  const warmUp = Math.ceil(pairs / 4);
  for (let i = -warmUp; i < pairs; i += 1) {
    const swapped = i % 2 === 0;
    const a = await timeOf(swapped ? second : first);
    const b = await timeOf(swapped ? first : second);
    if (i >= 0) times.push(swapped ? { first: b, second: a } : { first: a, second: b });
  }
  return {
    first: median(times.map((pair) => pair.first)),
    second: median(times.map((pair) => pair.second)),
    ratio: median(times.map((pair) => pair.first / pair.second)),
  };
}

async function timeOf({ work }: Contender): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The middle one of some values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted[middle] ?? Number.NaN;
}
