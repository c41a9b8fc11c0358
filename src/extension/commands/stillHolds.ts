import * as vscode from 'vscode';
import { isDay } from '../../core/days/calendar.ts';
import { titleOf } from '../../core/record/title.ts';
import { capital } from '../../core/writing/letterCase.ts';
import { reviewChoices, reviewsFrom, setReview } from '../../core/writing/review.ts';
import { askOne } from '../asking/askOne.ts';
import { askText } from '../asking/askText.ts';
import { recordAt, recordTarget, type RecordReading } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { sayRefused, shownLanguage } from '../shown/says.ts';
import { writeReadBack } from '../writing/readBack.ts';

/** Registers *Still Holds…*, which sets the day of a record's next review. */
export function registerStillHolds(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.stillHolds', async (given: unknown) => {
    const before = await recordTarget(given, services);
    const day = before && (await dayChosen(before, services));
    if (!before || day === undefined) return;
    // What was typed while the day was asked for counts.
    const now = await recordAt(before.document.uri, services.readings);
    const refusal = now && (await write(now, day, services));
    if (refusal !== undefined) say(refusal);
  });
}

async function dayChosen({ entry }: RecordReading, { keeper }: Services): Promise<string | undefined> {
  const context = keeper.context();
  const choices = reviewChoices(reviewsFrom(entry, context.today), context.configOf(entry).reviewInterval);
  const chosen = await askOne<string | undefined>({
    title: titleOf(entry),
    placeHolder: vscode.l10n.t('When is it looked at again?'),
    items: [
      ...choices.map(({ day, title }) => ({ label: capital(title[shownLanguage()]), is: day })),
      { label: vscode.l10n.t('Another day…'), is: undefined },
    ],
  });
  if (!chosen || chosen === 'back') return undefined;
  return chosen.is ?? anotherDay(entry.record.review?.day ?? choices[0]?.day ?? '', context.today);
}

async function anotherDay(value: string, today: string): Promise<string | undefined> {
  const typed = await askText({
    title: vscode.l10n.t('Still Holds…'),
    value,
    prompt: () => vscode.l10n.t('The day of the next review, such as {0}', '2027-03-14'),
    refuse: (text) => {
      if (!isDay(text.trim())) return vscode.l10n.t('This is no day of the calendar.');
      return text.trim() > today ? undefined : vscode.l10n.t('A next review is on a day to come.');
    },
  });
  return typed && typed !== 'other' ? typed.text.trim() : undefined;
}

async function write(reading: RecordReading, day: string, { reader }: Services): Promise<string | undefined> {
  const { entry, record } = reading;
  const change = setReview(record, day);
  if (change.is === 'refused') return sayRefused(change, titleOf(entry));
  return writeReadBack(reading, change.edits, reader, (after) => after.review?.day === day);
}
