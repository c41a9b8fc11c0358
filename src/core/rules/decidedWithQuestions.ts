import { verdictOf } from '../record/standing.ts';
import { setStatus } from '../writing/status.ts';
import type { Rule } from './rule.ts';

/** Finds a decision taken while its questions are still open. */
export const decidedWithQuestions: Rule<{ readonly count: number; readonly scales: boolean }> = {
  id: 'decided-with-questions',
  title: { en: 'Decided while questions are open', fr: 'Décidé, et des questions restent ouvertes' },
  severity: 'information',
  looksAt: ['scale', 'other'],
  *observe({ kind, record }) {
    const { status, questions } = record;
    if (status?.word !== 'decided' || questions.length === 0) return;
    // Another kind of record has no verdict, whatever its decision begins with.
    const scales = kind === 'scale' && verdictOf(record) === 'scale' && questions.some(({ asks }) => asks);
    yield {
      at: status.place,
      values: { count: questions.length, scales },
      severity: scales ? 'warning' : 'information',
    };
  },
  says: {
    en: ({ count, scales }) =>
      `${scales ? 'Decided to scale' : 'Decided'} while ${count === 1 ? 'a question is' : `${count} questions are`} still open.`,
    fr: ({ count, scales }) =>
      `Décidé${scales ? ' de scaler' : ''} alors ${count === 1 ? 'qu’une question reste ouverte' : `que ${count} questions restent ouvertes`}.`,
  },
  fixes(_, entry, context) {
    const { record } = entry;
    const first = record.questions[0];
    const opened = setStatus(record, 'open', context.languageOf(entry));
    return [
      ...(opened.is === 'edits'
        ? [
            {
              kind: 'settling' as const,
              title: { en: 'Set the status to open', fr: 'Remettre le statut à « ouvert »' },
              edits: opened.edits,
            },
          ]
        : []),
      ...(first
        ? [
            {
              kind: 'goTo' as const,
              title: { en: 'Go to the first open question', fr: 'Aller à la première question ouverte' },
              to: first.place,
            },
          ]
        : []),
    ];
  },
};
