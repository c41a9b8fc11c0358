/** The languages that records are read in, and that everything shown exists in. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Something said in every language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** The language of ours for a BCP 47 tag such as VS Code's ("fr-CA"): French for French, English for all others. */
export function languageOf(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}
