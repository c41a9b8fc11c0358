import type { Entry } from '../record/entry.ts';
import type { DecisionRecord } from '../record/record.ts';
import { check, type OnBug } from './check.ts';
import type { Context, Finding } from './rule.ts';

/** The records of a fix as they would read once it is made, its empty places filled, by address. */
export type Fixed = ReadonlyMap<string, DecisionRecord>;

/** Rules whose findings no fix may bring to a record that has none of them. */
const NEVER_BROUGHT = ['front-matter', 'unknown-word', 'bad-date', 'broken-pivot', 'placeholder'];
/** Rules whose fixes take away what kept something from being read, which may well have been broken before. */
const REVEALING = ['front-matter', 'ignore-comment'];

/** Whether a finding of an entry is gone once a fix is made, and nothing that would have to be mended has come. */
export function isSettled(
  finding: Finding,
  entry: Entry,
  fixed: Fixed,
  context: Context,
  onBug: OnBug,
): boolean {
  const { pivots } = context;
  const entryAt = (address: string) => (address === entry.address ? entry : pivots.get(address));
  const read = [...fixed].flatMap(([address, record]): readonly Entry[] => {
    const there = entryAt(address);
    return there ? [{ ...there, record }] : [];
  });
  const own = read.find(({ address }) => address === entry.address) ?? entry;
  const count = (one: Entry) => check(one, context, onBug).filter((other) => isLike(other, finding)).length;
  const broken = (one: Entry) => check(one, context, onBug).flatMap(brokenBy);
  const before = count(entry);
  const wasBroken = new Map(read.map((one) => [one, broken(entryAt(one.address) ?? one)]));
  const bringsNothing = (one: Entry) => {
    const left = [...(wasBroken.get(one) ?? [])];
    return broken(one).every((what) => left.includes(what) && left.splice(left.indexOf(what), 1));
  };
  return pivots.supposingRead(
    read,
    () => count(own) < before && (REVEALING.includes(finding.rule) || read.every(bringsNothing)),
  );
}

/** Returns what a finding says to be broken, as often as it is, if no fix may bring it. */
function brokenBy({ rule, values: { of, is, problem, count } }: Finding): readonly string[] {
  if (!NEVER_BROUGHT.includes(rule)) return [];
  return Array<string>(typeof count === 'number' ? count : 1).fill([rule, of, is, problem].join(' '));
}

/** Whether two findings say the same; which one of several it is may change with a fix. */
function isLike(one: Finding, other: Finding): boolean {
  const said = ({ values }: Finding) =>
    // A word that is still none may be another; of a circle, another reference may close it.
    JSON.stringify({ ...values, index: undefined, text: values.is === 'circle' ? values.text : undefined });
  return one.rule === other.rule && said(one) === said(other);
}
