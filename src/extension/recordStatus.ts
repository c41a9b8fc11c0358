import * as vscode from 'vscode';
import type { Entry } from '../core/entry.ts';
import { nextReview } from '../core/nextReview.ts';
import { shortened } from '../core/shortened.ts';
import { isClosed, SHORT_STANDING_WORDS, STANDING_WORDS, standingOf, verdictOf } from '../core/standing.ts';
import { titleOf } from '../core/title.ts';
import { VERDICTS, written } from '../core/vocabulary.ts';
import { whyStanding } from '../core/whyStanding.ts';
import type { Clock } from './clock.ts';
import type { LogKeeper } from './logKeeper.ts';
import { plain, sayRemarks, shownLanguage, withoutIcons } from './says.ts';
import { checked, onDidChangeChecked } from './settings.ts';
import { targetOf } from './target.ts';

/** The status of the record in front. */
export interface RecordStatus {
  /** What is shown now; nothing where no record is in front. */
  readonly item: vscode.LanguageStatusItem | undefined;
  dispose(): void;
}

/** Shows where the record in front stands and why, by its latest reading, in the language status. */
export function registerRecordStatus(keeper: LogKeeper, clock: Clock): RecordStatus {
  let item: vscode.LanguageStatusItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  const show = () => {
    const uri = targetOf(undefined);
    const entry = uri && keeper.log.get(uri.toString());
    if (entry?.kind !== 'scale') {
      hide();
      return;
    }
    item ??= createItem();
    tell(item, entry, keeper);
  };
  show();
  const following = vscode.Disposable.from(
    keeper.onDidChange(show),
    clock.onDidChangeDay(show),
    onDidChangeChecked(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.tabGroups.onDidChangeTabs(show),
    vscode.window.tabGroups.onDidChangeTabGroups(show),
  );
  return {
    get item() {
      return item;
    },
    dispose() {
      following.dispose();
      hide();
    },
  };
}

function createItem(): vscode.LanguageStatusItem {
  // VS Code shows it for the editor in front alone, and it is there only while that one holds a record.
  const item = vscode.languages.createLanguageStatusItem('scaleOrNot.record', { language: 'markdown' });
  item.name = vscode.l10n.t('Where This Record Stands');
  return item;
}

function tell(item: vscode.LanguageStatusItem, entry: Entry, keeper: LogKeeper): void {
  const { record, address } = entry;
  const language = shownLanguage();
  const findings = keeper.findings(address);
  const standing = standingOf(record);
  const verdict = verdictOf(record);
  const details = [
    whyStanding(record)[language],
    verdict && written(VERDICTS, verdict, language),
    sayReview(entry, keeper.today()),
    sayRemarks(findings.length),
  ].filter((part) => part !== undefined);
  item.text = sayHistory(SHORT_STANDING_WORDS[standing][language], entry);
  item.detail = details.map(asText).join(' · ');
  const stands = sayHistory(STANDING_WORDS[standing][language], entry);
  item.accessibilityInformation = {
    label: vscode.l10n.t('“{0}”: {1}.', titleOf(entry), [stands, ...details].join(', ')),
  };
  // Hints are seen in the text only, and Problems is empty where nothing is checked.
  const isInProblems = checked() !== 'off' && findings.some(({ severity }) => severity !== 'hint');
  item.command = isInProblems
    ? { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') }
    : undefined;
}

function sayHistory(standing: string, { record }: Entry): string {
  return isClosed(record) ? vscode.l10n.t('{0}, history', standing) : standing;
}

/** When the record is looked at again, the day as it is written where VS Code's language is spoken. */
function sayReview(entry: Entry, today: string): string | undefined {
  const review = nextReview(entry, today);
  switch (review?.is) {
    case 'due':
      return vscode.l10n.t('was to be looked at again on {0}', inWords(review.day));
    case 'today':
      return vscode.l10n.t('to be looked at again today');
    case 'ahead':
      return vscode.l10n.t('to be looked at again on {0}', inWords(review.day));
    case 'condition':
      return vscode.l10n.t('to be looked at again: {0}', shortened(review.text));
    case undefined:
      return undefined;
  }
}

function inWords(day: string): string {
  // A day alone is midnight in UTC, and would be the day before in half of the world.
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** The language status takes links and icons from any text. */
function asText(text: string): string {
  return withoutIcons(plain(text));
}
