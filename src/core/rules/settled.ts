import type { Entry } from '../record/entry.ts';
import type { DecisionRecord } from '../record/record.ts';
import { check, type OnBug } from './check.ts';
import type { Context, Finding } from './rule.ts';

/** The records of a fix as they would read once it is made, its empty places filled, by address. */
export type Fixed = ReadonlyMap<string, DecisionRecord>;

/** Whether a finding of an entry is gone once a fix is made. */
export function isSettled(
  finding: Finding,
  entry: Entry,
  fixed: Fixed,
  context: Context,
  onBug: OnBug,
): boolean {
  const asFixed = <Other extends Entry | undefined>(other: Other): Other => {
    const record = other && fixed.get(other.address);
    return record ? { ...other, record } : other;
  };
  const { pivots } = context;
  const after = { ...context, pivots: { ...pivots, get: (address: string) => asFixed(pivots.get(address)) } };
  const count = (one: Entry, around: Context) =>
    check(one, around, onBug).filter((other) => isLike(other, finding)).length;
  return count(asFixed(entry), after) < count(entry, context);
}

/** Whether two findings say the same; which one of several it is may change with a fix. */
function isLike(one: Finding, other: Finding): boolean {
  const said = ({ values }: Finding) => JSON.stringify({ ...values, index: undefined });
  return one.rule === other.rule && said(one) === said(other);
}
