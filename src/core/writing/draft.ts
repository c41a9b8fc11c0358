/** An empty place of a draft: what is typed there takes the place of `stop`. */
export interface Stop {
  /** What stands there while nothing is typed; empty in most. */
  readonly stop: string;
  /** What a snippet shows there, in braces, so that it is read as a placeholder when it is left standing. */
  readonly prompt?: string;
  /** Known words to choose from. */
  readonly choices?: readonly string[];
  /** When one comes to think of it, 0 where it is not said: the stops of a lower turn are filled first. */
  readonly turn?: number;
}

/** Text to be written, and in it the empty places to fill. */
export type Draft = readonly (string | Stop)[];

/** What stands in a choice while nothing is chosen: a placeholder, so that passing over it claims nothing. */
export const UNCHOSEN = '…';

/** Whether a part of a draft is an empty place. */
export function isStop(part: string | Stop): part is Stop {
  return typeof part !== 'string';
}

/** The text of a draft, each stop filled by its number in the text (from 0); by its own text where nothing fills it. */
export function draftText(
  draft: Draft,
  fill: (stop: string, number: number) => string = (stop) => stop,
): string {
  let number = 0;
  return draft.map((part) => (isStop(part) ? fill(part.stop, number++) : part)).join('');
}

/** Where the first stop to fill begins in the text of a draft, as an offset; undefined where it has none. */
export function firstStop(draft: Draft): number | undefined {
  const [first] = inOrder(draft);
  return first && draftText(draft.slice(0, draft.indexOf(first))).length;
}

/**
 * A draft as a snippet of VS Code, its stops numbered from `first` in the order in which one thinks; `prompts` shows the
 * prompt of each stop that has no text of its own.
 */
export function snippetText(draft: Draft, { first = 1, prompts = false } = {}): string {
  const order = inOrder(draft);
  return draft
    .map((part) => (isStop(part) ? stopText(part, first + order.indexOf(part), prompts) : escaped(part)))
    .join('');
}

/** The stops in the order in which they are filled. */
function inOrder(draft: Draft): readonly Stop[] {
  return draft.filter(isStop).sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
}

function stopText({ stop, prompt, choices }: Stop, number: number, prompts: boolean): string {
  if (choices && stop === '') {
    return `\${${number}|${[UNCHOSEN, ...choices].map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  const text = stop === '' && prompts ? (prompt ?? '') : stop;
  return text === '' ? `\${${number}}` : `\${${number}:${escaped(text)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
