import { Session } from 'node:inspector/promises';

/** Where time goes while something is done, most first: files of ours and packages, each with its share of the whole. */
export async function profile(
  work: () => unknown,
  times: number,
): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let i = 0; i < times; i += 1) work();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();

  const files = new Map(taken.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame.url)]));
  const samples = taken.samples ?? [];
  const sums = new Map<string, number>();
  for (const id of samples) {
    const name = files.get(id) ?? 'elsewhere';
    sums.set(name, (sums.get(name) ?? 0) + 1 / samples.length);
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

function nameOf(url: string): string {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? /\/(src\/.*)$/.exec(url)?.[1];
  return name ?? 'Node and its garbage collector';
}
