import { body } from './body.ts';
import { comments } from './comments.ts';
import { keys, quotedWords, words } from './frontMatter.ts';
import type { Grammar } from './grammar.ts';

/** The grammars that colour a record, by file name. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  keys,
  words,
  'quoted-words': quotedWords,
  body,
  comments,
};
