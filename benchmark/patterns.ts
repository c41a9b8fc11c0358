/** A text of one piece again and again, between a beginning and an end that give it its meaning. */
export interface Pattern {
  readonly name: string;
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/** Of all that records are made of, what might be read in more time than in proportion to how often it stands there. */
export const PATTERNS: readonly Pattern[] = (
  [
    ['words', '', 'a word and '],
    ['lines', '', 'a line of words\n'],
    ['paragraphs', '', 'a paragraph of words\n\n'],
    ['headings', '', '## A heading\n\nText.\n\n'],
    ['known sections', '', '## Business need\n\nSomebody.\n\n'],
    ['labels as headings', '', '### Who asks\n\nAna.\n\n'],
    ['items', '## Signals\n\n', '- an item of words\n'],
    ['task boxes', '## Open questions\n\n', '- [ ] Who pays?\n'],
    ['signals with answers', '## Signals\n\n', '- [x] a sign — Answer: seen\n'],
    ['labels in items', '## Business need\n\n', '- Who asks: Ana. Who pays: her firm\n'],
    ['labels in a line', 'Who asks: a', '. Who pays: b'],
    ['template text below a label', 'Who asks:\n', '{a}\n'],
    ['blanks behind a prompt', '- {who}', ' \t', 'x'],
    ['dashes in a question', '## Open questions\n\n- Who pays', ' –', '? Who?'],
    ['question marks', '## Open questions\n\n- ', '?', 'a\n  b'],
    ['questions in paragraphs', '## Open questions\n\n', 'Who pays?\n\n'],
    ['open paragraphs', '## Open questions\n\n', 'Who pays\n\n'],
    ['questions behind Q', '', 'Q: who pays?\n'],
    ['marks of answers', '## Open questions\n\n- Who pays', '? Answer '],
    ['sections of a line', '', 'Need: three clients asked\n'],
    ['rows of a table', '', '| Who asks | Ana |\n'],
    ['cells of a table', '', '| a ', ' |\n'],
    ['escapes', 'Who asks: ', '\\*\\_ '],
    ['entities', 'Who asks: ', '&eacute;'],
    ['an attribute', 'a <i a="', '=\t', '<">'],
    ['tags', 'a ', '<b>x</b> '],
    ['blocks of HTML', '', '<div>x</div>\n\n'],
    ['comments', '', '<!-- x -->\n\n'],
    ['comments that ignore', 'a ', '<!-- scale-or-not ignore gadget: x --> '],
    ['comments never closed', '', '<!-- scale-or-not ignore gadget '],
    ['fenced code', '', '```\ncode\n```\n\n'],
    ['links', '', '[a](b.md) '],
    ['brackets', '', '[a] '],
    ['struck words', '## Open questions\n\n- ', '~~a~~ b '],
    ['quotations', '', '> a quote\n'],
    ['thematic breaks', '', '---\n\n'],
    ['dates', '', '2026-01-05 '],
    ['emoji', '', '⚠️ '],
    ['names under a key', '---\nsupersedes: 1', ', 2', '\n---\n'],
    ['values that break the YAML', '---\n', 'k: a: b\n', '---\n'],
  ] satisfies readonly (readonly [name: string, before: string, piece: string, after?: string])[]
).map(([name, before, piece, after = '']) => ({ name, before, piece, after }));

/** Returns a text of this pattern, of about so many characters. */
export function textOfPattern({ before, piece, after }: Pattern, length: number): string {
  return `${before}${piece.repeat(Math.ceil(length / piece.length))}${after}`;
}
