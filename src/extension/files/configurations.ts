import pLimit from 'p-limit';
import * as vscode from 'vscode';
import { type Config, unreadConfiguration, type ConfigFile } from '../../core/files/config.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { openConfigurations } from './documents.ts';
import { contentsOf, fingerprintOf, isUtf8 } from './fileContents.ts';

/** How many are read at once: more only fight over the disk. */
const AT_ONCE = 20;

/** A configuration as it was last read. */
export interface KnownConfiguration {
  readonly uri: vscode.Uri;
  readonly file: ConfigFile;
  /** Of a file that is not open: what is the same is not read again. */
  readonly fingerprint?: number;
}

/** What exactly one version of a document says. */
interface Reading {
  readonly version: number;
  readonly file: Promise<ConfigFile | undefined>;
}

/** What a change of a configuration changes: nothing, what it says of records, or also which files are records. */
export type ConfigChange = 'nothing' | 'says' | 'files';

/** What the configurations of the workspace say, an open text before the file. */
export class Configurations implements vscode.Disposable {
  readonly #reader: Reader;
  readonly #log: vscode.LogOutputChannel;
  readonly #scheduler: Scheduler;
  readonly #known = new Map<string, KnownConfiguration>();
  /** Of several readings of one at once the last counts. */
  readonly #turns = new Map<string, number>();
  readonly #limit = pLimit(AT_ONCE);
  readonly #readings = new WeakMap<vscode.TextDocument, Reading>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  constructor(reader: Reader, log: vscode.LogOutputChannel, scheduler: Scheduler) {
    this.#reader = reader;
    this.#log = log;
    this.#scheduler = scheduler;
  }

  /** Told of a configuration that says something else than before, or nothing any more. */
  readonly onDidChange = this.#changed.event;

  /** All that are known. */
  get all(): Iterable<KnownConfiguration> {
    return this.#known.values();
  }

  /** What the configuration of an address says; undefined for what is none. */
  file(address: string): ConfigFile | undefined {
    return this.#known.get(address)?.file;
  }

  /** Reads those that were found and those that are typed in, and forgets all others. */
  async settle(found: readonly vscode.Uri[]): Promise<void> {
    const typed = openConfigurations().filter(({ isDirty }) => isDirty);
    const there = new Map([...found, ...typed.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    for (const { uri } of [...this.#known.values()]) if (!there.has(uri.toString())) this.forget(uri);
    await Promise.all(Array.from(there.values(), (uri) => this.#limit(() => this.refresh(uri))));
  }

  /** Takes over what happened to files: reads these anew, and forgets what went. Answers what that changes at most. */
  async follow(uris: readonly vscode.Uri[], isGone: (address: string) => boolean): Promise<ConfigChange> {
    const went = Array.from(this.all, ({ uri }) => uri).filter((uri) => isGone(uri.toString()));
    const all = new Map([...uris, ...went].map((uri) => [uri.toString(), uri]));
    const changes = await Promise.all(
      Array.from(all, async ([address, uri]) => {
        // A document may be kept long after its file went.
        const isTyped = openConfigurations().some((one) => one.isDirty && one.uri.toString() === address);
        return isGone(address) && !isTyped ? this.forget(uri) : this.refresh(uri);
      }),
    );
    return changes.includes('files') ? 'files' : changes.includes('says') ? 'says' : 'nothing';
  }

  /** Reads one as it stands now; answers what that changes, of several at once the last. */
  async refresh(uri: vscode.Uri): Promise<ConfigChange> {
    const address = uri.toString();
    const turn = this.#nextTurn(address);
    const now = await this.#now(uri);
    if (this.#turns.get(address) !== turn || now === undefined) return 'nothing';
    if (now === 'gone') return this.forget(uri);
    const before = this.#known.get(address);
    this.#known.set(address, now);
    return this.#told(uri, before?.file, now.file);
  }

  /** Forgets one; answers what that changes. */
  forget(uri: vscode.Uri): ConfigChange {
    const address = uri.toString();
    this.#nextTurn(address);
    const before = this.#known.get(address);
    this.#known.delete(address);
    return this.#told(uri, before?.file, undefined);
  }

  /** What a document says now, read once for each version; undefined when it says something else by then. */
  async read(document: vscode.TextDocument): Promise<ConfigFile | undefined> {
    const { version } = document;
    const file = await this.#readingOf(document);
    return document.version === version ? file : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Makes readings under way unwanted. */
  #nextTurn(address: string): number {
    const turn = (this.#turns.get(address) ?? 0) + 1;
    this.#turns.set(address, turn);
    return turn;
  }

  #told(uri: vscode.Uri, before: ConfigFile | undefined, after: ConfigFile | undefined): ConfigChange {
    if (JSON.stringify(before) === JSON.stringify(after)) return 'nothing';
    this.#changed.fire(uri);
    return before && after && filesIn(before.config) === filesIn(after.config) ? 'says' : 'files';
  }

  async #now(uri: vscode.Uri): Promise<KnownConfiguration | 'gone' | undefined> {
    const address = uri.toString();
    const document = openConfigurations().find((open) => open.uri.toString() === address);
    if (document) {
      const file = await this.#readingOf(document);
      return file && { uri, file };
    }
    const contents = await contentsOf(uri, this.#log, this.#scheduler);
    if (contents === 'gone') return 'gone';
    if ('record' in contents) {
      return { uri, file: unreadConfiguration(contents.record.unread?.because ?? 'failed') };
    }
    const fingerprint = fingerprintOf(contents.bytes);
    const known = this.#known.get(address);
    if (known?.fingerprint === fingerprint) return known;
    const file = await this.#read(uri, contents.bytes);
    return file && { uri, file, fingerprint };
  }

  #readingOf(document: vscode.TextDocument): Reading['file'] {
    const known = this.#readings.get(document);
    if (known?.version === document.version) return known.file;
    const file = this.#readText(document, document.getText());
    this.#readings.set(document, { version: document.version, file });
    return file;
  }

  async #readText(document: vscode.TextDocument, text: string): Reading['file'] {
    return (await isUtf8(document, text)) ? this.#read(document.uri, text) : unreadConfiguration('notText');
  }

  /** Not behind the files of the folder: which of them are records is not known before. */
  #read(uri: vscode.Uri, raw: string | Uint8Array): Reading['file'] {
    const { signal } = new AbortController();
    return this.#reader.readConfiguration({ name: uri.path, raw, lane: 'open', signal });
  }
}

/** All that files are found and judged by. */
function filesIn({ folders, exclude }: Config): string {
  return JSON.stringify([folders, exclude]);
}
