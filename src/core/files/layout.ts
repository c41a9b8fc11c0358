import { plain } from '../text/fold.ts';
import type { Config } from './config.ts';
import { joined } from './pathBelow.ts';

/** Folder names that hold records by convention, relative to any folder, lower case. */
export const RECORDS_FOLDERS = [
  'decisions',
  'docs/decisions',
  'doc/decisions',
  'adr',
  'adrs',
  'docs/adr',
  'doc/adr',
  'docs/architecture/decisions',
] as const;

/** What a path is judged by besides its names; folders are paths from the workspace folder, which itself is the empty one. */
export interface Layout {
  /** The folders that `.adr-dir` files name. */
  readonly named: readonly string[];
  /** The configurations, by the folders that they stand in. */
  readonly configs: ReadonlyMap<string, Config>;
  /** The folders that hold `.git`: no configuration above them counts below. */
  readonly repositories: ReadonlySet<string>;
}

/** Where nothing is said: the conventions alone. */
export const NO_LAYOUT: Layout = { named: [], configs: new Map(), repositories: new Set() };

/** Where a path leads to. */
export interface Whereabouts {
  /** The outermost records folder on the way, and how many parts the path has behind it, the file's name among them. */
  readonly records?: { readonly folder: string; readonly below: number };
  /** The folder of the nearest configuration, seen from the records folder, or else from the file's own. */
  readonly governor?: string;
}

/** Looks where the path of a file leads, from the workspace folder on. */
export function whereabouts(path: string, layout: Layout): Whereabouts {
  const folders = path.normalize('NFC').split('/').slice(0, -1);
  let folder = '';
  let names = '';
  let governor = layout.configs.has('') ? '' : undefined;
  let below = folders.length + 1;
  if (isRecordsFolder(folder, names, governor, layout)) return { records: { folder, below }, governor };
  for (const part of folders) {
    folder = joined(folder, part);
    names += `/${plain(part)}`;
    below -= 1;
    if (layout.repositories.has(folder)) governor = undefined;
    if (layout.configs.has(folder)) governor = folder;
    if (isRecordsFolder(folder, names, governor, layout)) return { records: { folder, below }, governor };
  }
  return { governor };
}

function isRecordsFolder(
  folder: string,
  names: string,
  governor: string | undefined,
  { configs, named }: Layout,
): boolean {
  const said = governor === undefined ? undefined : configs.get(governor)?.folders;
  if (governor !== undefined && said) return said.some((path) => joined(governor, path) === folder);
  return named.includes(folder) || RECORDS_FOLDERS.some((name) => names.endsWith(`/${name}`));
}
