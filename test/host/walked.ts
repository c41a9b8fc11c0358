import * as vscode from 'vscode';

/** What stands in a file system of the test's own, by paths without a slash in front. */
export interface Standing {
  readonly files: Readonly<Record<string, string>>;
  /** Links that lead back to the root. */
  readonly links?: readonly string[];
  /** Folders that cannot be looked through. */
  readonly broken?: readonly string[];
}

/** A file system in memory that can be read and looked through, and has no search. */
export class Walked implements vscode.FileSystemProvider {
  /** The folders that were looked through, in their order. */
  readonly looked: string[] = [];
  /** Told before a folder is looked through. */
  onLook: (folder: string) => void = () => undefined;
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);
  readonly #root: string;
  readonly #standing: Standing;

  constructor(root: vscode.Uri, standing: Standing) {
    this.#root = root.path;
    this.#standing = standing;
  }

  /** Serves it under its scheme until it is disposed of. */
  register(scheme: string): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly: true });
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const folder = this.#pathOf(uri);
    this.onLook(folder);
    this.looked.push(folder);
    const { files, links = [], broken = [] } = this.#standing;
    if (broken.includes(folder)) throw vscode.FileSystemError.Unavailable(uri);
    const { File, Directory, SymbolicLink } = vscode.FileType;
    const below = folder === '' ? '' : `${folder}/`;
    const entries = new Map<string, vscode.FileType>();
    const add = (paths: readonly string[], type: vscode.FileType) => {
      for (const path of paths) {
        if (!path.startsWith(below)) continue;
        const [name = '', ...deeper] = path.slice(below.length).split('/');
        entries.set(name, deeper.length > 0 ? Directory : type);
      }
    };
    add(Object.keys(files), File);
    add(broken, Directory);
    add(links, Directory | SymbolicLink);
    return [...entries];
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const path = this.#pathOf(uri);
    const text = this.#standing.files[path];
    const isFolder =
      path === '' || Object.keys(this.#standing.files).some((file) => file.startsWith(`${path}/`));
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(uri);
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#standing.files[this.#pathOf(uri)];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  /** The path below the root; a link is where it leads. */
  #pathOf({ path }: vscode.Uri): string {
    const below = path.slice(this.#root.length).replace(/^\//, '');
    const link = this.#standing.links?.find((one) => below === one || below.startsWith(`${one}/`));
    return link === undefined ? below : below.slice(link.length).replace(/^\//, '');
  }
}
