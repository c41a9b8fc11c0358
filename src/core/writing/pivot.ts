import type { Language } from '../language.ts';
import type { DecisionRecord } from '../record.ts';
import type { Edit } from '../rule.ts';
import { isClosed } from '../standing.ts';
import { STATUSES, written } from '../vocabulary.ts';
import { setKeys, type Change, type KeyValue } from './keys.ts';

/**
 * Says of a record that another one follows it, by the other file's name: sets `superseded-by`, and the status where it
 * stands, as a key or in the body; a record that was dropped stays dropped.
 */
export function supersede(record: DecisionRecord, by: string, language: Language): Change {
  const word = written(STATUSES, 'superseded', language);
  const { status } = record;
  const hasKey = record.frontMatter?.keys.some(({ name }) => name === 'status') ?? false;
  const inBody: readonly Edit[] =
    status && status.from !== 'key' && !hasKey && !isClosed(record)
      ? [{ place: status.place, text: [word] }]
      : [];
  const keys: readonly KeyValue[] =
    isClosed(record) || inBody.length > 0
      ? [['supersededBy', by]]
      : [
          ['status', word],
          ['supersededBy', by],
        ];
  const change = setKeys(record, keys);
  return change.is === 'edits' ? { is: 'edits', edits: [...change.edits, ...inBody] } : change;
}
