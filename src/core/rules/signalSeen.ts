import { verdictOf } from '../record/standing.ts';
import { answerMark } from '../writing/forms.ts';
import type { Rule } from './rule.ts';
import { askTheTwoQuestions } from './twoQuestions.ts';

/** Finds a signal that has come true without any consequence yet. */
export const signalSeen: Rule<{ readonly text: string; readonly index: number }> = {
  id: 'signal-seen',
  title: { en: 'A signal has come', fr: 'Un signal est là' },
  severity: 'information',
  looksAt: ['scale'],
  *observe({ address, record }, { pivots }) {
    if (verdictOf(record) !== 'dontScale' || pivots.followersOf(address).length > 0) return;
    for (const [index, { ticked, answered, text, place }] of record.signals.entries()) {
      if (ticked && !answered) yield { at: place, values: { text, index } };
    }
  },
  says: {
    en: () => 'This signal was seen: it has begun to repeat. The two questions may have another answer now.',
    fr: () =>
      'Ce signal a été vu : ça commence à se répéter. Les deux questions appellent peut-être une autre réponse désormais.',
  },
  fixes({ values }, entry, context) {
    const signal = entry.record.signals[values.index];
    const mark = signal?.marked === true ? '' : `${answerMark(context.languageOf(entry))} `;
    return [
      askTheTwoQuestions,
      {
        kind: 'run',
        title: { en: 'Pivot to a New Record…', fr: 'Pivoter vers une nouvelle fiche…' },
        run: 'pivotToANewRecord',
      },
      ...(signal?.answer
        ? [
            {
              kind: 'scaffolding' as const,
              title: { en: 'Note what was answered', fr: 'Noter la réponse' },
              edits: [
                {
                  place: signal.answer.place,
                  text: [signal.answer.before + mark, { stop: '' }, signal.answer.after],
                },
              ],
            },
          ]
        : []),
    ];
  },
};
