import * as vscode from 'vscode';
import { type Entry, isScale } from '../../core/record/entry.ts';
import { targetOf } from '../asking/target.ts';
import type { Clock } from '../keeping/clock.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { checked, onDidChangeChecked } from '../shown/settings.ts';
import { createLanguageItem, setLanguageTexts } from '../shown/statusItems.ts';
import { PARTS, statusParts, type Part, type StatusPart } from './statusParts.ts';

/** Status of the record in front. */
export interface RecordStatus {
  /** Items that are shown now, in order; none if no record is in front. */
  readonly items: readonly vscode.LanguageStatusItem[];
  dispose(): void;
}

/**
 * Shows where the record in front stands and why, what is planned and the number of findings, in the language status.
 */
export function registerRecordStatus(keeper: LogKeeper, clock: Clock): RecordStatus {
  const items = new Map<Part, vscode.LanguageStatusItem>();
  const tell = (part: Part, told: StatusPart | undefined) => {
    const item = items.get(part);
    if (told) items.set(part, filled(item ?? createItem(part), told));
    else if (item) {
      item.dispose();
      items.delete(part);
    }
  };
  const show = () => {
    const entry = inFront(keeper);
    const told = entry && statusParts(entry, keeper.findings(entry.address), keeper.today(), checked());
    for (const part of PARTS) tell(part, told?.[part]);
  };
  show();
  const following = vscode.Disposable.from(
    keeper.onDidChange((addresses) => {
      if (addresses.has(addressInFront() ?? '')) show();
    }),
    clock.onDidChangeDay(show),
    onDidChangeChecked(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.tabGroups.onDidChangeTabs(show),
    vscode.window.tabGroups.onDidChangeTabGroups(show),
  );
  return {
    get items() {
      return PARTS.flatMap((part) => items.get(part) ?? []);
    },
    dispose() {
      following.dispose();
      for (const item of items.values()) item.dispose();
    },
  };
}

/** Ids of the items, which VS Code shows in the order of their ids. */
const IDS: Readonly<Record<Part, string>> = {
  standing: 'scaleOrNot.record',
  plan: 'scaleOrNot.record.plan',
  remarks: 'scaleOrNot.record.remarks',
};

/** Returns the record in front, from its latest reading. */
function inFront({ log }: LogKeeper): Entry | undefined {
  const address = addressInFront();
  const entry = address === undefined ? undefined : log.get(address);
  return isScale(entry) ? entry : undefined;
}

function addressInFront(): string | undefined {
  return targetOf(undefined)?.toString();
}

function createItem(part: Part): vscode.LanguageStatusItem {
  // VS Code shows it for the editor in front alone, and it is there only while that one holds a record.
  return createLanguageItem(IDS[part]);
}

function filled(item: vscode.LanguageStatusItem, told: StatusPart): vscode.LanguageStatusItem {
  setLanguageTexts(item, told);
  item.command = told.command;
  return item;
}
