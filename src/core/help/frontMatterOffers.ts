import type { KeyName } from '../record/frontMatter.ts';
import { type InEachLanguage, type Language, LANGUAGES } from '../text/language.ts';
import { formsOf, KEYS, PIVOTS, STATUSES, VERDICTS, written, type Table } from '../words/vocabulary.ts';
import { keyWritten } from '../writing/keys.ts';
import type { ReviewChoice } from '../writing/review.ts';
import { yamlValue } from '../writing/yaml.ts';
import type { Caret } from './caret.ts';
import { KEY_MEANINGS, PIVOT_MEANINGS, STATUS_MEANINGS, VERDICT_MEANINGS } from './meanings.ts';
import type { Offer } from './offer.ts';

type KeyCaret = Caret & { readonly is: 'key' };
type ValueCaret = Caret & { readonly is: 'value' };

const ORDER = Object.keys(KEYS) as KeyName[];
/** The keys that are read in another kind of record. */
const OF_OTHERS: readonly KeyName[] = [
  'status',
  'date',
  'review',
  'supersedes',
  'supersededBy',
  'lang',
  'title',
];

/** Returns the keys still missing, each with its colon; for another kind of record, only the keys read in it. */
export function keyOffers(caret: KeyCaret, kind: 'scale' | 'other'): readonly Offer[] {
  const keys = kind === 'scale' ? ORDER : OF_OTHERS;
  return keys.filter((key) => !caret.others.includes(key)).map((key) => keyOffer(caret, key));
}

/** Returns one key with its colon, unless a colon follows already. */
export function keyOffer({ replace, hasColon }: KeyCaret, key: KeyName): Offer {
  const label = keyWritten(key);
  const forms = LANGUAGES.flatMap((language) => formsOf(KEYS, key, language));
  return {
    is: 'key',
    label,
    means: KEY_MEANINGS[key],
    replace,
    text: [hasColon ? label : `${label}: `],
    alsoBy: forms.filter((form) => form !== label).join(' '),
    ...(!hasColon && key !== 'title' && { next: true }),
  };
}

/** Returns the known words for a key that takes one of a few; none for other keys. */
export function wordOffers(caret: ValueCaret, languages: readonly Language[]): readonly Offer[] {
  switch (caret.key) {
    case 'verdict':
      return words(caret, VERDICTS, VERDICT_MEANINGS, languages);
    case 'status':
      return words(caret, STATUSES, STATUS_MEANINGS, languages);
    case 'pivot':
      return words(caret, PIVOTS, PIVOT_MEANINGS, languages);
    case 'lang':
      return LANGUAGES.map((language) => valueOffer(caret, 'word', language, NAMED[language]));
    default:
      return [];
  }
}

const NAMED: InEachLanguage<InEachLanguage<string>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

function words<Kind extends string>(
  caret: ValueCaret,
  table: Table<Kind>,
  meanings: Readonly<Record<Kind, InEachLanguage<string>>>,
  languages: readonly Language[],
): readonly Offer[] {
  return languages.flatMap((language) =>
    (Object.keys(table) as Kind[]).map((kind) =>
      valueOffer(caret, 'word', written(table, kind, language), meanings[kind]),
    ),
  );
}

/** Returns an offer of today as the day of a record. */
export function dateOffers(caret: ValueCaret, today: string): readonly Offer[] {
  return [valueOffer(caret, 'day', today, { en: 'today', fr: 'aujourd’hui' })];
}

/** Returns days to choose for the review. */
export function reviewOffers(caret: ValueCaret, choices: readonly ReviewChoice[]): readonly Offer[] {
  return choices.map(({ day, spelled }) => ({
    ...valueOffer(caret, 'day', day, spelled),
    alsoBy: `${spelled.en} ${spelled.fr}`,
  }));
}

/** Returns an offer of this text as the value, in the quotes already there. */
function valueOffer(
  { replace, gap, quote }: ValueCaret,
  is: Offer['is'],
  label: string,
  means: Offer['means'],
): Offer {
  return { is, label, means, replace, text: [gap + yamlValue(label, quote)] };
}
