import * as vscode from 'vscode';

/** A file system in memory that may have no room left, and may keep it to itself. */
export class FullDisk implements vscode.FileSystemProvider {
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () =>
    new vscode.Disposable(() => undefined);
  /** The files that were read, by path. */
  readonly read: string[] = [];
  /** Bytes that a file may have. */
  room = Infinity;
  /** Whether what has no room is dropped without an error. */
  isSilent = false;
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  readonly #pipes = new Set<string>();
  #writes = 0;

  /** Serves it under its scheme until it is disposed of. */
  register(scheme: string): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true });
  }

  /** Makes something that is no file. */
  makePipe({ path }: vscode.Uri): void {
    this.#pipes.add(path);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    const { Directory, File, Unknown } = vscode.FileType;
    if (this.#pipes.has(uri.path)) return { type: Unknown, ctime: 0, mtime: 0, size: 0 };
    if (file) return { type: File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    return { type: Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.read.push(uri.path);
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, { bytes: content.slice(0, this.room), mtime: (this.#writes += 1) });
    if (content.length > this.room && !this.isSilent) throw new Error('There is no room left.');
  }

  readDirectory(): [string, vscode.FileType][] {
    return Array.from(this.#files.keys(), (path) => [path.slice(1), vscode.FileType.File]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    // There is one folder.
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
