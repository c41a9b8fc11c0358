import * as vscode from 'vscode';
import { createReader } from '../reader/pool.ts';
import { hostScheduler, type Scheduler } from '../reader/scheduler.ts';
import { Turns } from '../reader/turns.ts';
import { createClock } from './clock.ts';
import { Configurations } from './configurations.ts';
import { registerCommands } from './commands/index.ts';
import { registerConfigurationFixes } from './configurationFixes.ts';
import { registerContextKeys } from './contextKeys.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFixes } from './fixes.ts';
import { dayOfEnvironment, isOpenInEnvironment, workerScript } from './host.ts';
import { registerCompletion } from './language/completion.ts';
import { registerHover } from './language/hover.ts';
import { registerLinks } from './language/links.ts';
import { registerReferences } from './language/references.ts';
import { registerRenames } from './language/renames.ts';
import { LogKeeper } from './logKeeper.ts';
import { registerPages } from './pages.ts';
import { registerPreview, type Preview } from './preview.ts';
import { registerDecisionsView } from './views/decisionsView.ts';
import { registerItemCommands } from './views/itemCommands.ts';
import { registerShowMore } from './views/moreItem.ts';
import { registerQuestionsView } from './views/questionsView.ts';
import { Readings } from './readings.ts';
import { RecordFiles } from './recordFiles.ts';
import { registerRecordStatus } from './recordStatus.ts';
import { Stillness } from './stillness.ts';
import { registerStatusBar } from './statusBar.ts';
import { registerTreatingOfFolders } from './treatingOfFolders.ts';

/** What VS Code's preview of Markdown asks for. */
type ForPreview = Pick<Preview, 'extendMarkdownIt'>;

/** What tests and a person who develops the extension get hold of. */
export type Inside = ReturnType<typeof compose> &
  ForPreview & {
    /** When nothing is left to be read, asked, waited for, told or shown. */
    whenStill(): Promise<void>;
  };

/** Registers what the extension offers; reading starts after it. */
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
  const channel = vscode.window.createOutputChannel('Scale or Not', { log: true });
  const clock = createClock({ moment: () => new Date(), scheduler }, dayOfEnvironment());
  const reader = createReader({
    script: workerScript(extensionUri),
    onTrouble: (name, error) => channel.error(vscode.l10n.t('{0} could not be read:', name), error),
    scheduler,
  });
  const configurations = new Configurations(reader, channel, scheduler);
  const files = new RecordFiles(configurations, channel, scheduler);
  const readings = new Readings(reader, files.layouts, scheduler);
  const keeper = new LogKeeper({ reader, readings, files, configurations, clock, channel, scheduler });
  const writing = { keeper, readings, files, configurations, reader, scheduler, turns: new Turns(1) };
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
    registerFixes(keeper, readings, keeper.onBug.bind(keeper)),
    registerConfigurationFixes(keeper, configurations, keeper.onBug.bind(keeper)),
    registerLinks(keeper, readings),
    registerReferences(keeper, readings),
    registerRenames(writing),
    registerTreatingOfFolders(readings),
    registerCommands(writing, shown.questions.shown.list, channel, workspaceState),
    registerContextKeys(keeper, shown.questions.shown.list),
  );
  return { ...writing, clock, ...shown };
}
