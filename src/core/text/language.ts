/** The languages in which records are read and all texts exist. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A value in every language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/**
 * Returns the supported language for a BCP 47 tag such as VS Code's ("fr-CA"): French for French, English for all
 * others.
 */
export function languageOf(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}

/** Returns the language of the majority; undefined entries, which suit both languages, count for neither. */
export function mostOf(languages: readonly (Language | undefined)[]): Language | undefined {
  const french = languages.filter((language) => language === 'fr').length;
  const english = languages.filter((language) => language === 'en').length;
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}
