import type { Entry } from './entry.ts';
import { summaryOf } from './summary.ts';

/** What scale records come to, in figures; what is open outside of records folders is in none. */
export interface Figures {
  readonly records: number;
  /** Those that are not history. */
  readonly gadgets: number;
  /** Open ones. */
  readonly questions: number;
}

/** Figures that follow a log. */
export interface RunningFigures extends Figures {
  /** Takes over what the log says of an address. */
  update(address: string, entry: Entry | undefined): void;
}

/** What one entry counts for. */
export function figuresOf(entry: Entry): Figures {
  if (entry.kind !== 'scale' || entry.unlisted) return NOTHING;
  const { standing, closed, questions } = summaryOf(entry);
  return { records: 1, gadgets: Number(!closed && standing === 'gadget'), questions };
}

/** Figures of nothing yet: each update costs what it tells of, however many records there are. */
export function createFigures(): RunningFigures {
  const counted = new Map<string, Figures>();
  const sum = { records: 0, gadgets: 0, questions: 0 };
  const add = ({ records, gadgets, questions }: Figures, sign: 1 | -1) => {
    sum.records += sign * records;
    sum.gadgets += sign * gadgets;
    sum.questions += sign * questions;
  };
  return {
    get records() {
      return sum.records;
    },
    get gadgets() {
      return sum.gadgets;
    },
    get questions() {
      return sum.questions;
    },
    update(address, entry) {
      add(counted.get(address) ?? NOTHING, -1);
      const now = entry ? figuresOf(entry) : NOTHING;
      add(now, 1);
      if (now.records > 0) counted.set(address, now);
      else counted.delete(address);
    },
  };
}

const NOTHING: Figures = { records: 0, gadgets: 0, questions: 0 };
