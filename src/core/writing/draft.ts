/** An empty place in a draft: typed text replaces `stop`. */
export interface Stop {
  /** The text there until something is typed; empty in most. */
  readonly stop: string;
  /** The text that a snippet shows there, in braces, so that it reads as a placeholder if left standing. */
  readonly prompt?: string;
  /** Known words to choose from. */
  readonly choices?: readonly string[];
  /** Rank in the order of filling, the lowest first; 0 if absent. */
  readonly turn?: number;
}

/** Text to write, with empty places to fill. */
export type Draft = readonly (string | Stop)[];

/** The text of a choice until one is chosen: a placeholder, so that passing over it claims nothing. */
export const UNCHOSEN = '…';

/** Whether a part of a draft is an empty place. */
export function isStop(part: string | Stop): part is Stop {
  return typeof part !== 'string';
}

/**
 * Returns the text of a draft; `fill` gives the text of each stop by its number in the text (from 0), by default its
 * own.
 */
export function draftText(
  draft: Draft,
  fill: (stop: string, number: number) => string = (stop) => stop,
): string {
  let number = 0;
  return draft.map((part) => (isStop(part) ? fill(part.stop, number++) : part)).join('');
}

/** Returns the text of a draft as it may read once somebody has filled its empty places, each with a choice or a word. */
export function filledText(draft: Draft): string {
  return draft.map((part) => (isStop(part) ? (part.choices?.[0] ?? 'said') : part)).join('');
}

/** Returns the offset of the first stop to fill in the text of a draft; undefined if it has none. */
export function firstStop(draft: Draft): number | undefined {
  const [first] = inOrder(draft);
  return first && draftText(draft.slice(0, draft.indexOf(first))).length;
}

/**
 * Returns a draft as a VS Code snippet, its stops numbered from `first` in the order of filling; `prompts` shows the
 * prompt of each stop without a text of its own.
 */
export function snippetText(draft: Draft, { first = 1, prompts = false } = {}): string {
  const order = inOrder(draft);
  return draft
    .map((part) => (isStop(part) ? stopText(part, first + order.indexOf(part), prompts) : escaped(part)))
    .join('');
}

/** Returns the stops in the order of filling. */
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
