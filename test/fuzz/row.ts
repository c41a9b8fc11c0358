import type { KindName } from './kinds.ts';

/** Returns an input as a row for the table of found.test.ts. */
export function rowOf(what: string, kind: KindName, input: unknown): string {
  return `[${[what, kind].map(literal).join(', ')}, ${literal(input)}],`;
}

/** Returns a value as TypeScript writes it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')} }`;
}

/** What cannot be seen in a text is told by its number. */
function quoted(text: string): string {
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\"/g, '"')
    .replaceAll("'", "\\'")
    .replace(/[\p{Cf}\p{Cc}\p{Mn}\p{Zl}\p{Zp}\u00A0\u202F\uFE0F]/gu, (mark) => {
      const code = mark.codePointAt(0) ?? 0;
      return code > 0xffff ? mark : `\\u${code.toString(16).padStart(4, '0')}`;
    });
  return `'${body}'`;
}
