import * as vscode from 'vscode';
import { identified, type IdentifiedQuestion } from '../../core/log/openQuestions.ts';
import type { OpenQuestion } from '../../core/record/record.ts';
import { isClosed } from '../../core/record/standing.ts';
import type { Place } from '../../core/text/place.ts';
import { isPlaceholder } from '../../core/words/placeholder.ts';
import { answerQuestion } from '../../core/writing/answer.ts';
import { oneLine } from '../../core/writing/inline.ts';
import { askText } from '../asking/askText.ts';
import type { QuestionAt } from '../asking/commandArgument.ts';
import { recordAt, type RecordReading } from '../asking/recordAt.ts';
import type { Readings } from '../keeping/readings.ts';
import type { Services } from '../keeping/services.ts';
import { say } from '../shown/notifications.ts';
import { writeReadBack } from './readBack.ts';

/** Document and place of a written answer. */
export interface Written {
  readonly document: vscode.TextDocument;
  readonly place: Place;
  /** Whether the document had no unsaved changes before. */
  readonly wasClean: boolean;
}

/** Asks for the answer to a question and writes it where the question is; undefined if the question stays open. */
export async function answerAt(wanted: QuestionAt, services: Services): Promise<Written | undefined> {
  const before = await questionAt(wanted, services.readings);
  if (!before) return undefined;
  const answer = await askText({
    title: before.question.text,
    placeHolder: vscode.l10n.t('The answer'),
    prompt: () =>
      before.question.form === 'task'
        ? vscode.l10n.t('Enter alone ticks it, without an answer.')
        : vscode.l10n.t('It is written where the question stands.'),
    refuse: (typed) => refuse(typed, before.question),
  });
  if (!answer || answer === 'other') return undefined;
  // What was typed in the record while the answer was asked for counts.
  const now = await questionAt(wanted, services.readings);
  if (!now) return undefined;
  const { document } = now.reading;
  const wasClean = !document.isDirty;
  const refusal = await write(now, answer.text, services);
  if (refusal === undefined) return { document, place: now.question.place, wasClean };
  say(refusal);
  return undefined;
}

interface AskedAt {
  readonly reading: RecordReading;
  readonly question: IdentifiedQuestion;
}

/** Returns the question in its record as it is now; tells the person and returns undefined if it is gone. */
async function questionAt({ uri, id }: QuestionAt, readings: Readings): Promise<AskedAt | undefined> {
  const reading = await recordAt(uri, readings);
  if (!reading) return undefined;
  const question = identified(uri.toString(), reading.record.questions).find((one) => one.id === id);
  if (question && !isClosed(reading.record)) return { reading, question };
  say(vscode.l10n.t('That question is not open any more.'));
  return undefined;
}

function refuse(typed: string, { form }: OpenQuestion): string | undefined {
  const text = oneLine(typed);
  if (text === '' && form === 'task') return undefined;
  if (text === '') return vscode.l10n.t('Nothing is answered yet; Escape leaves the question open.');
  return isPlaceholder(text)
    ? vscode.l10n.t('“{0}” would be read as a placeholder, and the question stay open.', text)
    : undefined;
}

async function write(
  { reading, question }: AskedAt,
  typed: string,
  { keeper, reader }: Services,
): Promise<string | undefined> {
  const { entry, record } = reading;
  const edits = answerQuestion(question, typed, keeper.context().languageOf(entry));
  return writeReadBack(
    reading,
    edits,
    reader,
    (after) => after.questions.length === record.questions.length - 1,
  );
}
