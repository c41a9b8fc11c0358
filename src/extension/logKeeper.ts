import * as vscode from 'vscode';
import { DEFAULT_CONFIG } from '../core/config.ts';
import type { NoRecord } from '../core/files.ts';
import type { DecisionLog } from '../core/log.ts';
import type { DecisionRecord } from '../core/record.ts';
import type { Context, Finding } from '../core/rule.ts';
import type { Reader } from '../reader/pool.ts';
import { Asking } from './asking.ts';
import type { Clock } from './clock.ts';
import { DiskReading } from './diskReading.ts';
import { openAddresses, openDocument } from './documents.ts';
import { followDocuments } from './followDocuments.ts';
import { KnownFiles } from './knownFiles.ts';
import { missingFrom } from './missing.ts';
import type { Readings } from './readings.ts';
import type { RecordFiles } from './recordFiles.ts';
import { writtenLanguage } from './settings.ts';
import { signalOf } from './signal.ts';
import { UnderWay } from './underWay.ts';
import { isIn, watchWorkspace, type Changes } from './workspaceChanges.ts';

/** What the keeper works with. */
export interface Tools {
  readonly reader: Reader;
  readonly readings: Readings;
  readonly files: RecordFiles;
  readonly clock: Clock;
  readonly channel: vscode.LogOutputChannel;
}

/** How long something is wanted, for VS Code and for the reader. */
interface Wanted {
  readonly token: vscode.CancellationToken;
  readonly signal: AbortSignal;
}

type Progress = vscode.Progress<{ readonly increment: number }>;

const NEVER: vscode.CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => new vscode.Disposable(() => undefined),
};

/** The one owner of mutable state: keeps the log in step with open documents and the files of the workspace. */
export class LogKeeper implements vscode.Disposable {
  readonly #tools: Tools;
  readonly #disk: DiskReading;
  readonly #underWay = new UnderWay();
  readonly #known = new KnownFiles(
    () => ({ today: this.today(), language: writtenLanguage(), configOf: () => DEFAULT_CONFIG }),
    (rule, address, error) => this.onBug(rule, address, error),
  );
  readonly #asking = new Asking((address) => this.log.findings(address), this.#underWay);
  readonly #reading = new vscode.EventEmitter<boolean>();
  readonly #following: vscode.Disposable[] = [];
  /** The version of each open document that the log has. */
  readonly #taken = new WeakMap<vscode.TextDocument, number>();
  #looks = 0;

  /** The records of the workspace, open or not; unlisted are those outside of records folders, only while they are open. */
  readonly log: DecisionLog = this.#known.log;

  /** The addresses whose entry or findings changed or went: a burst is gathered and asked again, then told at once. */
  readonly onDidChange = this.#asking.onDidChange;

  /** Told when files begin to be looked for and read, and when no more are; a key stroke's reading is not told. */
  readonly onDidChangeReading = this.#reading.event;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#disk = new DiskReading(tools.reader, tools.channel);
  }

  /** Begins, after this turn, to look for files, to read them, and to follow what happens to them. */
  start(): void {
    const end = this.#underWay.begin();
    const timer = setTimeout(() => {
      const { readings, clock } = this.#tools;
      const read = (document: vscode.TextDocument) => this.#readDocument(document, NEVER);
      const closed = (uri: vscode.Uri) => this.#readFile(uri);
      this.#following.push(
        followDocuments({ read, closed }, readings, this.#underWay),
        watchWorkspace((changes) => void this.#follow(changes), this.#underWay),
        vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#look('new', NEVER)),
        clock.onDidChangeDay(() => this.#asking.touch(this.log.dated(), 'around')),
      );
      void this.#look('new', NEVER).finally(end);
    }, 0);
    this.#following.push(new vscode.Disposable(() => clearTimeout(timer)));
  }

  /** Whether files are being looked for or read. */
  get isReading(): boolean {
    return this.#looks > 0;
  }

  /** The latest findings of an address. */
  findings(address: string): readonly Finding[] {
    return this.#asking.findings(address);
  }

  /** The records folders by convention and by `.adr-dir`, as paths that a person reads. */
  get foldersLookedIn(): readonly string[] {
    return this.#tools.files.foldersLookedIn;
  }

  /** Why a file is no record; undefined where it is one, or was not looked at. */
  whyNot(uri: vscode.Uri): NoRecord | undefined {
    return this.#known.whyNot(uri.toString());
  }

  /** Takes over what an open document says now, without waiting for a pause in typing; nothing where it was read already. */
  async inStep(document: vscode.TextDocument, token: vscode.CancellationToken = NEVER): Promise<void> {
    if (this.#taken.get(document) === document.version) return;
    await this.#underWay.during(() => this.#readDocument(document, token));
  }

  /** Reads a file anew, its open text where it has one, and asks it again; what it says is in the log when this ends. */
  async readAgain(uri: vscode.Uri, token: vscode.CancellationToken): Promise<void> {
    await this.#underWay.during(() => this.#read(uri, { token, signal: signalOf(token) }, 'anew'));
    await this.#asking.whenAsked();
  }

  /** Looks for the files anew and reads them all; false when cancelled on the way. */
  async readAllAgain(progress: Progress, token: vscode.CancellationToken): Promise<boolean> {
    const whole = await this.#look('all', token, progress);
    await this.#asking.whenAsked();
    return whole;
  }

  /** When nothing is queued, under way or waiting for a pause in typing. */
  whenSettled(): Promise<void> {
    return this.#underWay.whenNothing();
  }

  /** Does something that those who wait until all is settled wait for as well. */
  during<T>(work: () => Promise<T>): Promise<T> {
    return this.#underWay.during(work);
  }

  /** The day that the rules are asked on, ISO form. */
  today(): string {
    return this.#tools.clock.today();
  }

  /** What rules and fixes may know besides the record. */
  context(): Context {
    return this.log.context();
  }

  /** Notes a bug in a rule, which costs that rule's findings on that record and nothing else. */
  onBug(rule: string, address: string, error: unknown): void {
    this.#tools.channel.error(vscode.l10n.t('The rule {0} could not look at {1}:', rule, address), error);
  }

  dispose(): void {
    for (const one of [...this.#following, this.#asking, this.#reading]) one.dispose();
  }

  /** Looks for files, and reads those that are new or all; drops those that are no more. False when cancelled. */
  async #look(which: 'new' | 'all', token: vscode.CancellationToken, progress?: Progress): Promise<boolean> {
    this.#looks += 1;
    if (this.#looks === 1) this.#reading.fire(true);
    try {
      return await this.#underWay.during(async () => {
        const files = await this.#tools.files.find(token);
        if (!files) return false;
        const wanted = { token, signal: signalOf(token) };
        const found = new Set(files.map(String));
        // What is open may have come into a records folder, or out of one, with a root or a name.
        const open = openAddresses();
        for (const address of [...this.#known.addresses()]) {
          if (!found.has(address) && !open.includes(address)) this.#gone(address);
        }
        const toRead = which === 'all' ? files : files.filter((uri) => !this.#known.has(uri.toString()));
        await Promise.all([
          ...toRead.map(async (uri) => {
            await this.#read(uri, wanted, which === 'all' ? 'anew' : 'once');
            progress?.report({ increment: 100 / toRead.length });
          }),
          ...open
            .filter((address) => !found.has(address) && this.#known.has(address))
            .map((address) => this.#read(vscode.Uri.parse(address), wanted, 'once')),
        ]);
        const entries = [...this.log.entries()].length;
        this.#tools.channel.info(
          vscode.l10n.t('Markdown files in records folders: {0}; records: {1}.', files.length, entries),
        );
        return !token.isCancellationRequested;
      });
    } finally {
      this.#looks -= 1;
      // The findings are told before the end of the reading is.
      await this.#asking.whenAsked();
      if (this.#looks === 0) this.#reading.fire(false);
    }
  }

  /** Takes over what happened to files. */
  async #follow({ files, filled, gone, lookAgain }: Changes): Promise<void> {
    if (gone.size > 0) {
      for (const address of [...this.#known.addresses()]) {
        if (isIn(gone, address) && !openDocument(address)?.isDirty) this.#gone(address);
      }
    }
    await this.#underWay.during(async () => {
      await Promise.all(
        [...files].map(async ([address, uri]) => {
          if (!openDocument(address) && this.#tools.files.judge(uri).is === 'candidate')
            await this.#readFile(uri);
        }),
      );
      for (const address of await missingFrom(filled, this.#known.addresses())) {
        if (!openDocument(address)) this.#gone(address);
      }
      if (lookAgain) await this.#look('new', NEVER);
    });
  }

  /** Reads a file or its open text; `once`: what was read of this version of an open text still counts. */
  async #read(uri: vscode.Uri, { token, signal }: Wanted, when: 'anew' | 'once'): Promise<void> {
    const document = openDocument(uri.toString());
    if (when === 'anew') {
      this.#tools.readings.forget(uri.toString());
      this.#disk.forget(uri.toString());
    }
    if (!document) return this.#readFile(uri, signal);
    return this.#readDocument(document, token);
  }

  async #readDocument(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    this.#disk.forget(document.uri.toString());
    const reading = await this.#tools.readings.read(document, token);
    if (!reading) return;
    this.#taken.set(document, reading.version);
    this.#take(document.uri, reading.record);
  }

  async #readFile(uri: vscode.Uri, signal?: AbortSignal): Promise<void> {
    const { is } = this.#tools.files.judge(uri);
    const reading = is === 'candidate' ? await this.#disk.read(uri, signal) : 'gone';
    // What was opened meanwhile wins over the file.
    if (reading === undefined || reading === 'same' || openDocument(uri.toString())) return;
    if (reading === 'gone') this.#gone(uri.toString());
    else this.#take(uri, reading);
  }

  #take(uri: vscode.Uri, record: DecisionRecord): void {
    const address = uri.toString();
    const touched = this.#known.take(address, this.#tools.files.judge(uri), record);
    this.#asking.touch([address], 'entry');
    this.#asking.touch(touched, 'around');
  }

  #gone(address: string): void {
    this.#disk.forget(address);
    const touched = this.#known.forget(address);
    this.#asking.touch([address], 'entry');
    this.#asking.touch(touched, 'around');
  }
}
