import * as vscode from 'vscode';
import type { Entry } from '../../core/record/entry.ts';
import {
  isClosed,
  SHORT_STANDING_WORDS,
  STANDING_WORDS,
  standingOf,
  verdictOf,
} from '../../core/record/standing.ts';
import { summaryOf } from '../../core/record/summary.ts';
import { titleOf } from '../../core/record/title.ts';
import { whyStanding } from '../../core/record/whyStanding.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { VERDICTS, written } from '../../core/words/vocabulary.ts';
import { sayReview } from '../shown/sayReview.ts';
import { withHistory, sayRemarks, shownLanguage } from '../shown/says.ts';
import type { Checked } from '../shown/settings.ts';
import type { LanguageTexts } from '../shown/statusItems.ts';

/** Parts of a record's status, in order: VS Code cuts a line of it at some eighty characters. */
export const PARTS = ['standing', 'plan', 'remarks'] as const;

export type Part = (typeof PARTS)[number];

/** Line of the status. */
export interface StatusPart extends LanguageTexts {
  readonly command?: vscode.Command | undefined;
}

/**
 * Returns the status of a record: where it stands and why, verdict and next review if any, and the number of findings.
 */
export function statusParts(
  entry: Entry,
  findings: readonly Finding[],
  today: string,
  check: Checked,
): Readonly<Record<Part, StatusPart | undefined>> {
  return {
    standing: standingPart(entry),
    plan: planPart(entry, today),
    remarks: remarksPart(findings, check),
  };
}

function standingPart(entry: Entry): StatusPart {
  const language = shownLanguage();
  const standing = standingOf(entry.record);
  const why = whyStanding(entry.record)[language];
  const stands = (word: string) => withHistory(word, isClosed(entry.record));
  return {
    name: vscode.l10n.t('Where This Record Stands'),
    text: stands(SHORT_STANDING_WORDS[standing][language]),
    detail: why,
    label: vscode.l10n.t(
      '“{0}”: {1}.',
      titleOf(entry),
      `${stands(STANDING_WORDS[standing][language])}, ${why}`,
    ),
  };
}

function planPart(entry: Entry, today: string): StatusPart | undefined {
  const verdict = verdictOf(entry.record);
  const [text, detail] = [
    verdict && written(VERDICTS, verdict, shownLanguage()),
    sayReview(summaryOf(entry), today),
  ].filter((part) => part !== undefined);
  if (text === undefined) return undefined;
  const label = detail === undefined ? text : `${text}, ${detail}`;
  return { name: vscode.l10n.t('Verdict and Review'), text, detail, label };
}

function remarksPart(findings: readonly Finding[], check: Checked): StatusPart {
  const text = sayRemarks(findings.length);
  // Hints are seen in the text only, and Problems is empty where nothing is checked.
  const isInProblems = check !== 'off' && findings.some(({ severity }) => severity !== 'hint');
  const command = { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') };
  return {
    name: vscode.l10n.t('Remarks'),
    text,
    label: text,
    command: isInProblems ? command : undefined,
  };
}
