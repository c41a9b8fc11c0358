import * as vscode from 'vscode';
import type { Entry } from '../core/entry.ts';
import { dayOfFile } from '../core/fileDate.ts';
import type { DecisionLog } from '../core/log.ts';
import { STANDING_WORDS, standingOf, verdictOf, isClosed } from '../core/standing.ts';
import { recordsOf } from '../core/tally.ts';
import { fileNameOf, titleOf } from '../core/title.ts';
import { STATUSES, VERDICTS, written } from '../core/vocabulary.ts';
import { shownLanguage, withoutIcons } from './says.ts';

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
    label: withoutIcons(titleOf(entry)),
    description: withoutIcons(fileNameOf(entry.address)),
    detail: withoutIcons(whereItStands(entry)),
    entry,
  };
}

/** Standing, verdict, history and date, as far as they are said. */
function whereItStands({ address, kind, record }: Entry): string {
  const language = shownLanguage();
  const verdict = verdictOf(record);
  const closed = isClosed(record) ? record.status?.word : undefined;
  return [
    kind === 'scale' ? STANDING_WORDS[standingOf(record)][language] : vscode.l10n.t('another kind of record'),
    verdict && written(VERDICTS, verdict, language),
    closed && written(STATUSES, closed, language),
    record.date?.day ?? dayOfFile(address),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
