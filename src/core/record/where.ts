import { START, type Place } from '../text/place.ts';
import type { DecisionRecord, SectionKind } from './record.ts';

/** Where a finding about the record as a whole stands: its title, else line 1. */
export function onTitle({ title }: DecisionRecord): Place {
  return title?.place ?? START;
}

/** The heading of a section; undefined where the record has none of that kind. */
export function onSection({ sections }: DecisionRecord, kind: SectionKind): Place | undefined {
  return sections.find((section) => section.kind === kind)?.heading;
}

/** Where the verdict is said: its key, else its line in the section; the title where it is nowhere. */
export function onVerdict(record: DecisionRecord): Place {
  return (record.verdictKey ?? record.verdictLine)?.place ?? onTitle(record);
}
