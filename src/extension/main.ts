import pLimit from 'p-limit';
import * as vscode from 'vscode';
import { createReader } from '../reader/pool.ts';
import { hostScheduler, type Scheduler } from '../reader/scheduler.ts';
import { registerCommands } from './commands/index.ts';
import { Configurations } from './files/configurations.ts';
import { RecordFiles } from './files/recordFiles.ts';
import { Stillness } from './inside/stillness.ts';
import { createClock } from './keeping/clock.ts';
import { LogKeeper } from './keeping/logKeeper.ts';
import { Readings } from './keeping/readings.ts';
import { registerCompletion } from './language/completion.ts';
import { registerHover } from './language/hover.ts';
import { registerLinks } from './language/links.ts';
import { registerReferences } from './language/references.ts';
import { registerRenames } from './language/renames.ts';
import { registerPreview, type Preview } from './preview/preview.ts';
import { registerConfigurationFixes } from './problems/configurationFixes.ts';
import { registerDiagnostics } from './problems/diagnostics.ts';
import { registerFixes } from './problems/fixes.ts';
import { registerPages } from './problems/pages.ts';
import { registerTreatingOfFolders } from './problems/treatingOfFolders.ts';
import { createLog } from './shown/log.ts';
import { registerContextKeys } from './status/contextKeys.ts';
import { registerRecordStatus } from './status/recordStatus.ts';
import { registerStatusBar } from './status/statusBar.ts';
import { registerDecisionsView } from './views/decisionsView.ts';
import { registerItemCommands } from './views/itemCommands.ts';
import { registerShowMore } from './views/moreItem.ts';
import { registerQuestionsView } from './views/questionsView.ts';

/** Interface that VS Code's Markdown preview asks for. */
type ForPreview = Pick<Preview, 'extendMarkdownIt'>;

/** Inside of the extension, for tests and for a person who develops it. */
export type Inside = ReturnType<typeof compose> &
  ForPreview & {
    /** Resolves when nothing is left to be read, checked, waited for, reported or shown. */
    whenStill(): Promise<void>;
  };

/** Registers the features of the extension; reading starts afterwards. */
export function activate(context: vscode.ExtensionContext): Inside | ForPreview {
  const isOpen = context.extensionMode !== vscode.ExtensionMode.Production || isOpenInEnvironment();
  const stillness = new Stillness(hostScheduler);
  const inside = compose(context, isOpen ? stillness.scheduler : hostScheduler);
  inside.keeper.start();
  const { extendMarkdownIt } = inside.preview;
  if (!isOpen) return { extendMarkdownIt };
  const whenStill = () => stillness.whenStill(inside.keeper, [inside.questions, inside.decisions]);
  return { ...inside, extendMarkdownIt, whenStill };
}

function compose(
  { extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext,
  scheduler: Scheduler,
) {
  const channel = createLog();
  const clock = createClock({ moment: () => new Date(), scheduler }, dayOfEnvironment());
  const reader = createReader({
    script: workerScript(extensionUri),
    onTrouble: (name, error) => channel.error(vscode.l10n.t('{0} could not be read:', name), error),
    scheduler,
  });
  const configurations = new Configurations(reader, channel, scheduler);
  const files = new RecordFiles(configurations, channel, scheduler);
  const readings = new Readings(reader, files.layouts, channel, scheduler);
  const keeper = new LogKeeper({ reader, readings, files, configurations, clock, channel, scheduler });
  const writing = { keeper, readings, files, configurations, reader, scheduler, oneAtATime: pLimit(1) };
  const shown = {
    questions: registerQuestionsView(writing, workspaceState),
    decisions: registerDecisionsView(keeper, clock, workspaceState, scheduler),
    statusBar: registerStatusBar(keeper),
    recordStatus: registerRecordStatus(keeper, clock),
    preview: registerPreview(keeper, clock, scheduler),
  };
  subscriptions.push(
    ...[channel, clock, configurations, readings, keeper, { dispose: () => reader.end() }],
    ...Object.values(shown),
    registerItemCommands([shown.questions.view, shown.decisions.view], keeper),
    registerShowMore(),
    registerDiagnostics(keeper, scheduler),
    registerPages(extensionUri),
    registerCompletion(keeper, readings, scheduler),
    registerHover(keeper, readings),
    registerFixes(writing, keeper.onBug.bind(keeper)),
    registerConfigurationFixes(configurations, files.layouts),
    registerLinks(keeper, readings),
    registerReferences(keeper, readings),
    registerRenames(writing),
    registerTreatingOfFolders(readings),
    registerCommands(writing, shown.questions.shown.list, channel, workspaceState),
    registerContextKeys(keeper, shown.questions.shown.list),
  );
  return { ...writing, clock, ...shown };
}

/** Returns where the workers' bundle is, as the host takes it: a path in Node, an address in a web worker. */
function workerScript(extension: vscode.Uri): string {
  const script = vscode.Uri.joinPath(extension, 'dist', 'worker.js');
  return script.scheme === 'file' ? script.fsPath : script.toString(true);
}

/**
 * Returns the day that the environment sets, for demonstrations and tests, e.g. `2027-03-14`; undefined if it sets
 * none.
 */
function dayOfEnvironment(): string | undefined {
  return environment('SCALE_OR_NOT_TODAY');
}

/** Whether the environment wants the inside of the extension kept open, for tests that drive all of VS Code. */
function isOpenInEnvironment(): boolean {
  return environment('SCALE_OR_NOT_INSIDE') === 'open';
}

/** Returns a variable of the environment; undefined if it is empty, and in a web worker, which has no environment. */
function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
