import type { Language } from '../text/language.ts';

/** Short words found in most sentences of one language and in none of the other. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to is are was were with that this for we our they their it its not have has been will would which who what how by from or as at be but do does did can could when an'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de un une et est sont était avec que qui pour nous notre nos ils leur leurs pas ne ce cette ces dans par sur au aux ou où mais se il elle on en plus comme être avoir a été'.split(
      ' ',
    ),
  ),
};

/** Guesses the language of prose by its function words; undefined if they do not tell. */
export function languageOfProse(text: string): Language | undefined {
  const count = { en: 0, fr: 0 };
  for (const [word] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (SMALL.en.has(word)) count.en += 1;
    if (SMALL.fr.has(word)) count.fr += 1;
  }
  if (count.en === count.fr) return undefined;
  return count.en > count.fr ? 'en' : 'fr';
}
