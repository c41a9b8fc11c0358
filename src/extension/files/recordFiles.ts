import * as vscode from 'vscode';
import { namedFolder } from '../../core/files/adrDir.ts';
import { RECORDS_FOLDERS } from '../../core/files/layout.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Log } from '../shown/log.ts';
import { inSlices } from '../turns/slices.ts';
import { isBelow } from './below.ts';
import type { Configurations } from './configurations.ts';
import { contentsOf } from './fileContents.ts';
import { ADR_DIR, CONFIGURATIONS, IN_RECORDS_FOLDERS, MARKDOWN, NEVER_LOOKED_IN } from './globs.ts';
import { Layouts, pathIn } from './layouts.ts';
import { walk, isFolder } from './walk.ts';

/** Files that say which folders hold records: `.adr-dir` files and configurations. */
interface Telling {
  readonly naming: readonly vscode.Uri[];
  readonly configuring: readonly vscode.Uri[];
}

/** Files that one search returns, at most: more than anybody keeps in records folders. */
const AT_MOST = 20_000;

/** Finds the files that may be records. */
export class RecordFiles {
  readonly #log: Log;
  readonly #configurations: Configurations;
  readonly #scheduler: Scheduler;
  #finding: Promise<readonly vscode.Uri[] | undefined> | undefined;

  /** Layouts by which files are judged. */
  readonly layouts: Layouts;

  constructor(configurations: Configurations, log: Log, scheduler: Scheduler) {
    this.#configurations = configurations;
    this.#log = log;
    this.#scheduler = scheduler;
    this.layouts = new Layouts(configurations, scheduler);
  }

  /**
   * Records folders that are searched for, as paths for a person to read: by convention, by `.adr-dir`, or as
   * configured.
   */
  get foldersLookedIn(): readonly string[] {
    const roots = vscode.workspace.workspaceFolders ?? [];
    const folders = roots.flatMap((root) => this.layouts.placesIn(root).map((folder) => folder || '.'));
    return roots.length === 0 ? RECORDS_FOLDERS : [...new Set(folders)];
  }

  /** Returns the files that the last search found; searches if there was none yet. */
  async found(): Promise<readonly vscode.Uri[]> {
    this.#finding ??= this.#find(new vscode.CancellationTokenSource().token);
    return (await this.#finding) ?? [];
  }

  /**
   * Searches for all files that may be records, and returns them in the order of their paths; undefined if cancelled.
   */
  async find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[] | undefined> {
    const finding = this.#find(token);
    this.#finding = finding;
    return finding;
  }

  async #find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[] | undefined> {
    const isOver = () => token.isCancellationRequested;
    const roots = vscode.workspace.workspaceFolders ?? [];
    const found = new Map<string, vscode.Uri>();
    const add = (uris: readonly vscode.Uri[]) => uris.forEach((uri) => found.set(uri.toString(), uri));
    const { unsearched, telling } = await this.#search(roots, add, token);
    if (unsearched.length > 0 && !isOver()) {
      this.#log.info(
        vscode.l10n.t('Looking through {0} folder by folder.', unsearched.map(({ name }) => name).join(', ')),
      );
      const walked = await walk(
        unsearched.map(({ uri }) => uri),
        this.#log,
        token,
      );
      if (isOver()) return undefined;
      await this.#takeOver({
        naming: [...telling.naming, ...walked.naming],
        configuring: [...telling.configuring, ...walked.configuring],
      });
      add(walked.files);
    }
    if (isOver()) return undefined;
    await this.layouts.lookAround([...found.values()], 'all');
    const candidates: [string, vscode.Uri][] = [];
    await inSlices(
      found,
      (one) => {
        if (this.layouts.judge(one[1]).is === 'candidate') candidates.push(one);
      },
      { scheduler: this.#scheduler, isOver },
    );
    return isOver() ? undefined : candidates.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  }

  /**
   * Searches with VS Code; returns the files that say which folders hold records, and the roots that VS Code cannot
   * search, or where it found so little that it may not be able to.
   */
  async #search(
    roots: readonly vscode.WorkspaceFolder[],
    add: (uris: readonly vscode.Uri[]) => void,
    token: vscode.CancellationToken,
  ): Promise<{ readonly unsearched: readonly vscode.WorkspaceFolder[]; readonly telling: Telling }> {
    const search = (glob: vscode.GlobPattern) =>
      vscode.workspace.findFiles(glob, NEVER_LOOKED_IN, AT_MOST, token);
    let telling: Telling = { naming: [], configuring: [] };
    try {
      const [naming, configuring] = await Promise.all([search(`**/${ADR_DIR}`), search(CONFIGURATIONS)]);
      if (token.isCancellationRequested) return { unsearched: [], telling };
      telling = { naming, configuring };
      await this.#takeOver(telling);
      const found = await search(IN_RECORDS_FOLDERS);
      if (found.length === AT_MOST)
        this.#log.warn(vscode.l10n.t('Only the first {0} files found are read.', AT_MOST));
      add(found);
      for (const folder of roots.flatMap((root) => this.#saidIn(root))) {
        if (!(await isFolder(folder))) continue;
        add(await search(new vscode.RelativePattern(folder, `**/${MARKDOWN}`)));
      }
      // A file system without a search provider answers with nothing, as one without records does.
      const isUnsearched = ({ uri }: vscode.WorkspaceFolder) =>
        uri.scheme !== 'file' && !found.some((file) => isBelow(file, uri));
      return { unsearched: roots.filter(isUnsearched), telling };
    } catch (error) {
      if (!token.isCancellationRequested)
        this.#log.warn(vscode.l10n.t('VS Code cannot search for files: {0}', String(error)));
      return { unsearched: roots, telling };
    }
  }

  /** Returns the folders of a root that the search by conventional names may miss. */
  #saidIn(root: vscode.WorkspaceFolder): readonly vscode.Uri[] {
    return this.layouts.saidIn(root).map((folder) => vscode.Uri.joinPath(root.uri, folder));
  }

  /** Takes over the files that say which folders hold records. */
  async #takeOver({ naming, configuring }: Telling): Promise<void> {
    const [named] = await Promise.all([this.#namedBy(naming), this.#configurations.settle(configuring)]);
    this.layouts.name(named);
  }

  /** Reads which folders `.adr-dir` files name, by the address of their root. */
  async #namedBy(naming: readonly vscode.Uri[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const named = new Map<string, readonly string[]>();
    for (const file of naming) {
      const root = vscode.workspace.getWorkspaceFolder(file);
      const contents = await contentsOf(file, this.#log, this.#scheduler);
      const bytes = typeof contents === 'object' && 'bytes' in contents ? contents.bytes : new Uint8Array();
      const content = new TextDecoder().decode(bytes.subarray(0, 4096));
      const folder = root && namedFolder(pathIn(root, file), content);
      if (!root || folder === undefined) {
        this.#log.info(vscode.l10n.t('{0} names no folder of the workspace.', file.path));
        continue;
      }
      const key = root.uri.toString();
      named.set(key, [...(named.get(key) ?? []), folder]);
    }
    return named;
  }
}
