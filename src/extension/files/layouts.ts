import pLimit from 'p-limit';
import * as vscode from 'vscode';
import { DEFAULT_CONFIG, type Config } from '../../core/files/config.ts';
import { byPath, type ByPath } from '../../core/files/files.ts';
import { NO_LAYOUT, RECORDS_FOLDERS, whereabouts, type Layout } from '../../core/files/layout.ts';
import { joined, seenFrom } from '../../core/files/pathBelow.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { inTime } from '../turns/inTime.ts';
import type { Configurations, KnownConfiguration } from './configurations.ts';

/** How many folders are asked at once. */
const AT_ONCE = 20;

/** A file as the core judges it, from a root that may be a records folder itself. */
export interface Seen {
  readonly root: vscode.WorkspaceFolder;
  readonly path: string;
  readonly layout: Layout;
}

/** What the files of each root are judged by. */
export class Layouts {
  readonly #configurations: Configurations;
  readonly #scheduler: Scheduler;
  readonly #limit = pLimit(AT_ONCE);
  /** What `.adr-dir` files name, by the root that they stand in. */
  #named: ReadonlyMap<string, readonly string[]> = new Map();
  /** Whether folders hold `.git`, by their addresses, as far as that was asked. */
  #repositories: Map<string, boolean> = new Map();
  readonly #made = new Map<string, Layout>();
  readonly #configs = new Map<string, Config>();

  constructor(configurations: Configurations, scheduler: Scheduler) {
    this.#configurations = configurations;
    this.#scheduler = scheduler;
    configurations.onDidChange(() => this.#forget());
  }

  /** Takes over what `.adr-dir` files name, from each root. */
  name(named: ReadonlyMap<string, readonly string[]>): void {
    this.#named = named;
    this.#forget();
  }

  /** What the files of a root are judged by. */
  of(root: vscode.WorkspaceFolder): Layout {
    const key = root.uri.toString();
    const made = this.#made.get(key) ?? this.#make(root);
    this.#made.set(key, made);
    return made;
  }

  /** How a file is seen; undefined outside of the workspace. */
  seen(uri: vscode.Uri): Seen | undefined {
    const root = vscode.workspace.getWorkspaceFolder(uri);
    return root && { root, path: pathFrom(root, uri), layout: this.of(root) };
  }

  /** What a file may be by its path; outside of the workspace no folder is a records folder. */
  judge(uri: vscode.Uri): ByPath {
    const seen = this.seen(uri);
    if (seen) return byPath(seen.path, seen.layout);
    const judged = byPath(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    return judged.is === 'candidate' ? { is: 'outside' } : judged;
  }

  /** The records folder that a file stands in, itself or further up; undefined outside of records folders. */
  folderOf(uri: vscode.Uri): vscode.Uri | undefined {
    const seen = this.seen(uri);
    const { records } = seen ? whereabouts(seen.path, seen.layout) : {};
    return records && vscode.Uri.joinPath(uri, ...Array<string>(records.below).fill('..'));
  }

  /** What the configuration says that counts for a file. */
  configOf(address: string): Config {
    const known = this.#configs.get(address);
    if (known) return known;
    const seen = this.seen(vscode.Uri.parse(address, true));
    const { governor } = seen ? whereabouts(seen.path, seen.layout) : {};
    const config = governor === undefined ? undefined : seen?.layout.configs.get(governor);
    this.#configs.set(address, config ?? DEFAULT_CONFIG);
    return config ?? DEFAULT_CONFIG;
  }

  /** The folders of a root, from it, that something else than their name may make records folders, the root itself too. */
  saidIn(root: vscode.WorkspaceFolder): readonly string[] {
    const { named, configs } = this.of(root);
    const own = ownName(root);
    const said = [...configs].flatMap(([at, { folders = [] }]) => folders.map((path) => joined(at, path)));
    return [...said, ...named, ...(own === '' ? [] : [own])].map((folder) => seenFrom(own, folder));
  }

  /** The folders of a root, from it, that would be records folders if they were there. */
  placesIn(root: vscode.WorkspaceFolder): readonly string[] {
    const layout = this.of(root);
    const own = ownName(root);
    return [...new Set([...this.saidIn(root), ...RECORDS_FOLDERS])].filter((place) => {
      const folder = joined(own, place);
      return whereabouts(joined(folder, 'a.md'), layout).records?.folder === folder;
    });
  }

  /**
   * Asks which folders above these files hold `.git`, where there are configurations that would not count below: those
   * that were not asked yet, or all anew.
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

  /** Whether a folder is the root of a repository: it holds `.git`, a folder, or a file where it is a worktree or a module. */
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

/** A path from a root, which is the empty path. */
export function pathIn(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(root.uri.path.replace(/\/$/, '').length + 1);
}

/** A path from a root, as the core judges it: a root that is a records folder by its own name goes by that. */
function pathFrom(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return joined(ownName(root), pathIn(root, uri)).normalize('NFC');
}

/** The name that makes a root itself a records folder; empty for any other root. */
export function ownName(root: vscode.WorkspaceFolder): string {
  const path = root.uri.path.replace(/\/$/, '').toLowerCase();
  return RECORDS_FOLDERS.find((folder) => path.endsWith(`/${folder}`)) ?? '';
}
