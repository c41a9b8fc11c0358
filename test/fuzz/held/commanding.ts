import type { Answer, DecisionRecord, EdgePosition, Verdict } from '../../../src/core/record/record.ts';
import { fieldOf, isClosed, positionOf, verdictOf } from '../../../src/core/record/standing.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { addQuestion, answerQuestion } from '../../../src/core/writing/answer.ts';
import { standsAsRead } from '../../../src/core/writing/asRead.ts';
import type { Edit } from '../../../src/core/writing/edits.ts';
import type { Change } from '../../../src/core/writing/keys.ts';
import { supersede } from '../../../src/core/writing/pivot.ts';
import { setReview } from '../../../src/core/writing/review.ts';
import { completeShortForm } from '../../../src/core/writing/shortForm.ts';
import { answeredBefore, QUESTIONS, writeAnswers } from '../../../src/core/writing/twoQuestions.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';
import { answer, empty, review, status, unsaid, verdict, type About } from './about.ts';
import { guarded, READ, REFUSED, together, type Held } from './breach.ts';
import { holdEdits, left, written } from './edits.ts';
import { read } from './read.ts';

/** A command with what somebody answered to it. */
interface Command {
  readonly name: string;
  /** The edits that it makes; none where it refuses. */
  readonly edits: readonly Edit[];
  /** Whether a text reads as the command meant it; what does not is not written. */
  readonly says: (after: DecisionRecord) => boolean;
  readonly about: About;
}

/** Holds what each command would write into a record. */
export function* holdCommands(text: string): Held {
  const record = read(text);
  if (record.unread) return READ;
  return yield* together(
    commandsOn(record).map((command) => guarded(command.name, () => holdCommand(text, record, command))),
  );
}

function* holdCommand(text: string, record: DecisionRecord, command: Command): Held {
  const { name, edits, says, about } = command;
  const isMade = standsAsRead(record, text, edits) && says(read(written(text, edits, left)));
  if (!isMade) return REFUSED;
  return yield* holdEdits(name, text, edits, [...about(record, text), ...unsaid(record, text)]);
}

function commandsOn(record: DecisionRecord): readonly Command[] {
  const language = record.language ?? 'en';
  return [
    ...(['scale', 'dontScale', 'undecided'] as const).map((word) => settingVerdict(record, word, language)),
    settingReview(record, '2027-01-31'),
    ...answering(record, language),
    ...ANSWERS.map(([first, second, position]) => twoQuestions(record, language, [first, second], position)),
    ...(isClosed(record) ? [] : [adding(record, language, 'Who pays when nobody asks?')]),
    pivoting(record, language),
    completing(record, language),
  ];
}

const ANSWERS: readonly (readonly [Answer, Answer, EdgePosition?])[] = [
  ['no', 'no', 'niche'],
  ['yes', 'partly'],
];

function editsOf(change: Change): readonly Edit[] {
  return change.is === 'edits' ? change.edits : [];
}

function settingVerdict(record: DecisionRecord, word: Verdict, language: Language): Command {
  return {
    name: 'Set Verdict',
    edits: editsOf(setVerdict(record, word, language)),
    says: (after) => verdictOf(after) === word,
    about: verdict,
  };
}

function settingReview(record: DecisionRecord, day: string): Command {
  return {
    name: 'Still Holds',
    edits: editsOf(setReview(record, day)),
    says: (after) => after.review?.day === day,
    about: review,
  };
}

function answering(record: DecisionRecord, language: Language): readonly Command[] {
  return record.questions.map((question) => ({
    name: `Answer Question, a ${question.form}`,
    edits: answerQuestion(question, 'because Ana said so', language),
    says: (after) => after.questions.length === record.questions.length - 1,
    about: () => [],
  }));
}

function twoQuestions(
  record: DecisionRecord,
  language: Language,
  [first, second]: readonly [Answer, Answer],
  position: EdgePosition | undefined,
): Command {
  const answers = {
    industrialisable: { word: first, why: answeredBefore(record, 'industrialisable').why },
    automatable: { word: second, why: answeredBefore(record, 'automatable').why },
    ...(position && { position }),
  };
  return {
    name: 'Ask the Two Questions',
    edits: writeAnswers(record, answers, language),
    says: (after) =>
      QUESTIONS.every((question) => fieldOf(after, question)?.word === answers[question].word) &&
      (position === undefined || positionOf(after) === position),
    about: answer,
  };
}

function adding(record: DecisionRecord, language: Language, typed: string): Command {
  return {
    name: 'Add Open Question',
    edits: [addQuestion(record, typed, language)],
    says: (after) => after.questions.length === record.questions.length + 1,
    about: empty,
  };
}

function pivoting(record: DecisionRecord, language: Language): Command {
  return {
    name: 'Pivot to a New Record',
    edits: editsOf(supersede(record, '0009-what-follows.md', language)),
    says: ({ supersededBy }) => supersededBy.some(({ text }) => text === '0009-what-follows.md'),
    about: status,
  };
}

function completing(record: DecisionRecord, language: Language): Command {
  return {
    name: 'Make This a Record',
    edits: completeShortForm(record, language, 'Idea'),
    says: () => true,
    about: () => [],
  };
}
