import { LANGUAGES } from '../../text/language.ts';
import { formsOf, type Table } from '../../words/vocabulary.ts';

/** Source of a regular expression of a grammar, which ignores the case. */
export type Source = string;

/** An apostrophe as it may be typed, and one that is no quote. */
export const APOSTROPHE: Source = "['’ʼ]";
export const TYPOGRAPHIC_APOSTROPHE: Source = '[’ʼ]';

/** One of these; the first that fits is taken. */
export function oneOf(sources: readonly Source[]): Source {
  return `(?:${sources.join('|')})`;
}

/** The forms of these things in both languages, the longest first, as they are read: with or without accents, in any gender and number. */
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

/** The forms of these keys in both languages: with or without accents, and with `-`, `_` or a blank between words. */
export function keysOf<Kind extends string>(
  table: Table<Kind>,
  kinds = Object.keys(table) as Kind[],
): Source {
  return anyForm(table, kinds, (form) => form.split('-').map(lettersOf).join('[ _-]{1,2}'));
}

/** A text as it stands, nothing in it taken for a sign of a regular expression. */
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

/** A word that may end as its feminine and its plurals do; short ones have none. */
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
