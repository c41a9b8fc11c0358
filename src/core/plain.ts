const ASCII = /^[\0-\x7f]*$/;

/** A text in lower case and without accents, as words are compared. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
