import type { Key } from '../record/frontMatter.ts';

/** Letters, digits and marks without a meaning in YAML, perhaps after `./` or `../` steps. */
const PLAIN = /^(?:\.\.?\/)*[\p{L}\p{N}][\p{L}\p{N}._/'’-]*(?: [\p{L}\p{N}._/'’-]+)*$/u;

/** Returns a one-line text as a YAML value: in the quotes asked for, else plain if possible, else in single quotes. */
export function yamlValue(text: string, quote?: Key['quote']): string {
  const quotes = quote ?? (PLAIN.test(text) ? '' : "'");
  return quotes + escapedIn(quotes, text) + quotes;
}

/** Returns a text as written within quotes, which it is to leave standing. */
export function escapedIn(quote: Key['quote'] | '', text: string): string {
  if (quote === '"') return text.replace(/[\\"]/g, '\\$&');
  return quote === "'" ? text.replaceAll("'", "''") : text;
}
