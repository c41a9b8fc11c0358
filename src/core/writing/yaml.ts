import type { Key } from '../record/frontMatter.ts';

/** Letters, digits and marks that mean nothing in YAML, wherever they stand; steps between folders before them. */
const PLAIN = /^(?:\.\.?\/)*[\p{L}\p{N}][\p{L}\p{N}._/'’-]*(?: [\p{L}\p{N}._/'’-]+)*$/u;

/** A text of one line as a value of YAML: in the quotes asked for, else plain where it can be, else in single quotes. */
export function yamlValue(text: string, quote?: Key['quote']): string {
  if (quote === '"') return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return quote === undefined && PLAIN.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
