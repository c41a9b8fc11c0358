import type { Key, KeyName } from '../record/frontMatter.ts';
import type { DecisionRecord } from '../record/record.ts';
import { at } from '../text/place.ts';
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

/** Sets keys of the front matter, which it makes if missing; all else in it stays byte for byte. */
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
  if (added[0] && !room) return { is: 'refused', because: 'noLines', key: keyWritten(added[0][0]) };
  const changed = values.flatMap(([name, value]) => {
    const key = there.get(name);
    return key && key.value.text !== value ? [replaced(key, value)] : [];
  });
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

function replaced({ key, value: { place }, quote }: Key, value: string): Edit {
  const isEmpty = place.line === place.endLine && place.character === place.endCharacter;
  // Where a list may stand that is no deeper than its key, a value may not.
  const isShallow = place.line > key.place.line && place.character <= key.place.character;
  const before = isEmpty ? ' ' : isShallow ? ' '.repeat(key.place.character - place.character + 2) : '';
  return { place, text: [before + yamlValue(value, quote)] };
}

/** Removes the line of a key; without such a line, there is nothing to edit. */
export function removeKey(record: DecisionRecord, name: KeyName): Change {
  const { frontMatter } = record;
  const key = frontMatter?.keys.find((known) => known.name === name);
  if (!key) return { is: 'edits', edits: [] };
  if (isTwice(record, name)) return { is: 'refused', because: 'twice', key: keyWritten(name) };
  const isLines = frontMatter?.newKey && !frontMatter.problems.some(({ is }) => is === 'unclosed');
  if (!isLines) return { is: 'refused', because: 'noLines', key: keyWritten(name) };
  const place = {
    line: key.key.place.line,
    character: 0,
    endLine: key.value.place.endLine + 1,
    endCharacter: 0,
  };
  return { is: 'edits', edits: [{ place, text: [''] }] };
}
