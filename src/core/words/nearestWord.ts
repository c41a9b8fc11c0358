import { distance } from 'fastest-levenshtein';
import { tokens } from '../text/fold.ts';
import { LANGUAGES } from '../text/language.ts';
import { formsOf, type Table } from './vocabulary.ts';

/** A known thing that a text may mean. */
export interface Near<Kind extends string> {
  readonly kind: Kind;
  /** Number of letters by which its nearest form differs from the whole text or its first word. */
  readonly letters: number;
  /** Whether that number is for the whole text, not its first word. */
  readonly whole: boolean;
}

/** Returns the known things sorted by how few letters their words differ from a text. */
export function nearest<Kind extends string>(table: Table<Kind>, text: string): readonly Near<Kind>[] {
  const words = tokens(text).map(({ word }) => word);
  const said = words.join(' ');
  const first = words[0] ?? '';
  return (Object.keys(table) as Kind[])
    .map((kind): Near<Kind> => {
      const forms = LANGUAGES.flatMap((language) => formsOf(table, kind, language)).map(folded);
      const whole = Math.min(...forms.map((form) => distance(form, said)));
      const ofFirst = Math.min(...forms.map((form) => distance(form, first)));
      return { kind, letters: Math.min(whole, ofFirst), whole: whole <= ofFirst };
    })
    .sort((a, b) => a.letters - b.letters);
}

/**
 * Returns the only thing that a whole text is one letter away from, unless the text means its opposite or is as short as
 * the word: `go` is no `no`.
 */
export function oneLetterAway<Kind extends string>(table: Table<Kind>, text: string): Kind | undefined {
  const said = folded(text);
  const near = (Object.keys(table) as Kind[]).filter((kind) => formsNear(table, kind, said).length > 0);
  const [kind, second] = near;
  if (kind === undefined || second !== undefined) return undefined;
  return formsNear(table, kind, said).some(
    (form) => isNegated(said) !== isNegated(form) || negates(said, form),
  )
    ? undefined
    : kind;
}

function formsNear<Kind extends string>(table: Table<Kind>, kind: Kind, said: string): readonly string[] {
  return LANGUAGES.flatMap((language) => formsOf(table, kind, language))
    .map(folded)
    .filter((form) => Math.max(form.length, said.length) > 3 && distance(form, said) === 1);
}

function folded(text: string): string {
  return tokens(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Words that negate the next: `non scale` is one letter away from `on scale`. */
const NEGATION = /^(?:non?|not|nor|ne|pas|never|jamais|dont|without|sans)(?:\s|$)|\s(?:not|pas)(?:\s|$)/;
const PREFIX = /^(?:a|an|un|in|im|il|ir|non?|de|des|dis|mis)$/;

function isNegated(text: string): boolean {
  return NEGATION.test(text);
}

/** Whether one of the two is the other with a negating prefix. */
function negates(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length).trim());
}
