import { fold, tokens } from '../text/fold.ts';
import { LANGUAGES } from '../text/language.ts';
import { formsOf, type Table } from './vocabulary.ts';

/**
 * Returns the thing whose word is the participle of the verb that a text is, and only it: `kill` of `killed`,
 * `abandonner` of `abandonné`.
 */
export function namedByVerb<Kind extends string>(table: Table<Kind>, text: string): Kind | undefined {
  const [said, more] = tokens(text, 2);
  if (!said || more) return undefined;
  return (Object.keys(table) as Kind[]).find((kind) =>
    LANGUAGES.some((language) =>
      formsOf(table, kind, language).some((form) => verbsOf(fold(form), language).includes(said.word)),
    ),
  );
}

/** Returns the verbs that a participle may be of: `drop`, `dropp` and `droppe` for `dropped`. */
function verbsOf(participle: string, language: (typeof LANGUAGES)[number]): readonly string[] {
  if (language === 'fr') return participle.endsWith('e') ? [`${participle}r`] : [];
  if (participle.endsWith('wn')) return [participle.slice(0, -1)];
  return participle.endsWith('ed') ? [-1, -2, -3].map((end) => participle.slice(0, end)) : [];
}
