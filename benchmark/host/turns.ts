import { TURN } from '../../src/extension/turns/slices.ts';

/** How long the extension held its host in each turn, in milliseconds. */
export interface Turns {
  readonly count: number;
  /** The 99th percentile. */
  readonly most: number;
  readonly longest: number;
}

/** Watches the turns of the extension from now on; `told` answers those so far, which are counted anew from there. */
export function watchTurns(): { readonly told: () => Promise<Turns>; readonly end: () => void } {
  const turns: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === TURN) turns.push(duration);
  });
  observer.observe({ entryTypes: ['measure'] });
  return {
    async told() {
      // The last ones are told a moment later.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const sorted = turns.splice(0).sort((a, b) => a - b);
      const most = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
      return { count: sorted.length, most, longest: sorted.at(-1) ?? Number.NaN };
    },
    end: () => observer.disconnect(),
  };
}

/** Has turns timed by what the thread itself ran from now on, not by what else the machine did. */
export function takeOwnTime(): void {
  const { threadCpuUsage } = process as unknown as {
    threadCpuUsage?: () => { readonly user: number; readonly system: number };
  };
  if (!threadCpuUsage) throw new Error('this Node does not tell what a thread ran');
  performance.now = () => {
    const { user, system } = threadCpuUsage.call(process);
    return (user + system) / 1000;
  };
}
