import { inOneLine } from '../text/shortened.ts';
import type { DecisionRecord, NeedFieldKind } from './record.ts';
import { fieldOf } from './standing.ts';

/** The fields that describe a need whose section has no text of its own, the most telling first. */
const TELLING: readonly NeedFieldKind[] = ['whoAsks', 'today', 'cost', 'whoPays'];

/**
 * Returns the business need in one line: the beginning of its section, else its answered fields; undefined if there are
 * none.
 */
export function needLine(record: DecisionRecord): string | undefined {
  const begins = record.sections.find(({ kind, begins }) => kind === 'need' && begins !== undefined)?.begins;
  if (begins !== undefined) return begins;
  const answers = TELLING.map((kind) => fieldOf(record, kind))
    .filter((field) => field?.says === 'answer')
    .map((field) => field?.answer.text ?? '');
  return answers.length > 0 ? inOneLine(answers.join(' · ')) : undefined;
}
