import { BEHIND } from '../../words/knownWord.ts';
import { KEYS, PIVOTS, STATUSES, VERDICTS } from '../../words/vocabulary.ts';
import { SCOPES, type Grammar, type Pattern } from './grammar.ts';
import { BEFORE_WORD, foundBehind, said } from './said.ts';
import { APOSTROPHE, keysOf, oneOf, TYPOGRAPHIC_APOSTROPHE, wordsOf, type Source } from './words.ts';

/** The known keys of a front matter, at the beginning of their lines. */
export const keys: Grammar = {
  scopeName: 'markdown.scale-or-not.keys',
  injectionSelector: inFrontMatter('entity.name.tag.yaml'),
  patterns: [
    {
      name: SCOPES.key,
      // A quote that is not closed makes a text of what follows.
      match: foundBehind(
        oneOf(['(?<=^)', `(?<=^")(?=\\1")`, `(?<=^')(?=\\1')`]),
        keysOf(KEYS),
        `(?=["']?[ \\t]*:(?:\\s|$))`,
      ),
    },
  ],
};

/** The known words in the values of these keys. */
export const words: Grammar = {
  scopeName: 'markdown.scale-or-not.words',
  injectionSelector: inFrontMatter('string.unquoted.plain', 'string.quoted.double'),
  patterns: valuesWith((source) => source),
};

/** The known words in single quotes, where a straight `'` is the closing quote and never an apostrophe. */
export const quotedWords: Grammar = {
  scopeName: 'markdown.scale-or-not.quoted-words',
  injectionSelector: inFrontMatter('string.quoted.single'),
  patterns: valuesWith((source) => source.replaceAll(APOSTROPHE, TYPOGRAPHIC_APOSTROPHE)),
};

function inFrontMatter(...scopes: readonly string[]): string {
  const isKey = scopes.includes('entity.name.tag.yaml');
  return scopes
    .map((scope) => `text.html.markdown meta.embedded.block.frontmatter ${scope}`)
    .map((selector) => (isKey ? selector : `${selector} - entity.name.tag.yaml`))
    .join(', ');
}

function valuesWith(spelt: (words: Source) => Source): readonly Pattern[] {
  return [
    valueOf('verdict', spelt(wordsOf(VERDICTS))),
    valueOf('status', spelt(wordsOf(STATUSES))),
    valueOf('pivot', spelt(wordsOf(PIVOTS))),
  ];
}

function valueOf(name: keyof typeof KEYS, known: Source): Pattern {
  const key = keysOf(KEYS, [name]);
  const isBehind = `(?<=^(?:${key}|"${key}"|'${key}')[ \\t]{0,4}:[ \\t]${BEFORE_WORD})`;
  return { name: SCOPES.word, match: said(isBehind, known, [...BEHIND.word, /^["']?\s+#/]) };
}
