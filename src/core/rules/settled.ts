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
  const { pivots } = context;
  const count = (one: Entry) => check(one, context, onBug).filter((other) => isLike(other, finding)).length;
  const read = [...fixed].flatMap(([address, record]): readonly Entry[] => {
    const other = address === entry.address ? entry : pivots.get(address);
    return other ? [{ ...other, record }] : [];
  });
  const own = read.find(({ address }) => address === entry.address) ?? entry;
  return pivots.supposingRead(read, () => count(own)) < count(entry);
}

/** Whether two findings say the same; which one of several it is may change with a fix. */
function isLike(one: Finding, other: Finding): boolean {
  const said = ({ values }: Finding) => JSON.stringify({ ...values, index: undefined });
  return one.rule === other.rule && said(one) === said(other);
}
