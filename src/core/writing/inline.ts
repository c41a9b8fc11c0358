/** Cleans text typed as one line: no line breaks or control characters, single blanks, none around it. */
export function oneLine(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Escapes a line for use inside a paragraph: Markdown stays as typed, but no HTML or entity begins in it. */
export function inline(typed: string): string {
  return oneLine(typed)
    .replace(/<(?=[a-z!/?])(?!https?:)/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes a line for use as a paragraph of its own, so that it begins no other block. */
export function paragraph(typed: string): string {
  return inline(typed)
    .replace(/^(?=[-+*#>|~`=_[])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
