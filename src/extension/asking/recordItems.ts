import * as vscode from 'vscode';
import { recordsOf } from '../../core/log/figures.ts';
import type { DecisionLog } from '../../core/log/log.ts';
import type { Entry } from '../../core/record/entry.ts';
import { STANDING_WORDS } from '../../core/record/standing.ts';
import { summaryOf } from '../../core/record/summary.ts';
import { fileNameOf } from '../../core/record/title.ts';
import { STATUSES, VERDICTS, written } from '../../core/words/vocabulary.ts';
import { shownLanguage, withoutIcons } from '../shown/says.ts';

/** A record as a quick pick lists it. */
export interface RecordItem extends vscode.QuickPickItem {
  readonly entry: Entry;
}

/** The records of the log in the order of their paths, history after the others. */
export function recordItems(log: DecisionLog): readonly RecordItem[] {
  return recordsOf(log).map(recordItem);
}

/** A record: its title, its file's name, and where it stands. */
export function recordItem(entry: Entry): RecordItem {
  return {
    label: withoutIcons(summaryOf(entry).title),
    description: withoutIcons(fileNameOf(entry.address)),
    detail: withoutIcons(whereItStands(entry)),
    entry,
  };
}

/** Standing, verdict, history and date, as far as they are said. */
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
