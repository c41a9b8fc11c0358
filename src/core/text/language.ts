/** The languages that records are read in, and that everything shown exists in. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Something said in every language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** The language of ours for a BCP 47 tag such as VS Code's ("fr-CA"): French for French, English for all others. */
export function languageOf(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}

/** The language that most of these are in; what is in both languages counts for neither. */
export function mostOf(languages: readonly (Language | undefined)[]): Language | undefined {
  const french = languages.filter((language) => language === 'fr').length;
  const english = languages.filter((language) => language === 'en').length;
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}
