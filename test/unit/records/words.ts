import fc from 'fast-check';
import type { Language } from '../../../src/core/text/language.ts';
import { formsOf, type Table } from '../../../src/core/words/vocabulary.ts';
import { ALL_PROMPTS } from '../../../src/core/writing/prompts.ts';

/** The languages that a generated record is in. */
export type Languages = readonly Language[];
/** Texts to be generated. */
export type Text = fc.Arbitrary<string>;

/** One of these. */
export const from = (texts: readonly string[]): Text => fc.constantFrom(...texts);
/** Texts in each language. */
export const both = (en: readonly string[], fr: readonly string[]) => ({ en, fr });
/** One of those in one of the languages. */
export const inAny = (texts: Readonly<Record<Language, readonly string[]>>, languages: Languages): Text =>
  from(languages.flatMap((language) => texts[language]));
/** One of these, by how often. */
export const often = (...arbitraries: readonly (readonly [weight: number, arbitrary: Text])[]): Text =>
  fc.oneof(...arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary })));
/** One after the other. */
export const joined = (...parts: readonly Text[]): Text => fc.tuple(...parts).map((texts) => texts.join(''));

/** The words of a table, or of one thing in it, in these languages. */
export function words<Kind extends string>(table: Table<Kind>, languages: Languages, kind?: Kind): Text {
  const kinds = kind === undefined ? (Object.keys(table) as Kind[]) : [kind];
  return from(languages.flatMap((language) => kinds.flatMap((one) => formsOf(table, one, language))));
}

/** What stands where nothing is said yet. */
export const PLACEHOLDERS = from(['', 'TBD', '…', '-', 'n/a', '{what}', '<who>', '[when]', ...ALL_PROMPTS]);
/** What tells something. */
export const PROSE = both(
  ['Three firms asked us.', 'We sat beside them, and it took a day less.', 'It is & "stays" <3 here: so.'],
  [
    'Trois cabinets l’ont demandé.',
    'On était assis à côté, et ça a pris un jour de moins.',
    'C’est tout : là.',
  ],
);
/** What tells that there is nothing. */
export const NOTHING = both(
  ['Nothing', 'None yet', 'Not yet, we wait', 'N/A'],
  ['Rien, j’ai codé direct', 'Aucun', 'Pas encore', 'Sans objet'],
);
