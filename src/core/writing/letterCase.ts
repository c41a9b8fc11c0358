/** A text in the case in which the one before it began. */
export function asBefore(before: string, text: string): string {
  const first = /\p{L}/u.exec(before)?.[0] ?? '';
  return first === first.toLowerCase() ? text : capital(text);
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
