import { BEHIND } from '../../words/knownWord.ts';
import { ANSWERS, LABELS, POSITIONS } from '../../words/vocabulary.ts';
import { ALL_PROMPTS } from '../../writing/prompts.ts';
import { SCOPES, type Grammar } from './grammar.ts';
import { BEFORE_WORD, foundBehind, said } from './said.ts';
import { exactly, oneOf, wordsOf, type Source } from './words.ts';

const EMPHASIS = '[*_]{0,3}';
/** The beginning of a list item, with its box if it is a task. */
const ITEM = `^[ \\t]{0,16}(?:[*+-]|\\d{1,9}[.)])[ \\t]{1,4}(?:\\[[ xX]\\][ \\t]{1,2})?`;
const LABEL_END = '[:?：？]';

/** The labels that list items begin with, the known words that answer them, and prompts. */
export const body: Grammar = {
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

/** Returns a lookbehind for all that comes before the answer to one of these labels. */
function behindLabel(kinds: readonly (keyof typeof LABELS)[]): Source {
  return `(?<=${ITEM}${EMPHASIS}${wordsOf(LABELS, [...kinds])}${EMPHASIS}\\s?${LABEL_END}${BEFORE_WORD})`;
}
