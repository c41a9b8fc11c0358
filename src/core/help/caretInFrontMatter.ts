import type { KeyName } from '../record/frontMatter.ts';
import { between, type Position } from '../text/place.ts';
import { keyNameOf } from '../words/keyNames.ts';
import type { Caret } from './caret.ts';
import type { Lines } from './lines.ts';

const ITEM = /^(\s*)-(?:\s+|$)/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)/;

/**
 * Finds the context of the caret in the front matter that ends on line `end`, reading each line alone, as the YAML may
 * be broken.
 */
export function caretInFrontMatter(lines: Lines, at: Position, end: number): Caret | undefined {
  const line = lines(at.line) ?? '';
  const item = ITEM.exec(line);
  if (item) {
    const key = listedUnder(lines, at.line, item[1]?.length ?? 0);
    const isBehind = at.character > line.indexOf('-');
    return key && isBehind ? valueFrom(key, line, line.indexOf('-') + 1, at) : undefined;
  }
  const colon = colonOf(line);
  if (colon >= 0 && at.character > colon) {
    const key = keyNameOf(line.slice(0, colon));
    return key && valueFrom(key, line, colon + 1, at);
  }
  return keyCaret(lines, line, colon, at, end);
}

/** Returns the known key of a line. */
function keyOn(line: string): KeyName | undefined {
  return keyNameOf(line.slice(0, Math.max(0, colonOf(line))));
}

/** Returns the index of the colon behind a key; -1 if a line has none. */
function colonOf(line: string): number {
  return line.search(/:(?:\s|$)/);
}

function keyCaret(lines: Lines, line: string, colon: number, at: Position, end: number): Caret | undefined {
  const start = line.length - line.trimStart().length;
  if (line.trimStart().startsWith('#') || at.character < start) return undefined;
  const others = Array.from({ length: end - 1 }, (_, i) => i + 1)
    .filter((other) => other !== at.line)
    .map((other) => lines(other) ?? '')
    .filter((other) => other.trim() !== '');
  return {
    is: 'key',
    replace: between(
      { line: at.line, character: start },
      { line: at.line, character: colon < 0 ? line.length : colon },
    ),
    hasColon: colon >= 0,
    others: others.flatMap((other) => keyOn(other) ?? []),
    alone: others.length === 0,
  };
}

/** Returns the key whose list contains an item; only keys that name records hold lists. */
function listedUnder(lines: Lines, line: number, indent: number): KeyName | undefined {
  for (let above = line - 1; above > 0; above -= 1) {
    const text = lines(above) ?? '';
    if (ITEM.test(text)) continue;
    const key = /^(\s*)([^\s:][^:]*):\s*$/.exec(text);
    const name = key && (key[1]?.length ?? 0) <= indent ? keyNameOf(key[2] ?? '') : undefined;
    return name && namesRecords(name) ? name : undefined;
  }
  return undefined;
}

/** Returns the context of the caret in the value after an offset of a line, or in one item of a bracketed list. */
function valueFrom(key: KeyName, line: string, from: number, at: Position): Caret | undefined {
  let start = from + (/^\s*/.exec(line.slice(from))?.[0].length ?? 0);
  let end = from + (/^(?:[^#]|(?<!\s)#)*/.exec(line.slice(from))?.[0].trimEnd().length ?? 0);
  if (line[start] === '[' && namesRecords(key)) {
    const before =
      Math.max(line.lastIndexOf(',', at.character - 1), line.lastIndexOf('[', at.character - 1)) + 1;
    if (before === 0) return undefined;
    const behind = line.slice(at.character).search(/[,\]]|$/);
    start = before + (/^\s*/.exec(line.slice(before))?.[0].length ?? 0);
    end = Math.max(start, at.character + behind);
    if (line.slice(0, at.character).includes(']')) return undefined;
  } else {
    const quoted = QUOTED.exec(line.slice(start))?.[0].length;
    if (quoted !== undefined) end = start + quoted;
  }
  const isBefore = at.character < start;
  if (!isBefore && at.character > Math.max(end, start) && line.slice(end, at.character).trim() !== '')
    return undefined;
  const begins = isBefore ? at.character : start;
  const value = line.slice(start, end);
  const quote = value.startsWith('"') ? '"' : value.startsWith("'") ? "'" : undefined;
  return {
    is: 'value',
    key,
    replace: between(
      { line: at.line, character: begins },
      { line: at.line, character: Math.max(end, at.character) },
    ),
    typed: isBefore ? '' : line.slice(start + (quote === undefined ? 0 : 1), at.character),
    quote,
    gap: begins === from ? ' ' : '',
  };
}

/** Whether a key names other records. */
export function namesRecords(key: KeyName): key is 'supersedes' | 'supersededBy' {
  return key === 'supersedes' || key === 'supersededBy';
}
