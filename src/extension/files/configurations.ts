import * as vscode from 'vscode';
import { type Config, unreadConfiguration, type ConfigFile } from '../../core/files/config.ts';
import type { Reader } from '../../reader/pool.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Log } from '../shown/log.ts';
import { isConfiguration, openDocument, openDocuments } from './documents.ts';
import { Sources } from './sources.ts';

/** A configuration as it was last read. */
export interface KnownConfiguration {
  readonly uri: vscode.Uri;
  readonly file: ConfigFile;
}

/** Effect of a change to a configuration: none, on what it says of records, or also on which files are records. */
export type ConfigChange = 'nothing' | 'says' | 'files';

/** Configurations of the workspace, each from its open document if there is one, else from its file. */
export class Configurations implements vscode.Disposable {
  readonly sources: Sources<ConfigFile>;
  readonly #known = new Map<string, KnownConfiguration>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  constructor(reader: Reader, log: Log, scheduler: Scheduler) {
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

  /** Fires with the URI of a configuration whose content changed or that is gone. */
  readonly onDidChange = this.#changed.event;

  /** All known configurations. */
  get all(): Iterable<KnownConfiguration> {
    return this.#known.values();
  }

  /** Returns the configuration at an address; undefined if there is none. */
  file(address: string): ConfigFile | undefined {
    return this.#known.get(address)?.file;
  }

  /** Reads the configurations that were found and those with unsaved edits, and forgets all others. */
  async settle(found: readonly vscode.Uri[]): Promise<void> {
    const typed = openDocuments(isConfiguration).filter(({ isDirty }) => isDirty);
    const there = new Map([...found, ...typed.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    for (const { uri } of [...this.#known.values()]) if (!there.has(uri.toString())) this.forget(uri);
    await Promise.all(Array.from(there.values(), (uri) => this.refresh(uri)));
  }

  /**
   * Follows changes to files: reads the changed ones again, and forgets those that are gone; returns the largest
   * effect.
   */
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

  /** Reads one configuration as it is now, and returns the effect; of several readings at once the last one counts. */
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

  /** Forgets one configuration, and returns the effect. */
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

/** Returns the part of a configuration that decides which files are records, as JSON. */
function filesIn({ folders, exclude }: Config): string {
  return JSON.stringify([folders, exclude]);
}
