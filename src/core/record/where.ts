import { START, type Place } from '../text/place.ts';
import type { DecisionRecord, SectionKind } from './record.ts';

/** Returns the place for a finding about the record as a whole: its title, else line 1. */
export function onTitle({ title }: DecisionRecord): Place {
  return title?.place ?? START;
}

/** Returns the heading of a section; undefined if the record has none of that kind. */
export function onSection({ sections }: DecisionRecord, kind: SectionKind): Place | undefined {
  return sections.find((section) => section.kind === kind)?.heading;
}

/** Returns the place of the verdict: its key, else its line in the section, else the title. */
export function onVerdict(record: DecisionRecord): Place {
  return (record.verdictKey ?? record.verdictLine)?.place ?? onTitle(record);
}
