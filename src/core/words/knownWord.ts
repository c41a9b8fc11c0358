import { withoutInvisible } from '../text/fold.ts';
import { phrasesOf, type Meaning, type Phrases } from './phrases.ts';
import { isChoice, isPlaceholder, isWrapped } from './placeholder.ts';
import { ANSWERS, PIVOTS, POSITIONS, STATUSES, VERDICTS, type Table } from './vocabulary.ts';

const MONTH =
  '(?:jan|feb|fev|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|aoû|sep|oct|nov|dec|déc)[\\p{L}]*\\.?';
const DATE = `\\d{4}\\b|\\d{1,2}[./]\\d{1,2}|\\d{1,2}(?:er|st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d`;
const END = /^[\s*_~`"'’»”]*$/u;
const MARK = /^[\s*_~`"'’»”]*(?:(?![-‐‑_*'’"&])\p{P}|[|<>=→]|-+(?=[\s>])|\s-)/u;
const EMOJI = /^\s*[\p{So}\p{Extended_Pictographic}]/u;
const DATED = new RegExp(`^\\s+(?:${DATE})`, 'iu');
const LINK_WORD =
  /^\s+(?:by|on|since|for now|for the moment|yet|le|par|pour l['’]instant|pour le moment)(?![\p{L}\p{N}])/iu;
const REASON =
  /^\s+(?:because|but|as|since|car|mais|parce qu['’e]|puisqu['’e]|clearly|of course|entirely|à 100\s*%|évidemment|clairement|bien sûr|tout à fait)(?![\p{L}\p{N}])/iu;
const CONTRADICTED = /^[\s"'’»”]*[?:,]\s*(?:no|non|not|pas)(?![\p{L}\p{N}])/iu;

/**
 * Patterns for the text after a known word, for grammars: those that end the word, and `contradicted`, which revokes
 * it.
 */
export const BEHIND = {
  word: [END, MARK, EMOJI, DATED, LINK_WORD],
  answer: [END, MARK, EMOJI, REASON],
  contradicted: CONTRADICTED,
} as const;

/** The vocabulary of one kind of value: its known words, read at the start of a text. */
export interface KnownWords<Kind extends string> {
  /** Returns the known word that a text is or begins with, if valid text follows it; undefined for a placeholder. */
  read(text: string): (Meaning<Kind> & { readonly end: number }) | undefined;
  /** Whether a text says nothing: a placeholder that is no word of the table, or a choice left standing. */
  isAbsent(text: string): boolean;
  readonly phrases: Phrases<Kind>;
}

function knownWords<Kind extends string>(table: Table<Kind>): KnownWords<Kind> {
  const phrases = phrasesOf(table);
  const isWord = (text: string): boolean => phrases.whole(text) !== undefined;
  const isAbsent = (text: string): boolean => {
    const said = unstruck(text);
    return isWrapped(said) || ((isPlaceholder(said) || isChoice(said, isWord)) && !isWord(said));
  };
  return {
    phrases,
    isAbsent,
    read(text) {
      const said = unstruck(text);
      const found = isAbsent(said) ? undefined : phrases.leading(said);
      return found && follows(withoutInvisible(said.slice(found.end))) ? found : undefined;
    },
  };
}

/** Returns a text with blanks in the place of what is struck through, `~~Proposed~~ Accepted`. */
export function unstruck(text: string): string {
  return text.replace(/~~[^~]+~~/g, (struck) => ' '.repeat(struck.length));
}

function follows(rest: string): boolean {
  if (CONTRADICTED.test(rest)) return false;
  return END.test(rest) || MARK.test(rest) || EMOJI.test(rest) || DATED.test(rest) || LINK_WORD.test(rest);
}

export const verdictWords = knownWords(VERDICTS);
export const statusWords = knownWords(STATUSES);
export const pivotWords = knownWords(PIVOTS);
export const positionWords = knownWords(POSITIONS);
const answers = knownWords(ANSWERS);

/** The answers to the two questions, also recognised before a reason or a degree, and in a yes beside a no. */
export const answerWords: KnownWords<keyof typeof ANSWERS> = {
  ...answers,
  read(text) {
    const said = unstruck(text);
    if (answers.isAbsent(said)) return undefined;
    const found = answers.phrases.leading(said);
    if (!found) return bothIn(said);
    const rest = withoutInvisible(said.slice(found.end));
    const gap = /^[\s,]*/.exec(rest)?.[0].length ?? 0;
    const next = gap > 0 ? answers.phrases.leading(rest.slice(gap)) : undefined;
    if (found.kind !== 'partly' && next?.kind === 'partly')
      return { ...next, end: found.end + gap + next.end };
    if (found.kind === 'partly' && next && /^\s+[^,]/.test(rest)) return found;
    return END.test(rest) || MARK.test(rest) || EMOJI.test(rest) || REASON.test(rest) ? found : undefined;
  },
};

/** Returns `partly` for a text with both a yes and a no: `the mapping yes, the judgement no`. */
function bothIn(text: string): ReturnType<typeof answers.read> {
  const has = (word: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`, 'iu').test(text);
  return has('yes|oui') && has('no|non') ? { kind: 'partly', phrase: 'partly', end: text.length } : undefined;
}
