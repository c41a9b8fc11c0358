import * as vscode from 'vscode';
import type { Answer, EdgePosition } from '../../core/record/record.ts';
import { fieldOf, positionOf } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { ANSWERS, POSITIONS, written } from '../../core/words/vocabulary.ts';
import {
  answeredBefore,
  QUESTIONS,
  writeAnswers,
  type Answers,
  type Question,
} from '../../core/writing/twoQuestions.ts';
import { askOne } from '../asking/askOne.ts';
import { askText } from '../asking/askText.ts';
import { recordAt, recordTarget, type RecordReading } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { showWritten } from '../shown/goTo.ts';
import { say } from '../shown/notifications.ts';
import { shownLanguage } from '../shown/says.ts';
import { writeReadBack } from '../writing/readBack.ts';

/**
 * Registers *Ask the Two Questions…*: each with its why, and, if both answers are no, niche or durable advantage; one
 * undo.
 */
export function registerAskTheTwoQuestions(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.askTheTwoQuestions', async (given: unknown) => {
    const before = await recordTarget(given, services);
    const answers = before && (await answersOf(before));
    if (!before || !answers) return;
    // What was typed while they were asked counts.
    const now = await recordAt(before.document.uri, services.readings);
    const refusal = now && (await write(now, answers, services));
    if (refusal !== undefined) say(refusal);
  });
}

/** Answers given so far, while the command asks. */
interface Draft {
  readonly words: Map<Question, Answer>;
  readonly whys: Map<Question, string>;
  position?: EdgePosition;
}

type Outcome = 'next' | 'back' | undefined;
type Step = (reading: RecordReading, draft: Draft, step: number, of: number) => Promise<Outcome>;

/** Asks step by step, with a Back button; returns undefined after Escape. */
async function answersOf(reading: RecordReading): Promise<Answers | undefined> {
  const draft: Draft = { words: new Map(), whys: new Map() };
  const asked: readonly Step[] = QUESTIONS.flatMap((question) => [askWord(question), askWhy(question)]);
  for (let at = 0; ;) {
    const isNeither = QUESTIONS.every((question) => draft.words.get(question) === 'no');
    const steps = isNeither ? [...asked, askPosition] : asked;
    const step = steps[at];
    if (!step) break;
    const outcome = await step(reading, draft, at + 1, steps.length);
    if (!outcome) return undefined;
    at += outcome === 'next' ? 1 : -1;
  }
  const answered = (question: Question) => ({
    word: draft.words.get(question) ?? 'no',
    why: draft.whys.get(question) ?? '',
  });
  return {
    industrialisable: answered('industrialisable'),
    automatable: answered('automatable'),
    ...(draft.position && { position: draft.position }),
  };
}

function askWord(question: Question): Step {
  return async ({ entry, record }, draft, step, of) => {
    const before = answeredBefore(record, question).word;
    const chosen = await askOne<Answer>({
      title: titleOf(entry),
      placeHolder: sayQuestion(question),
      items: (['no', 'partly', 'yes'] as const).map((is) => ({
        label: written(ANSWERS, is, shownLanguage()),
        description: is === before ? vscode.l10n.t('now') : undefined,
        detail: sayFollows(is),
        is,
      })),
      now: draft.words.get(question) ?? before,
      step,
      of,
    });
    if (chosen === 'back' || !chosen) return chosen;
    draft.words.set(question, chosen.is);
    if (chosen.is !== 'no') draft.position = undefined;
    return 'next';
  };
}

function askWhy(question: Question): Step {
  return async ({ entry, record }, draft, step, of) => {
    const { why, isLong } = answeredBefore(record, question);
    const typed = await askText({
      title: titleOf(entry),
      placeHolder: vscode.l10n.t('Why, in a few words'),
      value: draft.whys.get(question) ?? why,
      prompt: () =>
        isLong
          ? vscode.l10n.t('What is written there stays, behind what is typed here.')
          : sayQuestion(question),
      refuse: () => undefined,
      other: vscode.QuickInputButtons.Back,
      step,
      of,
    });
    if (!typed) return undefined;
    if (typed === 'other') return 'back';
    draft.whys.set(question, typed.text);
    return 'next';
  };
}

const askPosition: Step = async ({ entry, record }, draft, step, of) => {
  const before = positionOf(record);
  const chosen = await askOne<EdgePosition>({
    title: titleOf(entry),
    placeHolder: vscode.l10n.t('If neither, is it a niche or a durable advantage?'),
    items: (['niche', 'advantage'] as const).map((is) => ({
      label: written(POSITIONS, is, shownLanguage()),
      description: is === before ? vscode.l10n.t('now') : undefined,
      detail:
        is === 'niche'
          ? vscode.l10n.t('Few need it, and they come to us.')
          : vscode.l10n.t('What it rests on lasts: a relation, an insight, trust, a craft.'),
      is,
    })),
    now: draft.position ?? before,
    step,
    of,
  });
  if (chosen === 'back' || !chosen) return chosen;
  draft.position = chosen.is;
  return 'next';
};

/** Writes the answers; returns why nothing was written, or undefined. */
async function write(
  reading: RecordReading,
  answers: Answers,
  { keeper, reader }: Services,
): Promise<string | undefined> {
  const { document, entry, record } = reading;
  const edits = writeAnswers(record, answers, keeper.context().languageOf(entry));
  const [first] = edits;
  if (!first) return vscode.l10n.t('“{0}” answers both so already.', titleOf(entry));
  const refusal = await writeReadBack(
    reading,
    edits,
    reader,
    (after) =>
      QUESTIONS.every((question) => fieldOf(after, question)?.word === answers[question].word) &&
      (answers.position === undefined || positionOf(after) === answers.position),
  );
  if (refusal === undefined) await showWritten(document, first.place);
  return refusal;
}

function sayQuestion(question: Question): string {
  return question === 'industrialisable'
    ? vscode.l10n.t('Can it be industrialised?')
    : vscode.l10n.t('Can it be automated?');
}

function sayFollows(answer: Answer): string {
  switch (answer) {
    case 'yes':
      return vscode.l10n.t('Others will have it too: a commodity.');
    case 'partly':
      return vscode.l10n.t('It begins to repeat.');
    case 'no':
      return vscode.l10n.t('Each time is another: it is done by hand.');
  }
}
