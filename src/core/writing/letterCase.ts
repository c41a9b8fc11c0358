/** Returns a text, with a capital at its beginning if `before` has one there. */
export function asBefore(before: string, text: string): string {
  const first = /\p{L}/u.exec(before)?.[0] ?? '';
  return first === first.toLowerCase() ? text : capital(text);
}

/** Returns a text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
