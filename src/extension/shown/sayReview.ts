import * as vscode from 'vscode';
import { reviewOf } from '../../core/record/reviewState.ts';
import type { Summary } from '../../core/record/summary.ts';
import { remembered } from '../../core/text/remembered.ts';
import { shortened } from '../../core/text/shortened.ts';

/** Returns when a record is reviewed next, in a few words; undefined if no review is set, and for history. */
export function sayReview(summary: Summary, today: string): string | undefined {
  const { review } = summary;
  if (!review || summary.closed) return undefined;
  switch (reviewOf(summary, today)) {
    case 'overdue':
      return review.text === today
        ? vscode.l10n.t('review due today')
        : vscode.l10n.t('review due since {0}', sayDay(review.text));
    case 'soon':
    case 'later':
      return vscode.l10n.t('review {0}', sayDay(review.text));
    case 'condition':
    case 'unread':
      return vscode.l10n.t('review: {0}', shortened(review.text));
    case 'none':
      return undefined;
  }
}

/** Formats a calendar day in ISO form for VS Code's language, e.g. `Mar 14, 2027`. */
function sayDay(day: string): string {
  return formatOf(vscode.env.language).format(new Date(`${day}T00:00:00Z`));
}

/** Date format of a language, cached: creating it takes far longer than using it. */
const formatOf = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
