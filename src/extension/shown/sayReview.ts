import * as vscode from 'vscode';
import { reviewOf } from '../../core/record/reviewState.ts';
import type { Summary } from '../../core/record/summary.ts';
import { remembered } from '../../core/text/remembered.ts';
import { shortened } from '../../core/text/shortened.ts';

/** When a record is looked at again, in a few words; undefined where no review is set, and of history. */
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

/** A calendar day in ISO form as it is written where VS Code's language is spoken: `14 Mar 2027`. */
function sayDay(day: string): string {
  return formatOf(vscode.env.language).format(new Date(`${day}T00:00:00Z`));
}

/** Made once: to make it takes far longer than to use it. */
const formatOf = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
