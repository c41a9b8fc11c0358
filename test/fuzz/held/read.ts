import { readRecord } from '../../../src/core/reading/index.ts';
import { unreadRecord, type DecisionRecord } from '../../../src/core/record/record.ts';
import { textOf } from '../../../src/reader/text.ts';

/** The latest readings: fixes and commands of one input lead to the same texts again and again. */
const known = new Map<string, DecisionRecord>();

/** Reads the text of an open document as a worker does, each text once. */
export function read(text: string): DecisionRecord {
  const there = known.get(text);
  if (there) return there;
  const record = readAnew(text);
  if (known.size > 200) known.clear();
  known.set(text, record);
  return record;
}

/** Reads the text of an open document as a worker does. */
export function readAnew(text: string): DecisionRecord {
  const whole = textOf(text);
  return whole === undefined ? unreadRecord('notText') : readRecord(whole);
}
