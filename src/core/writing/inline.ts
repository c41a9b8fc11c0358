/** What somebody typed as one line of text: no line breaks and control characters, single blanks, none around it. */
export function oneLine(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line as it stands inside a paragraph: Markdown stays as it was typed, but no HTML or entity begins in it. */
export function inline(typed: string): string {
  return oneLine(typed)
    .replace(/<(?=[a-z!/?])(?!https?:)/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A line as a paragraph of its own: nothing else begins with it. */
export function paragraph(typed: string): string {
  return inline(typed)
    .replace(/^(?=[-+*#>|~`=_[])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
