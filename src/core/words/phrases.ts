import { isForm, tokens, type Token } from '../text/fold.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { formsOf, type Table } from './vocabulary.ts';

/** The meaning of a phrase, with its language; without one if the phrase is the same in both. */
export interface Meaning<Kind extends string> {
  readonly kind: Kind;
  readonly language?: Language;
  /** The phrase as written in the table. */
  readonly phrase: string;
}

/** The phrases of a table, ready for lookup as a whole text or at its start. */
export interface Phrases<Kind extends string> {
  /** Returns the meaning of a whole text, read leniently; undefined if a word is left over. */
  whole(text: string): Meaning<Kind> | undefined;
  /** Returns the meaning of the longest phrase at the start of a text, and the index at which it ends. */
  leading(text: string): (Meaning<Kind> & { readonly end: number }) | undefined;
}

interface Phrase<Kind extends string> extends Meaning<Kind> {
  readonly words: readonly string[];
}

/** The text allowed between the words of one phrase: blanks, hyphens, underscores and emphasis, or one dash. */
const GAP = /^(?:[\s\-_*~`‐‑\p{DI}]*|[–—−])$/u;
/** The text allowed before a phrase: no word, and no number but an emoji like `1️⃣`. */
const BEFORE = /^(?:[^\p{L}\p{N}]|\d\uFE0F?\u20E3)*$/u;

/** Indexes the phrases of a table. */
export function phrasesOf<Kind extends string>(table: Table<Kind>): Phrases<Kind> {
  const byFirst = index(table);
  const enough = 1 + Math.max(...[...byFirst.values()].flat().map(({ words }) => words.length));
  const candidates = (first: string): readonly Phrase<Kind>[] =>
    byFirst.get(first) ?? byFirst.get(first.replace(/(?<=....)e$/, '').replace(/(?<=...)[sx]$/, '')) ?? [];
  const leading = (text: string, words: readonly Token[]): Phrase<Kind> | undefined =>
    words[0] && candidates(words[0].word).find((phrase) => begins(text, words, phrase.words));
  return {
    whole(text) {
      const words = tokens(text, enough);
      const phrase = leading(text, words);
      return phrase?.words.length === words.length ? phrase : undefined;
    },
    leading(text) {
      const words = tokens(text, enough);
      const phrase =
        words[0] && BEFORE.test(text.slice(0, words[0].start)) ? leading(text, words) : undefined;
      return phrase && { ...phrase, end: words[phrase.words.length - 1]?.end ?? 0 };
    },
  };
}

function begins(text: string, words: readonly Token[], phrase: readonly string[]): boolean {
  return phrase.every((part, i) => {
    const word = words[i];
    const before = words[i - 1];
    return (
      word !== undefined &&
      isForm(word.word, part) &&
      (!before || GAP.test(text.slice(before.end, word.start)))
    );
  });
}

function index<Kind extends string>(table: Table<Kind>): Map<string, Phrase<Kind>[]> {
  const all = new Map<string, Phrase<Kind>>();
  for (const kind of Object.keys(table) as Kind[]) {
    for (const language of LANGUAGES) {
      for (const phrase of formsOf(table, kind, language)) {
        const words = tokens(phrase).map(({ word }) => word);
        const name = words.join(' ');
        const before = all.get(name);
        const shared = before?.kind === kind && before.language !== language;
        if (!before) all.set(name, { kind, language, phrase, words });
        else if (shared) all.set(name, { kind, phrase: before.phrase, words });
      }
    }
  }
  const byFirst = new Map<string, Phrase<Kind>[]>();
  for (const phrase of [...all.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}
