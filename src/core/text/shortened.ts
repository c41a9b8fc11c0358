/** No longer than fits into a line of Problems. */
const LONGEST = 60;

/** No longer than fits into a line of a tooltip or two. */
const LONGEST_LINE = 200;

/** What was written, as a sentence cites it. */
export function shortened(text: string): string {
  return cut(text, LONGEST);
}

/** The beginning of a text in one line, its line ends and runs of spaces as one space each. */
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
