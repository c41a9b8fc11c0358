import type { FrontMatter, Key, KeyName } from '../record/frontMatter.ts';
import type { DecisionRecord } from '../record/record.ts';
import { at } from '../text/place.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { KEYS, written } from '../words/vocabulary.ts';
import type { Edit } from './edits.ts';
import { yamlValue } from './yaml.ts';

/**
 * The edits that a change makes, or the reason why it is refused: a key appears twice, or the front matter is not made
 * of `key: value` lines.
 */
export type Change =
  | { readonly is: 'edits'; readonly edits: readonly Edit[] }
  | { readonly is: 'refused'; readonly because: 'twice' | 'noLines'; readonly key: string };

/** A key with its new text. */
export type KeyValue = readonly [key: KeyName, value: string];

/**
 * Sets keys of the front matter, which it makes if missing; all else in it stays byte for byte, and a value of more
 * than a word as a comment behind the new one.
 */
export function setKeys(record: DecisionRecord, values: readonly KeyValue[]): Change {
  const { frontMatter } = record;
  if (!frontMatter) {
    const lines = values.map(([key, value]) => `${lineOf(key, value)}\n`).join('');
    return { is: 'edits', edits: [{ place: at(record.begin), text: [`---\n${lines}---\n\n`] }] };
  }
  const twice = values.find(([key]) => isTwice(record, key));
  if (twice) return { is: 'refused', because: 'twice', key: keyWritten(twice[0]) };
  const there = new Map(frontMatter.keys.map((key) => [key.name, key]));
  const added = values.filter(([key]) => !there.has(key));
  const room = frontMatter.newKey;
  if (added[0] && !room) return refusedLines(added[0][0]);
  const changed: Edit[] = [];
  for (const [name, value] of values) {
    const key = there.get(name);
    if (!key || key.value.text === value) continue;
    if (!isFree(key) && !hasRoomBehind(key, frontMatter)) return refusedLines(name);
    changed.push(replaced(key, value));
  }
  if (!room || added.length === 0) return { is: 'edits', edits: changed };
  const lines = added.map(([key, value]) => room.before + lineOf(key, value) + room.after);
  return { is: 'edits', edits: [...changed, { place: room.place, text: [lines.join('')] }] };
}

/** Whether a key appears twice, and so cannot be written. */
export function isTwice({ frontMatter }: DecisionRecord, key: KeyName): boolean {
  return frontMatter?.conflicts.includes(key) === true || frontMatter?.repeated?.includes(key) === true;
}

/** Returns the line of a key. */
export function lineOf(key: KeyName, value: string): string {
  return `${keyWritten(key)}: ${yamlValue(value)}`;
}

/** Returns a key as written, the same in both languages. */
export function keyWritten(key: KeyName): string {
  return written(KEYS, key, 'en');
}

/** Returns the refusal of a key that has no line, or none that it could be written or removed on. */
export function refusedLines(key: KeyName): Change {
  return { is: 'refused', because: 'noLines', key: keyWritten(key) };
}

/** Returns the quotes around the value of a key. */
export function quoteOf({ frontMatter }: DecisionRecord, name: KeyName): Key['quote'] {
  return frontMatter?.keys.find((key) => key.name === name)?.quote;
}

function replaced(key: Key, value: string): Edit {
  const { place } = key.value;
  const isEmpty = place.line === place.endLine && place.character === place.endCharacter;
  // Where a list may stand that is no deeper than its key, a value may not.
  const shallow = place.line > key.key.place.line ? key.key.place.character - place.character + 2 : 0;
  const before = isEmpty ? ' ' : ' '.repeat(Math.max(0, shallow));
  if (isFree(key)) return { place, text: [before + yamlValue(value, key.quote)] };
  return { place: at(place), text: [`${before}${yamlValue(value, key.quote)} # `] };
}

/** Whether a value is nothing, a placeholder or one word, and so says nothing that is lost. */
function isFree({ value: { text }, begins }: Key): boolean {
  // A list or map of several may read as a placeholder.
  if (!begins && /,|\n/.test(text)) return false;
  return !/\s/.test(text) || isPlaceholder(text);
}

/** Whether a value can become a comment: it stands on one line, to the end of which nothing else is read. */
function hasRoomBehind({ value: { place } }: Key, { newKey }: FrontMatter): boolean {
  return newKey !== undefined && place.line === place.endLine;
}

/** Removes a key, or its value alone where a comment stands on its lines; without the key, there is nothing to edit. */
export function removeKey(record: DecisionRecord, name: KeyName): Change {
  const { frontMatter } = record;
  const key = frontMatter?.keys.find((known) => known.name === name);
  if (!key) return { is: 'edits', edits: [] };
  if (isTwice(record, name)) return { is: 'refused', because: 'twice', key: keyWritten(name) };
  const isLines = frontMatter?.newKey && !frontMatter.problems.some(({ is }) => is === 'unclosed');
  if (!isLines || !key.whole) return refusedLines(name);
  return { is: 'edits', edits: [{ place: key.whole, text: [''] }] };
}
