import type { Source } from './words.ts';

/** A rule of a grammar: the pattern that it matches and the scopes that it gives the match. */
export interface Pattern {
  readonly match: Source;
  readonly name?: string;
  readonly captures?: Readonly<
    Record<string, { readonly name: string } | { readonly patterns: readonly Pattern[] }>
  >;
}

/** A grammar that adds its scopes to those of another grammar, wherever its selector matches. */
export interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Pattern[];
}

/** The scopes that the grammars add: standard ones, which themes already colour. */
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
