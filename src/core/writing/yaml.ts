import type { Key } from '../record/frontMatter.ts';

/** Letters, digits and marks without a meaning in YAML, perhaps after `./` or `../` steps. */
const PLAIN = /^(?:\.\.?\/)*[\p{L}\p{N}][\p{L}\p{N}._/'’-]*(?: [\p{L}\p{N}._/'’-]+)*$/u;

/** Returns a one-line text as a YAML value: in the quotes asked for, else plain if possible, else in single quotes. */
export function yamlValue(text: string, quote?: Key['quote']): string {
  if (quote === '"') return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return quote === undefined && PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
