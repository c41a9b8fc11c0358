/** No longer than fits into a line of Problems. */
const LONGEST = 60;

/** What was written, as a sentence cites it; no character is cut in two. */
export function shortened(text: string): string {
  return text.length > LONGEST
    ? `${text
        .slice(0, LONGEST)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`
    : text;
}
