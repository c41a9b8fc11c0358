/** Characters that both Mermaid and the Markdown of its labels take for plain text. */
const PLAIN = /[\p{L}\p{M}\p{N}\p{Z}\p{Emoji_Presentation}\u200d\ufe0f,'’“”«»…–—?!()-]/u;

/** Characters that Mermaid itself uses as marks for decoded text. */
const OWN = /[\ufb02\ufb01\u00b0\u00b6\u00df]/;

/** The beginning of a label that would be read as a list. */
const LIST = /^(?:[-–—]|\d+[.)])/;

/** Returns one line as text for a Mermaid label, with character codes for all that might have a meaning there. */
export function graphText(line: string): string {
  const list = LIST.exec(line)?.[0] ?? '';
  return `${coded(list, /\d/)}${coded(line.slice(list.length), PLAIN)}`;
}

function coded(text: string, plain: RegExp): string {
  return Array.from(text, (char) =>
    plain.test(char) && !OWN.test(char) ? char : `#${String(char.codePointAt(0))};`,
  ).join('');
}
