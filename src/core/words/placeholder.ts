import { fold, withoutInvisible } from '../text/fold.ts';

/** Words for an answer still to come. */
const WORDS = [
  'tbd',
  'todo',
  'tbc',
  'n/a',
  'none',
  'aucun',
  'aucune',
  'à définir',
  'à compléter',
  'néant',
].map(foldAll);

/** Longest text tested against these words, in characters: longer than any of them with marks around it. */
const LONGEST = 24;

const EMPHASIS = /[*~`]/;
const EMPHASIS_MARKS = /[*~`]/g;
const MARKS = /^[?？.…\-–—_*\s]*$/;
const WRAPPED = /^(?:\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\])$/;

function foldAll(text: string): string {
  return text.split(/\s+/).map(fold).join(' ');
}

/** Whether a text is a prompt in braces, angles or brackets: never a word, whatever it contains. */
export function isWrapped(text: string): boolean {
  return WRAPPED.test(withoutInvisible(text).trim());
}

/** Whether a text is a placeholder and so counts as no text: `TBD`, `…`, `{who}`, a prompt, nothing. */
export function isPlaceholder(text: string): boolean {
  const seen = withoutInvisible(text);
  const trimmed = (EMPHASIS.test(seen) ? seen.replaceAll(EMPHASIS_MARKS, '') : seen).trim();
  if (MARKS.test(trimmed) || WRAPPED.test(trimmed)) return true;
  if (trimmed.length > LONGEST) return false;
  return WORDS.includes(
    foldAll(trimmed.replace(/(?<![\s.:;,!…])[\s.:;,!…]+$/, '').replace(/^[\s\-–—]+/, '')),
  );
}

/**
 * Whether a text is a choice left standing (`yes / no / partly`): at least two words that `isWord` knows, and nothing
 * else.
 */
export function isChoice(text: string, isWord: (text: string) => boolean): boolean {
  if (!/[/|]|\s(?:or|ou)\s/.test(text)) return false;
  const parts = text.replace(/^\s*(?:…|\.\.\.)/, '').split(/(?:(?<!\s)\s+)?[/|]\s*|(?<!\s)\s+(?:or|ou)\s+/);
  return parts.length > 1 && parts.every(isWord);
}
