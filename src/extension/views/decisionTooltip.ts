import * as vscode from 'vscode';
import type { Entry } from '../../core/record/entry.ts';
import { needLine } from '../../core/record/needLine.ts';
import { STANDING_WORDS, standingOf } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { notSaid } from '../../core/rules/sentences.ts';
import { PIVOTS, written } from '../../core/words/vocabulary.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { shownLanguage } from '../shown/says.ts';

/**
 * Returns the lines of a record's tooltip: its need, what it does not say yet, the pivots before and after; none if the
 * record is gone.
 */
export function decisionTooltip(
  address: string,
  keeper: Pick<LogKeeper, 'log' | 'findings'>,
): readonly string[] {
  const entry = keeper.log.get(address);
  if (!entry) return [];
  const need = needLine(entry.record);
  const lacks = notSaid(keeper.findings(address), shownLanguage());
  return [
    titleOf(entry),
    STANDING_WORDS[standingOf(entry.record)][shownLanguage()],
    need !== undefined && vscode.l10n.t('Need: {0}', need),
    lacks.length > 0 && vscode.l10n.t('Not said yet: {0}', lacks.join(', ')),
    ...sayPivots(entry, keeper.log),
    vscode.workspace.asRelativePath(vscode.Uri.parse(address, true)),
  ].filter((line) => line !== false);
}

function sayPivots(entry: Entry, log: LogKeeper['log']): readonly string[] {
  const { pivots } = log.context();
  const before = pivots.supersededOf(entry.address).map((address) => sayPivot(address, entry, log));
  const after = pivots.followersOf(entry.address).map((address) => sayPivot(address, log.get(address), log));
  return [
    ...before.map((pivot) => vscode.l10n.t('Before: {0}', pivot)),
    ...after.map((pivot) => vscode.l10n.t('After: {0}', pivot)),
  ];
}

/** Returns the title of a record before or after, with whether the pivot was chosen, as the one that follows says. */
function sayPivot(address: string, following: Entry | undefined, log: LogKeeper['log']): string {
  const title = log.get(address)?.summary.title ?? address;
  const word = following?.record.pivot?.word;
  return word ? vscode.l10n.t('{0} (pivot: {1})', title, written(PIVOTS, word, shownLanguage())) : title;
}
