import { RULES } from '../../rules/index.ts';
import { SCOPES, type Grammar } from './grammar.ts';
import { oneOf } from './words.ts';

/** The comments that switch rules off. */
export const comments: Grammar = {
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
