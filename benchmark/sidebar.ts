import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runHostTests } from '../host/hostTests.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import type { SidebarFigures } from './host/sidebar.ts';
import { fileOf, textOf } from './manyRecords.ts';

/** Opens so many records in a real VS Code, and answers what that takes. */
export async function measureSidebar(count: number): Promise<SidebarFigures> {
  const folder = temporaryFolder('records');
  // No event of ours is for such a folder: the extension starts when the view is opened.
  const records = path.join(folder, 'package/decisions');
  mkdirSync(records, { recursive: true });
  for (let nth = 0; nth < count; nth += 1) writeFileSync(path.join(records, fileOf(nth)), textOf(nth));
  const { failures } = await runHostTests('node', {
    files: ['benchmark/host/sidebar.ts'],
    folder,
    seconds: 900,
  });
  const [failure] = failures as readonly { readonly message: string }[];
  if (failure) throw new Error(failure.message);
  return JSON.parse(readFileSync(path.join(folder, 'figures.json'), 'utf8')) as SidebarFigures;
}
