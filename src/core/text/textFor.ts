/** Characters that end a line or set a distance in it. */
const SPACING = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Characters without a picture of their own: controls, what turns the order of all that follows, half letters. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** Icons, as VS Code reads them: `$(zap)`, `$(sync~spin)`. */
const ICON = /\$\((?=[A-Za-z0-9-]+(?:~[A-Za-z]+)?\))/g;

/** Signs that Markdown reads, with those that begin a list or make an address a link by itself. */
const MARKDOWN = /[\\`*_{}[\]()#+\-!~<>&$|@]|:(?=\/\/)|(?<=^\d{1,9}|www)\./gi;

/**
 * Returns text for a surface that reads nothing in it, such as a title or a row of a tree: in one line, with `�` for
 * each character that could only mislead the eye.
 */
export function textForPlain(text: string): string {
  return text.replace(SPACING, ' ').replace(UNSEEN, '\uFFFD');
}

/**
 * Returns text for a surface that reads links, such as a notification. It knows no escape: a blank between the two
 * brackets keeps `[a](b)` text, whatever the address is.
 */
export function textForLinks(text: string): string {
  return textForPlain(text).replaceAll('](', '] (');
}

/** Returns text for a surface that reads icons, such as an item of a list: their names are shown as they are. */
export function textForIcons(text: string): string {
  return textForPlain(text).replace(ICON, '\\$&');
}

/** Returns text for a surface that reads both, such as the line below an input box. */
export function textForLinksAndIcons(text: string): string {
  return textForIcons(textForLinks(text));
}

/** Returns text for Markdown: shown as it is, without emphasis, HTML, links or addresses that become links. */
export function textForMarkdown(text: string): string {
  return textForPlain(text).trim().replace(MARKDOWN, '\\$&');
}
