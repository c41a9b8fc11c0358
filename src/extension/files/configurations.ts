import * as vscode from 'vscode';
import { type Config, unreadConfiguration, type ConfigFile } from '../../core/files/config.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { isConfiguration, openDocument, openDocuments } from './documents.ts';
import { Sources } from './sources.ts';

/** A configuration as it was last read. */
export interface KnownConfiguration {
  readonly uri: vscode.Uri;
  readonly file: ConfigFile;
}

/** What a change of a configuration changes: nothing, what it says of records, or also which files are records. */
export type ConfigChange = 'nothing' | 'says' | 'files';

/** What the configurations of the workspace say, an open text before the file. */
export class Configurations implements vscode.Disposable {
  readonly sources: Sources<ConfigFile>;
  readonly #known = new Map<string, KnownConfiguration>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  constructor(reader: Reader, log: vscode.LogOutputChannel, scheduler: Scheduler) {
    this.sources = new Sources(
      {
        isOne: isConfiguration,
        read: (what) => reader.readConfiguration(what),
        unread: unreadConfiguration,
        whyUnread: ({ mistakes: [first] }) => (first?.is === 'unread' ? first.because : undefined),
        // Not behind the files of the folder: which of them are records is not known before.
        lane: 'open',
      },
      log,
      scheduler,
    );
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
    const typed = openDocuments(isConfiguration).filter(({ isDirty }) => isDirty);
    const there = new Map([...found, ...typed.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    for (const { uri } of [...this.#known.values()]) if (!there.has(uri.toString())) this.forget(uri);
    await Promise.all(Array.from(there.values(), (uri) => this.refresh(uri)));
  }

  /** Takes over what happened to files: reads these anew, and forgets what went. Answers what that changes at most. */
  async follow(uris: readonly vscode.Uri[], isGone: (address: string) => boolean): Promise<ConfigChange> {
    const went = Array.from(this.all, ({ uri }) => uri).filter((uri) => isGone(uri.toString()));
    const all = new Map([...uris, ...went].map((uri) => [uri.toString(), uri]));
    const changes = await Promise.all(
      Array.from(all, async ([address, uri]) => {
        // A document may be kept long after its file went.
        const isTyped = openDocument(address, isConfiguration)?.isDirty === true;
        return isGone(address) && !isTyped ? this.forget(uri) : this.refresh(uri);
      }),
    );
    return changes.includes('files') ? 'files' : changes.includes('says') ? 'says' : 'nothing';
  }

  /** Reads one as it stands now; answers what that changes, of several at once the last. */
  async refresh(uri: vscode.Uri): Promise<ConfigChange> {
    const address = uri.toString();
    const document = openDocument(address, isConfiguration);
    if (document) this.sources.forgetFile(address);
    const file = document ? await this.sources.ofDocument(document) : await this.sources.ofFile(uri);
    // What was opened meanwhile wins over the file.
    if (file === undefined || file === 'same' || openDocument(address, isConfiguration) !== document)
      return 'nothing';
    if (file === 'gone') return this.forget(uri);
    const before = this.#known.get(address)?.file;
    this.#known.set(address, { uri, file });
    return this.#told(uri, before, file);
  }

  /** Forgets one; answers what that changes. */
  forget(uri: vscode.Uri): ConfigChange {
    const address = uri.toString();
    this.sources.forgetFile(address);
    const before = this.#known.get(address)?.file;
    this.#known.delete(address);
    return this.#told(uri, before, undefined);
  }

  dispose(): void {
    this.sources.dispose();
    this.#changed.dispose();
  }

  #told(uri: vscode.Uri, before: ConfigFile | undefined, after: ConfigFile | undefined): ConfigChange {
    if (JSON.stringify(before) === JSON.stringify(after)) return 'nothing';
    this.#changed.fire(uri);
    return before && after && filesIn(before.config) === filesIn(after.config) ? 'says' : 'files';
  }
}

/** All that files are found and judged by. */
function filesIn({ folders, exclude }: Config): string {
  return JSON.stringify([folders, exclude]);
}
