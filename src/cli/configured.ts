import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedFolder } from '../core/files/adrDir.ts';
import { CONFIG_FILE, unreadConfiguration, type ConfigFile } from '../core/files/config.ts';
import type { Layout } from '../core/files/layout.ts';
import type { Reader } from '../reader/pool.ts';
import { contentsOf, type Contents } from './contents.ts';
import { isUnread, type Unreadable } from './trouble.ts';

/** Names that say which folders hold records, and for which folders a configuration counts. */
const TELLING = ['.adr-dir', CONFIG_FILE, '.git'];

/** A configuration that was found. */
export interface FoundConfiguration {
  readonly path: string;
  /** Whether it is within the named paths; the others are above them. */
  readonly isWithin: boolean;
  readonly address: string;
  readonly file: ConfigFile;
}

const NEVER_ABORTED = new AbortController().signal;

/** Settings that the folders around records give; each configuration is read once. */
export class Configured {
  readonly #reader: Reader;
  readonly #found = new Map<string, FoundConfiguration | undefined>();
  readonly #counting = new Set<string>();
  readonly #unreadable = new Map<string, Unreadable>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * Configurations within the named paths, and those above them that count for one of their files, in the order of
   * their paths.
   */
  get found(): readonly FoundConfiguration[] {
    return [...this.#found]
      .flatMap(([whole, one]) => (one && (one.isWithin || this.#counting.has(whole)) ? [one] : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Files that say which folders hold records, and could not be read. */
  get unreadable(): readonly Unreadable[] {
    return [...this.#unreadable.values()];
  }

  /** Notes that the configuration of a folder counts for a file. */
  counts(folder: string): void {
    this.#counting.add(path.join(folder, CONFIG_FILE));
  }

  /** Returns the layout of a root, from the files within the named paths and those above them. */
  async layoutOf(root: string, within: readonly string[], above: readonly string[]): Promise<Layout> {
    const configs = new Map<string, ConfigFile['config']>();
    const named: string[] = [];
    const repositories = new Set<string>();
    for (const file of [...within, ...above]) {
      const folder = pathFrom(root, path.dirname(path.resolve(file)));
      const name = path.basename(file);
      if (name === CONFIG_FILE) {
        const found = await this.#configuration(file, within.includes(file));
        if (found) configs.set(folder, found.file.config);
      } else if (name === '.git') {
        if (await stat(file).catch(() => undefined)) repositories.add(folder);
      } else {
        const contents = await this.#contentsOf(file);
        if (!('bytes' in contents)) continue;
        const content = new TextDecoder().decode(contents.bytes.subarray(0, 4096));
        named.push(...[namedFolder(pathFrom(root, path.resolve(file)), content) ?? []].flat());
      }
    }
    return { configs, named, repositories };
  }

  async #configuration(file: string, isWithin: boolean): Promise<FoundConfiguration | undefined> {
    const whole = path.resolve(file);
    const known = this.#found.get(whole);
    if (known || this.#found.has(whole)) return known;
    const read = await this.#read(file);
    const found: FoundConfiguration | undefined = read && {
      path: isWithin ? file : path.relative('', whole),
      isWithin,
      address: addressOf(file),
      file: read,
    };
    this.#found.set(whole, found);
    return found;
  }

  async #read(file: string): Promise<ConfigFile | undefined> {
    const contents = await this.#contentsOf(file);
    if ('because' in contents) return unreadConfiguration(contents.because);
    if ('trouble' in contents) return isUnread(contents.trouble) ? unreadConfiguration('failed') : undefined;
    const asked = { name: file, lane: 'folder', signal: NEVER_ABORTED } as const;
    const read = await this.#reader.readConfiguration({ ...asked, raw: contents.bytes });
    return read ?? unreadConfiguration('failed');
  }

  /** Reads a file that need not be there; notes why it cannot be read if it is. */
  async #contentsOf(file: string): Promise<Contents> {
    const contents = await contentsOf(file);
    const trouble = 'trouble' in contents ? contents.trouble : undefined;
    const whole = path.resolve(file);
    // It may also stand above another path that the person named.
    if (trouble && trouble.because !== 'absent' && !this.#unreadable.has(whole))
      this.#unreadable.set(whole, { path: file, trouble });
    return contents;
  }
}

/** Whether a path is one of those that say which folders hold records, by its name. */
export function isTelling(file: string): boolean {
  return TELLING.includes(path.basename(file));
}

/** Returns all paths above a path, up to a root, where such a file may be. */
export function tellingAbove(whole: string, root: string): readonly string[] {
  const above: string[] = [];
  for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
    above.push(...TELLING.map((name) => path.join(folder, name)));
    if (folder === root) return above;
  }
}

/** Returns a path from a root, as the core judges it. */
export function pathFrom(root: string, whole: string): string {
  return path.relative(root, whole).split(path.sep).join('/').normalize('NFC');
}

/** Returns the address of a file, as the log has it, e.g. `file:///project/docs/adr/1.md`. */
export function addressOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}
