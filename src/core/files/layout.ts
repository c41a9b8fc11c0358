import { plain } from '../text/fold.ts';
import type { Config } from './config.ts';
import { joined } from './pathBelow.ts';

/** Folders that hold records by convention, as lower-case paths relative to any folder. */
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

/**
 * The surroundings by which a path is judged, besides its names; folders are paths from the workspace folder, itself
 * the empty path.
 */
export interface Layout {
  /** The folders named by `.adr-dir` files. */
  readonly named: readonly string[];
  /** The configurations by the folder that contains them. */
  readonly configs: ReadonlyMap<string, Config>;
  /** The folders that contain `.git`: configurations above such a folder do not apply below it. */
  readonly repositories: ReadonlySet<string>;
}

/** The layout without any settings: the conventions alone apply. */
export const NO_LAYOUT: Layout = { named: [], configs: new Map(), repositories: new Set() };

/** The folders that govern a path. */
export interface Whereabouts {
  /** The outermost records folder on the path, and the number of path parts after it, the file name included. */
  readonly records?: { readonly folder: string; readonly below: number };
  /** The folder of the nearest configuration at or above the records folder, or above the file if there is none. */
  readonly governor?: string;
}

/** Finds the folders that govern the path of a file, from the workspace folder downwards. */
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
