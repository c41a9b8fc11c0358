/** What neither Mermaid nor the Markdown of its labels takes for anything but text. */
const PLAIN = /[\p{L}\p{M}\p{N}\p{Z}\p{Emoji_Presentation}\u200d\ufe0f,'’“”«»…–—?!()-]/u;

/** Mermaid's own marks for what it has decoded. */
const OWN = /[\ufb02\ufb01\u00b0\u00b6\u00df]/;

/** What would be read as a list, where a label begins with it. */
const LIST = /^(?:[-–—]|\d+[.)])/;

/** One line as a label of Mermaid's shows it: by the codes of its characters where they might mean something. */
export function graphText(line: string): string {
  const list = LIST.exec(line)?.[0] ?? '';
  return `${coded(list, /\d/)}${coded(line.slice(list.length), PLAIN)}`;
}

function coded(text: string, plain: RegExp): string {
  return Array.from(text, (char) =>
    plain.test(char) && !OWN.test(char) ? char : `#${String(char.codePointAt(0))};`,
  ).join('');
}
