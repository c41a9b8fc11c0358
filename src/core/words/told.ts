import type { NeedFieldKind } from '../record/record.ts';
import { plain } from '../text/fold.ts';

/** The kind of answer given in a field of the need. */
export type Told = 'answer' | 'nobody' | 'unknown';

const EXCEPT = '(?:but|except|other than|sauf|a part|hormis)';
const BOUND = '(?![a-z0-9])';
const FOR_NOW = "(?:for now|yet|so far|pour l'instant|pour le moment|encore)";
const BEFORE_MARK = `(?=\\s*(?:$|[.,;:!?…()\\[\\]{}–—]|-+\\s|-+>|→))`;

const NOBODY = new RegExp(`^(?:nobody|no[ -]?one)${BOUND}`);
const PERSONNE = new RegExp(`^personne(?:${BEFORE_MARK}|\\s+${FOR_NOW}${BOUND})`);
const EXCEPTION = new RegExp(
  `^(?:nobody|no[ -]?one|personne)(?:\\s+${FOR_NOW})?(?:\\s*,)?\\s*${EXCEPT}${BOUND}`,
);
const NOTHING_WORDS = 'nothing|none|rien|aucune?|not much|pas grand-chose|pas grand chose';
const UNKNOWN_WORDS =
  "unknown|no idea|not sure|not yet|we don't know|hard to say|aucune idee|inconnue?|pas encore|on ne sait pas|je ne sais pas|difficile a dire";
const TAIL = `(?:${BEFORE_MARK}|\\s+(?:for now|yet|pour l'instant|pour le moment)${BOUND})`;
const NOTHING = new RegExp(`^(?:${NOTHING_WORDS})${TAIL}`);
const UNKNOWN = new RegExp(`^(?:${UNKNOWN_WORDS})${TAIL}`);
const MYSELF = new RegExp(`^(?:me|myself|moi|moi-meme)${BEFORE_MARK}`);
const BARE = new RegExp(
  `^(?:${NOTHING_WORDS})(?:\\s+(?:for now|yet|pour l'instant|pour le moment))?[\\s.!…]*$`,
);

const TELLS_NOTHING = new RegExp(
  `^(?:nothing|none|not yet|n/a|rien|aucune?|pas encore|sans objet)(?:\\s+${FOR_NOW})?${BEFORE_MARK}`,
);

/** Length of the part of an answer that decides its kind, in characters. */
const BEGINNING = 80;

/**
 * Returns the beginning of a text in the form that the patterns above expect: lower case, no accents or emphasis, plain
 * apostrophes.
 */
function beginningOf(text: string): string {
  const lower = text.slice(0, BEGINNING).toLowerCase();
  const bare = IS_BARE.test(lower) ? lower : bared(lower);
  return bare
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:]+/, '')
    .trim();
}

/** A text of only lower case letters, digits, blanks and known marks, which needs no folding. */
const IS_BARE = /^[a-z0-9 .,;:!?()'/–—-]*$/;

function bared(text: string): string {
  return plain(text)
    .replace(/[’ʼ‘´′＇]/g, "'")
    .replace(/[*_~`"«»“”]/g, '')
    .replace(/^[\s\p{So}\p{Extended_Pictographic}]+/u, '');
}

/** Classifies an answer of the need: an answer, that it is nobody or nothing, or that it is not known. */
export function told(text: string, kind: NeedFieldKind): Told {
  const said = beginningOf(text);
  if (UNKNOWN.test(said)) return 'unknown';
  if (NOTHING.test(said)) return kind === 'today' && !BARE.test(said) ? 'answer' : 'nobody';
  if (kind === 'whoAsks' && MYSELF.test(said)) return 'nobody';
  return (NOBODY.test(said) || PERSONNE.test(said)) && !EXCEPTION.test(said) ? 'nobody' : 'answer';
}

/** Whether the text of a section says that there is nothing: `Nothing so far.`, `Rien, j'ai codé direct`. */
export function tellsNothing(text: string): boolean {
  return TELLS_NOTHING.test(beginningOf(text));
}
