import * as vscode from 'vscode';
import type { Entry } from '../../core/record/entry.ts';
import { isClosed, STANDING_WORDS, standingOf, verdictOf } from '../../core/record/standing.ts';
import { summaryOf } from '../../core/record/summary.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { notSaid } from '../../core/rules/sentences.ts';
import { textForPlain } from '../../core/text/textFor.ts';
import { VERDICTS, written } from '../../core/words/vocabulary.ts';
import { sayReview } from '../shown/sayReview.ts';
import { withHistory, shownLanguage } from '../shown/says.ts';

/**
 * Returns the parts of a record's line in the preview: verdict if any, standing, next review if any, what is not said
 * yet.
 */
export function previewLine(entry: Entry, findings: readonly Finding[], today: string): readonly string[] {
  const language = shownLanguage();
  const { record } = entry;
  const verdict = verdictOf(record);
  const lacks = notSaid(findings, language);
  return [
    verdict && written(VERDICTS, verdict, language),
    withHistory(STANDING_WORDS[standingOf(record)][language], isClosed(record)),
    sayReview(summaryOf(entry), today),
    lacks.length > 0 ? vscode.l10n.t('not said yet: {0}', lacks.join(', ')) : undefined,
  ]
    .filter((part) => part !== undefined)
    .map(textForPlain);
}
