/** Longest text quoted in a sentence, in characters: it fits into a line of Problems. */
const LONGEST = 60;

/** Longest text in a tooltip, in characters: it fits into one or two lines. */
const LONGEST_LINE = 200;

/** Shortens a text for quoting in a sentence. */
export function shortened(text: string): string {
  return cut(text, LONGEST);
}

/** Returns the beginning of a text in one line, with each line end or run of spaces as one space. */
export function inOneLine(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), LONGEST_LINE);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a letter that takes two units is none.
  return `${text
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}
