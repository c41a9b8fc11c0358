import type { Answer, FieldKind } from '../record/record.ts';
import { fieldOf, replicableOf } from '../record/standing.ts';
import { onSection, onTitle } from '../record/where.ts';
import { ANSWERS, written } from '../words/vocabulary.ts';
import type { Fix } from '../writing/fix.ts';
import { writeFields } from '../writing/scaffold.ts';
import { QUESTIONS, type Question } from '../writing/twoQuestions.ts';
import type { Rule } from './rule.ts';

const ORDER: readonly Answer[] = ['no', 'partly', 'yes'];

/**
 * Finds an idea whose two questions (industrialised? automated?) are not both answered, if an answer could still change
 * its standing.
 */
export const twoQuestions: Rule<{ readonly lacks: Question | 'both' }> = {
  id: 'two-questions',
  title: { en: 'The two questions are still open', fr: 'Les deux questions restent à poser' },
  severity: 'information',
  looksAt: ['scale'],
  afterNeed: true,
  *observe({ record }) {
    if (replicableOf(record) !== 'notAsked') return;
    const lacking = QUESTIONS.filter((kind) => isLacking(fieldOf(record, kind)?.says));
    const [first, second] = lacking;
    if (!first) return;
    yield { at: onSection(record, 'grid') ?? onTitle(record), values: { lacks: second ? 'both' : first } };
  },
  says: {
    en: ({ lacks }) =>
      ({
        industrialisable: 'Whether it can be industrialised is not answered yet.',
        automatable: 'Whether it can be automated is not answered yet.',
        both: 'Whether it can be industrialised or automated is not answered yet: if it can, others will have it too.',
      })[lacks],
    fr: ({ lacks }) =>
      ({
        industrialisable: 'La fiche ne dit pas encore si cela peut s’industrialiser.',
        automatable: 'La fiche ne dit pas encore si cela peut s’automatiser.',
        both: 'La fiche ne dit pas encore si cela peut s’industrialiser ou s’automatiser : si oui, d’autres l’auront aussi.',
      })[lacks],
  },
  lacks: ({ lacks }) =>
    ({
      industrialisable: { en: 'whether it can be industrialised', fr: 'si cela peut s’industrialiser' },
      automatable: { en: 'whether it can be automated', fr: 'si cela peut s’automatiser' },
      both: {
        en: 'whether it can be industrialised or automated',
        fr: 'si cela peut s’industrialiser ou s’automatiser',
      },
    })[lacks],
  fixes({ values: { lacks } }, entry, context) {
    const { record } = entry;
    const language = context.languageOf(entry);
    const kinds = lacks === 'both' ? QUESTIONS : [lacks];
    const isNew = !onSection(record, 'grid') && !QUESTIONS.some((kind) => fieldOf(record, kind));
    const insert: Fix = {
      kind: 'scaffolding',
      title: isNew
        ? { en: 'Insert the two questions', fr: 'Insérer les deux questions' }
        : kinds.length > 1
          ? { en: 'Insert the questions', fr: 'Insérer les questions' }
          : { en: 'Insert the question', fr: 'Insérer la question' },
      edits: writeFields(
        record,
        'grid',
        kinds.map((kind) => [kind]),
        language,
      ),
    };
    const answers = ORDER.map((answer): Fix => {
      const word = written(ANSWERS, answer, language);
      return {
        kind: 'settling',
        title: titleOf(kinds, word),
        edits: writeFields(
          record,
          'grid',
          kinds.map((kind) => [kind, word]),
          language,
        ),
      };
    });
    return [insert, askTheTwoQuestions, ...answers];
  },
};

/** Opens the dialogue of the two questions. */
export const askTheTwoQuestions: Fix = {
  kind: 'run',
  title: { en: 'Ask the Two Questions…', fr: 'Poser les deux questions…' },
  run: 'askTheTwoQuestions',
};

/** Whether a question lacks an answer; an unknown word is not a lack, as another rule reports it. */
function isLacking(says: string | undefined): boolean {
  return says === undefined || says === 'absent' || says === 'asked';
}

function titleOf([kind, second]: readonly FieldKind[], word: string): Fix['title'] {
  if (second) return { en: `Answer both with “${word}”`, fr: `Répondre « ${word} » aux deux` };
  return kind === 'industrialisable'
    ? { en: `Can it be industrialised: ${word}`, fr: `Industrialisable : ${word}` }
    : { en: `Can it be automated: ${word}`, fr: `Automatisable : ${word}` };
}
