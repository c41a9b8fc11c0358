import pLimit from 'p-limit';
import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import type { DecisionLog } from '../../core/log/log.ts';
import { checkConfiguration } from '../../core/rules/check.ts';
import type { Context, Finding } from '../../core/rules/rule.ts';
import { openAddresses } from '../files/documents.ts';
import { isIn, watchWorkspace, type Changes } from '../files/workspaceChanges.ts';
import { writtenLanguage } from '../shown/settings.ts';
import { PendingWork } from '../turns/pendingWork.ts';
import { NEVER, signalOf } from '../turns/signal.ts';
import { inSlices } from '../turns/slices.ts';
import { Findings } from './findings.ts';
import { followFiles } from './followFiles.ts';
import { followOpen } from './followOpen.ts';
import { KnownFiles } from './knownFiles.ts';
import { RecordLoader } from './recordLoader.ts';
import type { Tools } from './tools.ts';

type Progress = vscode.Progress<{ readonly increment: number }>;

/** The one owner of mutable state: keeps the log in step with open documents and the files of the workspace. */
export class LogKeeper implements vscode.Disposable {
  readonly #tools: Tools;
  readonly #pending: PendingWork;
  readonly #known = new KnownFiles(
    () => ({
      today: this.today(),
      language: writtenLanguage(),
      configOf: (address) => this.#tools.files.layouts.configOf(address),
    }),
    (rule, address, error) => this.onBug(rule, address, error),
    (addresses, what) => this.#findings.touch(addresses, what),
  );
  readonly #findings: Findings;
  readonly #loader: RecordLoader;
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #reading = new vscode.EventEmitter<boolean>();
  readonly #following: vscode.Disposable[] = [];
  /** Queue of the searches for files: of two at once the later one has the last word on which files there are. */
  readonly #oneLook = pLimit(1);
  #looks = 0;

  /** Log of the workspace's records, open or not, and of open ones outside of records folders, which are unlisted. */
  readonly log: DecisionLog = this.#known.log;

  /** Fires with the addresses whose entry or findings changed or went, once a burst is gathered and checked. */
  readonly onDidChange = this.#changed.event;

  /** Fires with true when a search for files begins, with false once all found are read; not for a key stroke. */
  readonly onDidChangeReading = this.#reading.event;

  constructor(tools: Tools) {
    const { scheduler } = tools;
    this.#tools = tools;
    this.#pending = new PendingWork(scheduler);
    this.#findings = new Findings({
      ask: (address) => this.#ask(address),
      tell: (addresses) => this.#changed.fire(addresses),
      pending: this.#pending,
      scheduler,
    });
    this.#loader = new RecordLoader(tools, this.#known);
  }

  /** Begins, after this turn, to search for files, to read them, and to follow their changes. */
  start(): void {
    const end = this.#pending.begin();
    const { clock, configurations, scheduler } = this.#tools;
    const cancel = scheduler.after(0, () => {
      const look = () => this.#look('new', NEVER);
      const open = { ...this.#tools, loader: this.#loader, look };
      this.#following.push(
        followOpen(open, this.#pending, scheduler),
        configurations.onDidChange((uri) => this.#askBelow(uri)),
        watchWorkspace((changes) => void this.#follow(changes), this.#pending, scheduler),
        vscode.workspace.onDidChangeWorkspaceFolders(() => void look()),
        clock.onDidChangeDay(() => this.#findings.touch(this.log.dated(), 'around')),
      );
      void look().finally(end);
    });
    this.#following.push(new vscode.Disposable(cancel));
  }

  /** Whether files are being searched for or read. */
  get isReading(): boolean {
    return this.#looks > 0;
  }

  /** Returns the latest findings of an address. */
  findings(address: string): readonly Finding[] {
    return this.#findings.findings(address);
  }

  /** Addresses that have findings. */
  get withFindings(): Iterable<string> {
    return this.#findings.withFindings;
  }

  /** Records folders that are searched for, as paths for a person to read. */
  get foldersLookedIn(): readonly string[] {
    return this.#tools.files.foldersLookedIn;
  }

  /** Returns why a file is no record; undefined if it is one, or was not looked at. */
  whyNot(uri: vscode.Uri): NoRecord | undefined {
    return this.#known.whyNot(uri.toString());
  }

  /**
   * Takes over an open document as it is now, without waiting for a pause in typing; does nothing if it has taken over
   * that version already.
   */
  async inStep(document: vscode.TextDocument, token: vscode.CancellationToken = NEVER): Promise<void> {
    if (this.#loader.has(document)) return;
    await this.#pending.during(() => this.#loader.readDocument(document, token));
  }

  /**
   * Reads a file again, or its open document if there is one, and checks it; its record is in the log when this
   * resolves.
   */
  async readAgain(uri: vscode.Uri, token: vscode.CancellationToken): Promise<void> {
    await this.#pending.during(() => this.#loader.read(uri, { token, signal: signalOf(token) }, 'anew'));
    await this.#findings.whenAsked();
  }

  /** Searches for the files again and reads them all; resolves with false if cancelled on the way. */
  async readAllAgain(progress: Progress, token: vscode.CancellationToken): Promise<boolean> {
    const whole = await this.#look('all', token, progress);
    await this.#findings.whenAsked();
    return whole;
  }

  /** Whether nothing is queued, under way or waiting for a pause in typing now. */
  get isSettled(): boolean {
    return this.#pending.isNothing;
  }

  /** Resolves when nothing is queued, under way or waiting for a pause in typing. */
  whenSettled(): Promise<void> {
    return this.#pending.whenNothing();
  }

  /** Runs some work that those who wait until all is settled wait for as well. */
  during<T>(work: () => Promise<T>): Promise<T> {
    return this.#pending.during(work);
  }

  /** Returns the day on which the rules check, in ISO form. */
  today(): string {
    return this.#tools.clock.today();
  }

  /** Returns what rules and fixes may know besides the record. */
  context(): Context {
    return this.log.context();
  }

  /** Logs a bug in a rule, which costs that rule's findings on that record and nothing else. */
  onBug(rule: string, address: string, error: unknown): void {
    this.#tools.channel.error(vscode.l10n.t('The rule {0} could not look at {1}:', rule, address), error);
  }

  dispose(): void {
    for (const one of [...this.#following, this.#findings, this.#changed, this.#reading]) one.dispose();
  }

  /** Searches for files, reads those that are new or all, and drops those that are gone; returns false if cancelled. */
  async #look(which: 'new' | 'all', token: vscode.CancellationToken, progress?: Progress): Promise<boolean> {
    this.#looks += 1;
    if (this.#looks === 1) this.#reading.fire(true);
    try {
      return await this.#pending.during(async () => {
        const files = await this.#oneLook(() => this.#find(token));
        if (!files) return false;
        const wanted = { token, signal: signalOf(token) };
        const found = new Set(files.map(String));
        // What is open may have come into a records folder, or out of one, with a root, a name or a configuration.
        const open = openAddresses();
        const toRead = which === 'all' ? files : files.filter((uri) => !this.#known.has(uri.toString()));
        await Promise.all([
          ...toRead.map(async (uri) => {
            await this.#loader.read(uri, wanted, which === 'all' ? 'anew' : 'once');
            progress?.report({ increment: 100 / toRead.length });
          }),
          ...open
            .filter((address) => this.#known.has(address) && (which === 'new' || !found.has(address)))
            .map((address) => this.#loader.read(vscode.Uri.parse(address), wanted, 'once')),
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
      await this.#findings.whenAsked();
      if (this.#looks === 0) this.#reading.fire(false);
    }
  }

  /** Searches for files, and drops those that are gone; returns undefined if cancelled. */
  async #find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[] | undefined> {
    const { files, scheduler } = this.#tools;
    const uris = await files.find(token);
    if (!uris) return undefined;
    const found = new Set(uris.map(String));
    const open = openAddresses();
    for (const address of [...this.#known.addresses()]) {
      if (!found.has(address) && !open.includes(address)) this.#loader.gone(address);
    }
    const judge = (uri: vscode.Uri) => this.#known.moved(uri.toString(), files.layouts.judge(uri));
    await inSlices(uris, judge, { scheduler });
    return uris;
  }

  /** Takes over changes to files. */
  async #follow(changes: Changes): Promise<void> {
    const { gone, configurations, lookAgain } = changes;
    const { files, configurations: ours } = this.#tools;
    await this.#pending.during(async () => {
      await followFiles(changes, { known: this.#known, loader: this.#loader, layouts: files.layouts });
      const changed = await ours.follow(configurations, (one) => isIn(gone, one));
      if (lookAgain || changed === 'files') await this.#look('new', NEVER);
    });
  }

  /** Returns the findings of a record or of a configuration, checked now. */
  #ask(address: string): readonly Finding[] {
    const { configurations, files } = this.#tools;
    const file = configurations.file(address);
    return file
      ? checkConfiguration(file, files.layouts.configOf(address).severities)
      : this.log.findings(address);
  }

  /** Checks a configuration again, and the records that it may count for. */
  #askBelow(configuration: vscode.Uri): void {
    this.#findings.touch([configuration.toString()], 'around');
    this.#findings.touch(this.#known.below(vscode.Uri.joinPath(configuration, '..').toString()), 'around');
  }
}
