import type { Node } from 'jsonc-parser';
import type { NewFolder } from '../../files/config.ts';
import { at } from '../../text/place.ts';
import { membersOf, type Json } from './json.ts';

const COMMENT = /\/\/.*|\/\*[^]*?\*\//g;
const INDENT = '  ';

/**
 * Returns the room for one more records folder in JSON that does not break, leaving its text as it is; undefined if the
 * root is no object or `folders` no list.
 */
export function newFolderIn(json: Json): NewFolder | undefined {
  const { root, source } = json;
  if (!root) {
    // Behind what comments there are.
    const { text, end } = source;
    const before = text === '' || text.endsWith('\n') ? '' : '\n';
    return { as: 'whole', room: { place: at(end), before, after: '\n' } };
  }
  if (root.type !== 'object') return undefined;
  const folders = membersOf(root).findLast(({ name }) => name === 'folders');
  if (!folders) return { as: 'key', ...behindLast(root, json) };
  return folders.value?.type === 'array' ? { as: 'item', ...behindLast(folders.value, json) } : undefined;
}

/** Returns the room for one more item or member, after the last one and the comments beside it. */
function behindLast(list: Node, { source }: Json): Pick<NewFolder, 'room' | 'comma'> {
  const { text } = source;
  const last = list.children?.at(-1);
  const lastEnd = last ? last.offset + last.length : list.offset + 1;
  const gap = text.slice(lastEnd, list.offset + list.length - 1);
  const bare = gap.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  const hasComma = bare.includes(',');
  const offset = lastEnd + gap.trimEnd().length;
  const needsComma = last !== undefined && !hasComma;
  // A comment that runs to the end of its line would swallow what is written behind it on that line.
  const breaks =
    bare.includes('\n') ||
    (last ? text.slice(list.offset, last.offset).includes('\n') : list.type === 'object');
  const indent = last ? indentAt(last.offset) : `${indentAt(list.offset)}${INDENT}`;
  const before = breaks ? `\n${indent}` : last ? ' ' : '';
  const ends = breaks && !gap.slice(offset - lastEnd).includes('\n') ? `\n${indentAt(list.offset)}` : '';
  return {
    room: {
      place: at(source.position(offset)),
      before: needsComma && offset === lastEnd ? `,${before}` : before,
      after: `${hasComma ? ',' : ''}${ends}`,
    },
    ...(needsComma && offset !== lastEnd && { comma: source.position(lastEnd) }),
  };

  /** Returns the blanks at the beginning of the line of an offset. */
  function indentAt(offset: number): string {
    const start = source.lineStart(source.position(offset).line);
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  }
}
