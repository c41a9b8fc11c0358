import * as vscode from 'vscode';
import { helpAt, type Help } from '../../core/help/helpAt.ts';
import { type Entry, isScale } from '../../core/record/entry.ts';
import { needLine } from '../../core/record/needLine.ts';
import { isClosed, STANDING_WORDS, standingOf, verdictOf } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { whyStanding } from '../../core/record/whyStanding.ts';
import { typeset } from '../../core/rules/sentences.ts';
import { VERDICTS, written } from '../../core/words/vocabulary.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { readInStep } from '../keeping/readInStep.ts';
import type { Readings } from '../keeping/readings.ts';
import { rangeOf } from '../shown/goTo.ts';
import { hoverOf } from '../shown/inEditor.ts';
import { shownLanguage, withHistory } from '../shown/says.ts';

/** Registers the hovers in a record: where it stands, what it names, what a word is for. */
export function registerHover(keeper: LogKeeper, readings: Readings): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, hovers(keeper, readings));
}

/** Returns a provider of hovers for the version that is shown; nothing if that moves on meanwhile. */
export function hovers(keeper: LogKeeper, readings: Readings) {
  return {
    async provideHover(document, position, token) {
      const { entry } = (await readInStep(document, keeper, readings, token)) ?? {};
      return entry && hoverAt(entry, position, keeper);
    },
  } satisfies vscode.HoverProvider;
}

function hoverAt(entry: Entry, position: vscode.Position, keeper: LogKeeper): vscode.Hover | undefined {
  const help = helpAt(entry.record, position);
  const told = help && tell(help, entry, keeper);
  return told && hoverOf(told, rangeOf(help.place));
}

/** Returns what is told, in paragraphs. */
function tell(help: Help, entry: Entry, keeper: LogKeeper): readonly string[] | undefined {
  switch (help.is) {
    case 'meaning':
      return [typeset(help.means[shownLanguage()], shownLanguage())];
    case 'standing':
      return isScale(entry) ? sayStanding(entry) : undefined;
    case 'reference': {
      const { pivots } = keeper.context();
      const { found } = pivots.links(entry).find(({ reference }) => reference === help.reference) ?? {};
      const other = found?.is === 'one' ? pivots.get(found.address) : undefined;
      return other && sayOther(other);
    }
  }
}

function sayStanding({ record }: Entry): readonly string[] {
  const language = shownLanguage();
  const standing = withHistory(STANDING_WORDS[standingOf(record)][language], isClosed(record));
  return [vscode.l10n.t('{0}: {1}', standing, whyStanding(record)[language])];
}

/** Describes another record in a few lines: its title, its verdict, its need. */
function sayOther(other: Entry): readonly string[] {
  const verdict = verdictOf(other.record);
  const need = needLine(other.record);
  return [
    titleOf(other),
    ...(verdict ? [vscode.l10n.t('Verdict: {0}', written(VERDICTS, verdict, shownLanguage()))] : []),
    ...(need === undefined ? [] : [vscode.l10n.t('Need: {0}', need)]),
  ];
}
