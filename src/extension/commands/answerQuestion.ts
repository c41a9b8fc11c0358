import * as vscode from 'vscode';
import { identified, type IdentifiedQuestion, type OpenQuestions } from '../../core/openQuestions.ts';
import { isPlaceholder } from '../../core/placeholder.ts';
import type { Place } from '../../core/place.ts';
import type { OpenQuestion } from '../../core/record.ts';
import { isClosed } from '../../core/standing.ts';
import { oneLine } from '../../core/writing/inline.ts';
import { answerQuestion } from '../../core/writing/answer.ts';
import { afterWalkthrough } from '../afterWalkthrough.ts';
import { askText } from '../askText.ts';
import { questionGiven, type QuestionAt } from '../given.ts';
import { showWritten } from '../goTo.ts';
import type { Writing } from '../writing.ts';
import { questionChosen } from '../questionChosen.ts';
import { writeReadBack } from '../readBack.ts';
import { recordAt, type RecordReading } from '../recordAt.ts';
import type { Readings } from '../readings.ts';
import { plain, say } from '../says.ts';

/** *Answer Question…*: the one that is given, or a chosen one of the record in front or of all. */
export function registerAnswerQuestion(writing: Writing, list: OpenQuestions): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.answerQuestion', async (given: unknown) => {
    await afterWalkthrough(given, writing.scheduler);
    const wanted = questionGiven(given) ?? (await questionChosen(writing, list));
    const written = wanted && (await answerAt(wanted, writing));
    if (written) await showWritten(written.document, written.place);
  });
}

/** Where an answer was written. */
export interface Written {
  readonly document: vscode.TextDocument;
  readonly place: Place;
  /** Whether the file was as its document before. */
  readonly wasClean: boolean;
}

/** Asks for the answer to a question and writes it where that stands; undefined where it stays open. */
export async function answerAt(wanted: QuestionAt, writing: Writing): Promise<Written | undefined> {
  const before = await questionAt(wanted, writing.readings);
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
  const now = await questionAt(wanted, writing.readings);
  if (!now) return undefined;
  const { document } = now.reading;
  const wasClean = !document.isDirty;
  const refusal = await write(now, answer.text, writing);
  if (refusal === undefined) return { document, place: now.question.place, wasClean };
  say(refusal);
  return undefined;
}

interface AskedAt {
  readonly reading: RecordReading;
  readonly question: IdentifiedQuestion;
}

/** The question in its record as it stands now; where it is gone, that is said instead. */
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
    ? vscode.l10n.t('“{0}” would be read as a placeholder, and the question stay open.', plain(text))
    : undefined;
}

async function write(
  { reading, question }: AskedAt,
  typed: string,
  { keeper, reader }: Writing,
): Promise<string | undefined> {
  const { document, entry, record } = reading;
  const edits = answerQuestion(question, typed, keeper.context().languageOf(entry));
  return writeReadBack(
    document,
    edits,
    reader,
    (after) => after.questions.length === record.questions.length - 1,
  );
}
