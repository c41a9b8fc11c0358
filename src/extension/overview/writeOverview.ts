import * as vscode from 'vscode';
import { linkTo } from '../../core/overview/overview.ts';
import { isListed } from '../../core/record/entry.ts';
import { targetOf } from '../asking/target.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import { newOverviewPlace } from './newOverviewPlace.ts';
import { overviewPages } from './overviewPages.ts';
import { writeOverview } from './writtenOverview.ts';

/** Key under which the pages written last are remembered. */
const KEY = 'overviewPages';

/** Pages that are remembered, at most. */
const REMEMBERED = 10;

type Item = vscode.QuickPickItem & { readonly uri?: vscode.Uri };

/**
 * Registers *Write Overview*, which writes the page of an overview again, or creates one where the person says, and
 * shows it.
 */
export function registerWriteOverview(services: Services, memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.writeOverview', async () => {
    await services.keeper.whenSettled();
    const page = await pageWanted(services, rememberedIn(memory));
    if (!page) return;
    const { keeper, oneAtATime } = services;
    const told = await keeper.during(() => oneAtATime(() => writeOverview(page, services)));
    if (told.is !== 'refused') {
      await remember(page, memory);
      await vscode.window.showTextDocument(page, { preview: false });
    }
    if (told.is !== 'written') say(told.sentence);
  });
}

/**
 * Returns the page in front, else the only one that tells of the record in front, else the one that the person chooses
 * or creates.
 */
async function pageWanted(
  services: Services,
  remembered: readonly vscode.Uri[],
): Promise<vscode.Uri | undefined> {
  const pages = await overviewPages(services, remembered);
  const front = targetOf(undefined)?.toString();
  const inFront = pages.find((page) => page.toString() === front);
  if (inFront) return inFront;
  const [only, second] = pages;
  if (!only) return newOverviewPlace(services);
  const record = front === undefined ? undefined : services.keeper.log.get(front);
  const isElsewhere = isListed(record) && linkTo(record, only.toString()) === undefined;
  if (!second && !isElsewhere) return only;
  const items: readonly Item[] = [
    ...pages.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
    { label: vscode.l10n.t('A new page…') },
  ];
  const chosen = await chooseOne(items, {
    placeHolder: vscode.l10n.t('The page to write the overview into'),
  });
  return chosen && (chosen.uri ?? newOverviewPlace(services));
}

function rememberedIn(memory: vscode.Memento): readonly vscode.Uri[] {
  return memory.get<readonly string[]>(KEY, []).map((address) => vscode.Uri.parse(address, true));
}

async function remember(page: vscode.Uri, memory: vscode.Memento): Promise<void> {
  const others = memory.get<readonly string[]>(KEY, []).filter((address) => address !== page.toString());
  await memory.update(KEY, [page.toString(), ...others].slice(0, REMEMBERED));
}
