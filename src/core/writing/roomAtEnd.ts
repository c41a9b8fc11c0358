import type { DecisionRecord } from '../record/record.ts';
import { at, compare, type Room } from '../text/place.ts';

/** Returns the room for what goes at the end of a record: before a last block that would hide it. */
export function roomAtEnd({ begin, end, neverClosed }: DecisionRecord): Room {
  if (neverClosed) return neverClosed;
  const gap = end.character === 0 ? '\n' : '\n\n';
  return { place: at(end), before: compare(begin, end) === 0 ? '' : gap, after: '\n' };
}
