import { BEHIND } from '../knownWord.ts';
import { RULES } from '../rules/index.ts';
import { ANSWERS, KEYS, LABELS, PIVOTS, POSITIONS, STATUSES, VERDICTS } from '../vocabulary.ts';
import {
  APOSTROPHE,
  exactly,
  keysOf,
  oneOf,
  TYPOGRAPHIC_APOSTROPHE,
  wordsOf,
  type Source,
} from './grammarWords.ts';
import { ALL_PROMPTS } from './prompts.ts';

/** A rule of a grammar: what it matches, and the scopes that it gives it. */
export interface Pattern {
  readonly match: Source;
  readonly name?: string;
  readonly captures?: Readonly<
    Record<string, { readonly name: string } | { readonly patterns: readonly Pattern[] }>
  >;
}

/** A grammar that adds its scopes to those of another, where its selector fits. */
export interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Pattern[];
}

/** The scopes that are added: standard ones, that the themes colour. */
export const SCOPES = {
  key: 'keyword.control.key.scale-or-not',
  word: 'constant.language.word.scale-or-not',
  label: 'keyword.control.label.scale-or-not',
  answer: 'constant.language.answer.scale-or-not',
  position: 'constant.language.position.scale-or-not',
  ignore: 'keyword.control.ignore.scale-or-not',
  rule: 'entity.name.tag.rule.scale-or-not',
  prompt: 'string.other.prompt.scale-or-not',
} as const;

const WORD_END = "(?![\\p{L}\\p{N}\\p{M}]|['’ʼ]\\p{L})";
/** Emoji, quotes and emphasis before a word; what is in brackets is a placeholder. */
const BEFORE_WORD = '[^\\p{L}\\p{N}{<\\[`#]{0,8}';
const EMPHASIS = '[*_]{0,3}';
const ITEM = `^[ \\t]{0,16}(?:[*+-]|\\d{1,9}[.)])[ \\t]{1,4}(?:\\[[ xX]\\][ \\t]{1,2})?`;
const LABEL_END = '[:?：？]';

/** The known keys of a front matter, at the beginning of their lines. */
const keys: Grammar = {
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

/** The known words behind these keys. */
const words: Grammar = {
  scopeName: 'markdown.scale-or-not.words',
  injectionSelector: inFrontMatter('string.unquoted.plain', 'string.quoted.double'),
  patterns: valuesWith((source) => source),
};

/** The known words between single quotes, where such a quote is their end and no apostrophe. */
const quotedWords: Grammar = {
  scopeName: 'markdown.scale-or-not.quoted-words',
  injectionSelector: inFrontMatter('string.quoted.single'),
  patterns: valuesWith((source) => source.replaceAll(APOSTROPHE, TYPOGRAPHIC_APOSTROPHE)),
};

/** The items of lists that begin with a known label, what they say in known words, and prompts. */
const body: Grammar = {
  scopeName: 'markdown.scale-or-not.body',
  injectionSelector: ['meta.paragraph.markdown', 'entity.name.section.markdown']
    .map((scope) => `text.html.markdown ${scope} - (comment | markup.inline.raw | markup.fenced_code)`)
    .join(', '),
  patterns: [
    {
      name: SCOPES.label,
      match: foundBehind(
        `(?<=${ITEM}${EMPHASIS})`,
        `${wordsOf(LABELS)}(?:\\s?${LABEL_END}|(?=${EMPHASIS}\\s?${LABEL_END}))`,
      ),
    },
    {
      name: SCOPES.answer,
      match: said(behindLabel(['industrialisable', 'automatable']), wordsOf(ANSWERS), BEHIND.answer),
    },
    { name: SCOPES.position, match: said(behindLabel(['position']), wordsOf(POSITIONS), BEHIND.word) },
    {
      name: SCOPES.prompt,
      match: `(?=\\{)(?<=${ITEM}|^[ \\t]{0,16}|^#{1,6}[ \\t]{1,2}|${LABEL_END}${EMPHASIS}\\s{1,2})${oneOf(ALL_PROMPTS.map(exactly))}(?=\\s*$)`,
    },
  ],
};

/** The comments that switch rules off. */
const comments: Grammar = {
  scopeName: 'markdown.scale-or-not.comments',
  injectionSelector: 'text.html.markdown comment.block.html - markup.fenced_code',
  patterns: [
    {
      match:
        '(?i)(?=scale-or-not)(?<=^[ \\t]{0,16}<!--\\s{0,4})(scale-or-not\\s+ignore)\\b((?>[\\s,;]+[^\\s,;:–—>-][^\\s,;:–—>]*)*)',
      captures: {
        1: { name: SCOPES.ignore },
        2: {
          patterns: [
            {
              name: SCOPES.rule,
              match: `(?<=[\\s,;])${oneOf(RULES.filter(({ always }) => !always).map(({ id }) => id))}(?=[\\s,;]|$)`,
            },
          ],
        },
      },
    },
  ],
};

/** The grammars that colour a record, by the names of their files. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  keys,
  words,
  'quoted-words': quotedWords,
  body,
  comments,
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

/** What stands before the answer to one of these labels. */
function behindLabel(kinds: readonly (keyof typeof LABELS)[]): Source {
  return `(?<=${ITEM}${EMPHASIS}${wordsOf(LABELS, [...kinds])}${EMPHASIS}\\s?${LABEL_END}${BEFORE_WORD})`;
}

/** A known word behind what asks for it, followed by what may follow it; where a choice is left standing, nothing is said. */
function said(isBehind: Source, known: Source, behind: readonly RegExp[]): Source {
  const follows = oneOf(behind.map(({ source }) => source.slice(1)));
  const taken = oneOf([BEHIND.contradicted.source.slice(1), '\\s*[/|]']);
  return foundBehind(isBehind, `${known}${WORD_END}(?!${taken})(?=${follows})`);
}

/** What is looked for, where a word begins, before what has to stand before it, which takes longer to find. */
function foundBehind(isBehind: Source, wanted: Source, end = ''): Source {
  return `(?i)\\b(?=\\p{L})(?=(${wanted})${end})${isBehind}\\1`;
}
