import { LANGUAGES } from '../../text/language.ts';
import { formsOf, type Table } from '../../words/vocabulary.ts';

/** Source of a regular expression in a grammar, matched without regard to case. */
export type Source = string;

/** An apostrophe as people type it, and below it only those that cannot be a quote. */
export const APOSTROPHE: Source = "['’ʼ]";
export const TYPOGRAPHIC_APOSTROPHE: Source = '[’ʼ]';

/** Returns a pattern for any one of these; the first that fits wins. */
export function oneOf(sources: readonly Source[]): Source {
  return `(?:${sources.join('|')})`;
}

/**
 * Returns a pattern for the forms of these things in both languages, the longest first, with or without accents, in any
 * gender and number.
 */
export function wordsOf<Kind extends string>(
  table: Table<Kind>,
  kinds = Object.keys(table) as Kind[],
): Source {
  return anyForm(table, kinds, (form) =>
    form
      .split(/[\s-]+/)
      .map(inflected)
      .join('[\\s_‐‑-]{1,2}'),
  );
}

/**
 * Returns a pattern for these keys in both languages, with or without accents, and with `-`, `_` or a blank between
 * words.
 */
export function keysOf<Kind extends string>(
  table: Table<Kind>,
  kinds = Object.keys(table) as Kind[],
): Source {
  return anyForm(table, kinds, (form) => form.split('-').map(lettersOf).join('[ _-]{1,2}'));
}

/** Returns a pattern for a literal text, its special characters escaped. */
export function exactly(text: string): Source {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function anyForm<Kind extends string>(
  table: Table<Kind>,
  kinds: readonly Kind[],
  source: (form: string) => Source,
): Source {
  const forms = kinds.flatMap((kind) => LANGUAGES.flatMap((language) => formsOf(table, kind, language)));
  return oneOf([...new Set(forms)].sort((a, b) => b.length - a.length).map(source));
}

/** Returns a pattern for a word with an optional feminine or plural ending; short words take none. */
function inflected(word: string): Source {
  const stem = word.replace(/(?<=...)[sx]$/, '');
  const end = stem.length > 3 ? 'e?[sx]?' : stem.length > 2 ? '[sx]?' : '';
  return lettersOf(stem) + end;
}

function lettersOf(word: string): Source {
  return word
    .replace(/i[sz](?=[eai])/g, 'i[sz]')
    .replace(/['’]/g, `${APOSTROPHE}?`)
    .replace(/\p{L}/gu, (letter) => {
      const [plain = letter, mark] = letter.normalize('NFD');
      return mark === undefined ? letter : `(?:${letter}|${plain}${mark}?)`;
    });
}
