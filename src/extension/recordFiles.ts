import * as vscode from 'vscode';
import { namedFolder } from '../core/adrDir.ts';
import { byPath, RECORDS_FOLDERS, recordsFolderOf, type ByPath } from '../core/files.ts';
import { ADR_DIR, IN_RECORDS_FOLDERS, MARKDOWN, NEVER_LOOKED_IN } from './globs.ts';
import { walk } from './walk.ts';

/** More Markdown files in records folders than anybody keeps. */
const AT_MOST = 20_000;

/** Finds the files that may be records, and judges any file by its path. */
export class RecordFiles {
  readonly #log: vscode.LogOutputChannel;
  /** What `.adr-dir` files name, by the root that they stand in. */
  #named: ReadonlyMap<string, readonly string[]> = new Map();
  #finding: Promise<readonly vscode.Uri[] | undefined> | undefined;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The records folders by convention and by `.adr-dir`, as paths that a person reads. */
  get foldersLookedIn(): readonly string[] {
    return [...RECORDS_FOLDERS, ...new Set([...this.#named.values()].flat())];
  }

  /** What a file may be by its path; outside of the workspace no folder is a records folder. */
  judge(uri: vscode.Uri): ByPath {
    const root = vscode.workspace.getWorkspaceFolder(uri);
    if (!root) {
      const judged = byPath(uri.path.slice(uri.path.lastIndexOf('/') + 1));
      return judged.is === 'candidate' ? { is: 'outside' } : judged;
    }
    const { path, named } = this.#seenFrom(root, uri);
    return byPath(path, named);
  }

  /** The records folder that a file stands in, itself or further up; undefined outside of records folders. */
  folderOf(uri: vscode.Uri): vscode.Uri | undefined {
    const root = vscode.workspace.getWorkspaceFolder(uri);
    if (!root) return undefined;
    const { path, named } = this.#seenFrom(root, uri);
    const folder = recordsFolderOf(path, named);
    // As many steps up as its path has parts behind the folder, the file's name among them.
    const steps = folder === undefined ? 0 : partsOf(path).length - partsOf(folder).length;
    return steps === 0 ? undefined : vscode.Uri.joinPath(uri, ...Array<string>(steps).fill('..'));
  }

  /** A path as the core judges it, and the folders that are named, from a root that may be a records folder itself. */
  #seenFrom(
    root: vscode.WorkspaceFolder,
    uri: vscode.Uri,
  ): { readonly path: string; readonly named: readonly string[] } {
    const own = ownName(root);
    const named = this.#named.get(root.uri.toString()) ?? [];
    return { path: own + pathIn(root, uri), named: named.map((folder) => own + folder) };
  }

  /** The folders that would be records folders of a root if they were there: by convention, and what `.adr-dir` names. */
  placesIn(root: vscode.WorkspaceFolder): readonly vscode.Uri[] {
    const named = this.#named.get(root.uri.toString()) ?? [];
    return [...named, ...RECORDS_FOLDERS].map((folder) => vscode.Uri.joinPath(root.uri, folder));
  }

  /** What was found when files were last looked for; looks for them where they never were. */
  async found(): Promise<readonly vscode.Uri[]> {
    this.#finding ??= this.#find(new vscode.CancellationTokenSource().token);
    return (await this.#finding) ?? [];
  }

  /** All files that may be records, in the order of their paths; undefined when cancelled. */
  async find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[] | undefined> {
    const finding = this.#find(token);
    this.#finding = finding;
    return finding;
  }

  async #find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[] | undefined> {
    const roots = vscode.workspace.workspaceFolders ?? [];
    const found = new Map<string, vscode.Uri>();
    const add = (uris: readonly vscode.Uri[]) => uris.forEach((uri) => found.set(uri.toString(), uri));
    const unsearched = await this.#search(roots, add, token);
    if (unsearched.length > 0 && !token.isCancellationRequested) {
      this.#log.info(
        vscode.l10n.t('Looking through {0} folder by folder.', unsearched.map(({ name }) => name).join(', ')),
      );
      const walked = await walk(
        unsearched.map(({ uri }) => uri),
        this.#log,
        token,
      );
      await this.#readNamed(walked.naming);
      add(walked.files);
    }
    if (token.isCancellationRequested) return undefined;
    return [...found]
      .filter(([, uri]) => this.judge(uri).is === 'candidate')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, uri]) => uri);
  }

  /** Asks VS Code's search; answers the roots in which it cannot search, or found so little that it may not. */
  async #search(
    roots: readonly vscode.WorkspaceFolder[],
    add: (uris: readonly vscode.Uri[]) => void,
    token: vscode.CancellationToken,
  ): Promise<readonly vscode.WorkspaceFolder[]> {
    const search = (glob: vscode.GlobPattern) =>
      vscode.workspace.findFiles(glob, NEVER_LOOKED_IN, AT_MOST, token);
    try {
      const naming = await search(`**/${ADR_DIR}`);
      this.#named = new Map();
      await this.#readNamed(naming);
      const found = await search(IN_RECORDS_FOLDERS);
      if (found.length === AT_MOST)
        this.#log.warn(vscode.l10n.t('Only the first {0} files found are read.', AT_MOST));
      add(found);
      for (const root of roots) {
        const folders = [
          ...(this.#named.get(root.uri.toString()) ?? []),
          ...(ownName(root) === '' ? [] : ['']),
        ];
        for (const folder of folders) {
          const base = vscode.Uri.joinPath(root.uri, folder);
          add(await search(new vscode.RelativePattern(base, `**/${MARKDOWN}`)));
        }
      }
      // A file system without a search provider answers with nothing, as one without records does.
      return roots.filter(({ uri }) => uri.scheme !== 'file' && !found.some((file) => isBelow(file, uri)));
    } catch (error) {
      if (!token.isCancellationRequested)
        this.#log.warn(vscode.l10n.t('VS Code cannot search for files: {0}', String(error)));
      return roots;
    }
  }

  async #readNamed(naming: readonly vscode.Uri[]): Promise<void> {
    const named = new Map(this.#named);
    for (const file of naming) {
      const root = vscode.workspace.getWorkspaceFolder(file);
      const content = await vscode.workspace.fs.readFile(file).then(
        (bytes) => new TextDecoder().decode(bytes.subarray(0, 4096)),
        () => '',
      );
      const folder = root && namedFolder(pathIn(root, file), content);
      if (!root || folder === undefined) {
        this.#log.info(vscode.l10n.t('{0} names no folder of the workspace.', file.path));
        continue;
      }
      const key = root.uri.toString();
      named.set(key, [...(named.get(key) ?? []), folder]);
    }
    this.#named = named;
  }
}

function pathIn(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(root.uri.path.replace(/\/$/, '').length + 1);
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const path = folder.path.replace(/\/$/, '');
  return (
    uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(`${path}/`)
  );
}

/** The name that makes a root itself a records folder, with a slash behind it; empty for any other root. */
function ownName(root: vscode.WorkspaceFolder): string {
  const path = root.uri.path.replace(/\/$/, '').toLowerCase();
  const name = RECORDS_FOLDERS.find((folder) => path.endsWith(`/${folder}`));
  return name === undefined ? '' : `${name}/`;
}
