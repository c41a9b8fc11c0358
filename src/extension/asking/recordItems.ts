import * as vscode from 'vscode';
import { recordsOf } from '../../core/log/figures.ts';
import type { DecisionLog } from '../../core/log/log.ts';
import type { Entry } from '../../core/record/entry.ts';
import { STANDING_WORDS } from '../../core/record/standing.ts';
import { summaryOf } from '../../core/record/summary.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { STATUSES, VERDICTS, written } from '../../core/words/vocabulary.ts';
import { shownLanguage } from '../shown/says.ts';

/** Quick-pick item of a record. */
export interface RecordItem extends vscode.QuickPickItem {
  readonly entry: Entry;
}

/** Lists the records of the log by path, history after the others. */
export function recordItems(log: DecisionLog): readonly RecordItem[] {
  return recordsOf(log).map(recordItem);
}

/** Returns the quick-pick item of a record: its title, its file name, and where it stands. */
export function recordItem(entry: Entry): RecordItem {
  return {
    label: summaryOf(entry).title,
    description: fileNameOf(entry.address),
    detail: whereItStands(entry),
    entry,
  };
}

/** Joins standing, verdict, history and date, as far as the record gives them, e.g. `niche · 2027-03-14`. */
function whereItStands(entry: Entry): string {
  const language = shownLanguage();
  const { standing, verdict, status, closed, day } = summaryOf(entry);
  return [
    standing ? STANDING_WORDS[standing][language] : vscode.l10n.t('another kind of record'),
    verdict && written(VERDICTS, verdict, language),
    closed && status && written(STATUSES, status, language),
    day,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
