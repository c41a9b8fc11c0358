import type { InEachLanguage, Language } from '../text/language.ts';

export { LANGUAGES } from '../text/language.ts';
import type { SectionKind } from '../record/record.ts';
import { snippetText, type Draft } from '../writing/draft.ts';
import { answerMark, emptyFields, SECTION_FIELDS, sectionForm, taskForm } from '../writing/forms.ts';
import { newRecord } from '../writing/newRecord.ts';
import { promptFor } from '../writing/prompts.ts';

/** A snippet as VS Code reads it from a file, where its key is its name. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A form offered as a snippet in each language: the text after its prefix, its name, and its draft. */
interface Form {
  readonly suffix: InEachLanguage<string>;
  readonly called: InEachLanguage<string>;
  readonly draft: (language: Language) => Draft;
}

/** A stand-in for the day on which a snippet is inserted, which VS Code fills in. */
const DAY = '0000-00-00';
const INSERTED_ON = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

const PREFIX: InEachLanguage<string> = { en: 'decision', fr: 'décision' };
const IN: InEachLanguage<string> = { en: 'English', fr: 'français' };

const FORMS: readonly Form[] = [
  {
    suffix: { en: '', fr: '' },
    called: {
      en: 'Decision record: title, need, questions',
      fr: 'Fiche de décision : titre, besoin, questions',
    },
    draft: (language) => newRecord({ language, today: DAY, form: 'short' }),
  },
  {
    suffix: { en: 'everything', fr: 'complète' },
    called: { en: 'Decision record with everything', fr: 'Fiche de décision complète' },
    draft: (language) => newRecord({ language, today: DAY, form: 'whole' }),
  },
  section('need', { en: 'need', fr: 'besoin' }, { en: 'Who needs it', fr: 'Qui en a besoin' }),
  section(
    'grid',
    { en: 'two-questions', fr: 'deux-questions' },
    { en: 'Can it be industrialised, can it be automated', fr: 'Industrialisable, automatisable' },
  ),
  section(
    'byHand',
    { en: 'by-hand', fr: 'à-la-main' },
    { en: 'What was done by hand', fr: 'Ce qui a été fait à la main' },
  ),
  section(
    'inimitable',
    { en: 'inimitable', fr: 'inimitable' },
    { en: 'What cannot be copied', fr: 'Ce qui ne se copie pas' },
  ),
  section(
    'decision',
    { en: 'verdict', fr: 'verdict' },
    { en: 'Verdict in words', fr: 'Le verdict, en toutes lettres' },
  ),
  section(
    'signals',
    { en: 'signals', fr: 'signaux' },
    { en: 'What to watch for', fr: 'Ce qu’il faut surveiller' },
  ),
  section(
    'questions',
    { en: 'open-questions', fr: 'questions-ouvertes' },
    { en: 'What nobody has answered yet', fr: 'Ce à quoi personne n’a encore répondu' },
  ),
  fields(
    'need',
    { en: 'need-fields', fr: 'besoin-champs' },
    { en: 'The fields of the need', fr: 'Les champs du besoin' },
  ),
  fields(
    'grid',
    { en: 'two-questions-fields', fr: 'deux-questions-champs' },
    { en: 'The two questions alone', fr: 'Les deux questions seules' },
  ),
  fields(
    'inimitable',
    { en: 'position', fr: 'position' },
    { en: 'Niche or durable advantage', fr: 'Niche ou avantage durable' },
  ),
  {
    suffix: { en: 'question', fr: 'question' },
    called: { en: 'An open question', fr: 'Une question ouverte' },
    draft: (language) => taskForm('question', language),
  },
  {
    suffix: { en: 'signal', fr: 'signal' },
    called: { en: 'A signal to watch for', fr: 'Un signal à surveiller' },
    draft: (language) => taskForm('signal', language),
  },
  {
    suffix: { en: 'answer', fr: 'réponse' },
    called: { en: 'The answer to a question, behind it', fr: 'La réponse à une question, à sa suite' },
    draft: (language) => [`— ${answerMark(language)} `, { stop: '', prompt: promptFor('answer', language) }],
  },
];

/** Returns the snippets of a language by name, as in the file that VS Code reads. */
export function snippetsIn(language: Language): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    FORMS.map(({ suffix, called, draft }) => [
      called[language],
      {
        prefix: [PREFIX[language], suffix[language]].filter((part) => part !== '').join('-'),
        description: `${called[language]} (${IN[language]})`,
        body: snippetText(draft(language), { prompts: true })
          .replaceAll(DAY, INSERTED_ON)
          .replace(/\n$/, '')
          .split('\n'),
      },
    ]),
  );
}

function section(kind: SectionKind, suffix: Form['suffix'], called: Form['called']): Form {
  return { suffix, called, draft: (language) => sectionForm(kind, language) };
}

function fields(kind: keyof typeof SECTION_FIELDS, suffix: Form['suffix'], called: Form['called']): Form {
  return { suffix, called, draft: (language) => emptyFields(SECTION_FIELDS[kind], language) };
}
