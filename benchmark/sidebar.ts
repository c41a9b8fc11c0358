import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runHostTests } from '../host/hostTests.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import type { SidebarFigures } from './host/sidebar.ts';
import { fileOf, textOf } from './manyRecords.ts';

interface Outcome {
  readonly failures: readonly { readonly message: string }[];
}

/**
 * Opens so many records in a real VS Code, and answers what that takes: how long, or, where it is watched, which takes time
 * itself, also in which turns.
 */
export async function measureSidebar(count: number, isWatched: boolean): Promise<SidebarFigures> {
  const folder = temporaryFolder('records');
  // No event of ours is for such a folder: the extension starts when the view is opened.
  const records = path.join(folder, 'package/decisions');
  // The same texts where no records are looked for, for VS Code alone.
  const others = path.join(folder, 'others');
  for (const place of [records, others]) {
    mkdirSync(place, { recursive: true });
    for (let nth = 0; nth < count; nth += 1) writeFileSync(path.join(place, fileOf(nth)), textOf(nth));
  }
  if (isWatched) writeFileSync(path.join(folder, 'watched'), '');
  const outcome: Outcome = await runHostTests('node', {
    files: ['benchmark/host/sidebar.ts'],
    folder,
    silence: 900,
    compiles: true,
  });
  const [failure] = outcome.failures;
  if (failure) throw new Error(failure.message);
  return JSON.parse(readFileSync(path.join(folder, 'figures.json'), 'utf8')) as SidebarFigures;
}
