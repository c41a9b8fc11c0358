import { inOneLine } from '../text/shortened.ts';
import type { DecisionRecord, NeedFieldKind } from './record.ts';
import { fieldOf } from './standing.ts';

/** The fields that tell a need where its section has no text of its own, the most telling first. */
const TELLING: readonly NeedFieldKind[] = ['whoAsks', 'today', 'cost', 'whoPays'];

/** The business need in one line: how its section begins, else what its fields answer; undefined where none is told. */
export function needLine(record: DecisionRecord): string | undefined {
  const begins = record.sections.find(({ kind, begins }) => kind === 'need' && begins !== undefined)?.begins;
  if (begins !== undefined) return begins;
  const answers = TELLING.map((kind) => fieldOf(record, kind))
    .filter((field) => field?.says === 'answer')
    .map((field) => field?.answer.text ?? '');
  return answers.length > 0 ? inOneLine(answers.join(' · ')) : undefined;
}
