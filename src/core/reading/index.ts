import { unreadRecord, type DecisionRecord } from '../record.ts';

/** Reads a record from its text (no BOM): never throws, the same text gives the same record. */
export function readRecord(text: string): DecisionRecord {
  const heading = /^# (.*)$/m.exec(text);
  return {
    ...unreadRecord('failed'),
    unread: undefined,
    reads: 'scale',
    title: heading
      ? { text: heading[1] ?? '', place: { line: 0, character: 0, endLine: 0, endCharacter: 1 } }
      : undefined,
  };
}
