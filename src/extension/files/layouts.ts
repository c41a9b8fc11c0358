import pLimit from 'p-limit';
import * as vscode from 'vscode';
import { DEFAULT_CONFIG, type Config } from '../../core/files/config.ts';
import { byPath, type ByPath } from '../../core/files/files.ts';
import { NO_LAYOUT, RECORDS_FOLDERS, whereabouts, type Layout } from '../../core/files/layout.ts';
import { joined, seenFrom } from '../../core/files/pathBelow.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { inTime } from '../turns/inTime.ts';
import type { Configurations, KnownConfiguration } from './configurations.ts';

/** Folders that are checked for `.git` at once, at most. */
const AT_ONCE = 20;

/** File as the core judges it, by its path from a root, which may be a records folder itself. */
export interface Seen {
  readonly root: vscode.WorkspaceFolder;
  readonly path: string;
  readonly layout: Layout;
}

/** Layouts of the roots, by which the core judges files. */
export class Layouts {
  readonly #configurations: Configurations;
  readonly #scheduler: Scheduler;
  readonly #limit = pLimit(AT_ONCE);
  /** Folders that `.adr-dir` files name, by the address of their root. */
  #named: ReadonlyMap<string, readonly string[]> = new Map();
  /** Whether folders hold `.git`, by address, as far as checked. */
  #repositories: Map<string, boolean> = new Map();
  readonly #made = new Map<string, Layout>();
  readonly #configs = new Map<string, Config>();

  constructor(configurations: Configurations, scheduler: Scheduler) {
    this.#configurations = configurations;
    this.#scheduler = scheduler;
    configurations.onDidChange(() => this.#forget());
  }

  /** Sets the folders that `.adr-dir` files name, as paths from their root, by the root's address. */
  name(named: ReadonlyMap<string, readonly string[]>): void {
    this.#named = named;
    this.#forget();
  }

  /** Returns the layout of a root. */
  of(root: vscode.WorkspaceFolder): Layout {
    const key = root.uri.toString();
    const made = this.#made.get(key) ?? this.#make(root);
    this.#made.set(key, made);
    return made;
  }

  /** Returns a file as the core judges it; undefined outside of the workspace. */
  seen(uri: vscode.Uri): Seen | undefined {
    const root = vscode.workspace.getWorkspaceFolder(uri);
    return root && { root, path: pathFrom(root, uri), layout: this.of(root) };
  }

  /** Judges a file by its path; outside of the workspace no folder is a records folder. */
  judge(uri: vscode.Uri): ByPath {
    const seen = this.seen(uri);
    if (seen) return byPath(seen.path, seen.layout);
    const judged = byPath(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    return judged.is === 'candidate' ? { is: 'outside' } : judged;
  }

  /** Returns the records folder that a file is in, directly or further up; undefined outside of records folders. */
  folderOf(uri: vscode.Uri): vscode.Uri | undefined {
    const seen = this.seen(uri);
    const { records } = seen ? whereabouts(seen.path, seen.layout) : {};
    return records && vscode.Uri.joinPath(uri, ...Array<string>(records.below).fill('..'));
  }

  /** Returns the configuration that applies to a file, else the default one. */
  configOf(address: string): Config {
    const known = this.#configs.get(address);
    if (known) return known;
    const seen = this.seen(vscode.Uri.parse(address, true));
    const { governor } = seen ? whereabouts(seen.path, seen.layout) : {};
    const config = governor === undefined ? undefined : seen?.layout.configs.get(governor);
    this.#configs.set(address, config ?? DEFAULT_CONFIG);
    return config ?? DEFAULT_CONFIG;
  }

  /**
   * Returns the folders of a root, as paths from it, that something other than their name may make records folders; the
   * root itself may be among them.
   */
  saidIn(root: vscode.WorkspaceFolder): readonly string[] {
    const { named, configs } = this.of(root);
    const own = ownName(root);
    const said = [...configs].flatMap(([at, { folders = [] }]) => folders.map((path) => joined(at, path)));
    return [...said, ...named, ...(own === '' ? [] : [own])].map((folder) => seenFrom(own, folder));
  }

  /** Returns the folders of a root, as paths from it, that would be records folders if they existed. */
  placesIn(root: vscode.WorkspaceFolder): readonly string[] {
    const layout = this.of(root);
    const own = ownName(root);
    return [...new Set([...this.saidIn(root), ...RECORDS_FOLDERS])].filter((place) => {
      const folder = joined(own, place);
      return whereabouts(joined(folder, 'a.md'), layout).records?.folder === folder;
    });
  }

  /**
   * Checks which folders above these files hold `.git`, as no configuration above such a folder applies below it: those
   * not checked yet, or all again. Skips roots without configurations.
   */
  async lookAround(uris: readonly vscode.Uri[], which: 'unknown' | 'all' = 'unknown'): Promise<void> {
    const known = which === 'all' ? new Map<string, boolean>() : this.#repositories;
    const asked = new Map<string, vscode.Uri>();
    for (const uri of uris) {
      const root = vscode.workspace.getWorkspaceFolder(uri);
      if (!root || this.of(root).configs.size === 0) continue;
      for (let folder = above(uri); pathIn(root, folder) !== ''; folder = above(folder)) {
        const key = folder.toString();
        if (known.has(key) || asked.has(key)) break;
        asked.set(key, folder);
      }
    }
    if (asked.size === 0 && which === 'unknown') return;
    await Promise.all(
      Array.from(asked, ([key, folder]) =>
        this.#limit(async () => void known.set(key, await this.holdsGit(folder))),
      ),
    );
    this.#repositories = known;
    this.#forget();
  }

  /**
   * Whether a folder is the root of a repository: it holds `.git`, as a folder, or as a file in a worktree or a
   * submodule.
   */
  async holdsGit(folder: vscode.Uri): Promise<boolean> {
    try {
      await inTime(vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.git')), this.#scheduler);
      return true;
    } catch {
      return false;
    }
  }

  #make(root: vscode.WorkspaceFolder): Layout {
    const own = ownName(root);
    const configs = this.#within(root);
    const repositories = [...this.#repositories].filter(([, is]) => is);
    const named = this.#named.get(root.uri.toString()) ?? [];
    if (configs.length + named.length === 0) return NO_LAYOUT;
    return {
      named: named.map((folder) => joined(own, folder)),
      configs: new Map(configs.map(({ uri, file }) => [pathFrom(root, above(uri)), file.config])),
      repositories: new Set(
        repositories
          .map(([address]) => vscode.Uri.parse(address, true))
          .filter((uri) => isWithin(root, uri))
          .map((uri) => pathFrom(root, uri)),
      ),
    };
  }

  #within(root: vscode.WorkspaceFolder): readonly KnownConfiguration[] {
    return [...this.#configurations.all].filter(({ uri }) => isWithin(root, uri));
  }

  #forget(): void {
    this.#made.clear();
    this.#configs.clear();
  }
}

function isWithin(root: vscode.WorkspaceFolder, uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === root.uri.toString();
}

function above(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** Returns the path of a file or folder from a root; empty for the root itself. */
export function pathIn(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(root.uri.path.replace(/\/$/, '').length + 1);
}

/**
 * Returns a path from a root as the core judges it: if the root is a records folder by its own name, the path begins
 * with that name.
 */
function pathFrom(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return joined(ownName(root), pathIn(root, uri)).normalize('NFC');
}

/** Returns the name that makes a root itself a records folder, e.g. `docs/adr`; empty for any other root. */
export function ownName(root: vscode.WorkspaceFolder): string {
  const path = root.uri.path.replace(/\/$/, '').toLowerCase();
  return RECORDS_FOLDERS.find((folder) => path.endsWith(`/${folder}`)) ?? '';
}
