import type { Entry } from '../record/entry.ts';
import { compare } from '../text/place.ts';
import type { Context, Finding, Rule, Sees } from './rule.ts';
import { RULES } from './index.ts';
import { isClosed, needOf } from '../record/standing.ts';
import { ignoreRule } from '../writing/ignore.ts';
import type { Fix } from '../writing/fix.ts';

/** Told when a rule has a bug, which costs that rule's findings on that record and nothing else. */
export type OnBug = (rule: string, address: string, error: unknown) => void;

/** The findings of an entry, in the order of the text. */
export function check(entry: Entry, context: Context, onBug: OnBug): readonly Finding[] {
  const { record } = entry;
  const { severities } = context.configOf(entry);
  const closed = isClosed(record);
  const lacksNeed = entry.kind === 'scale' && needOf(record) === 'missing';
  const ignored = new Set(
    record.ignores.filter(({ hasReason }) => hasReason).flatMap(({ rules }) => rules.map(({ text }) => text)),
  );
  const speaks = ({ id, looksAt, closedToo, afterNeed, always }: Rule): boolean =>
    looksAt.includes(entry.kind) &&
    severities[id] !== 'off' &&
    (!closed || closedToo === true) &&
    !(lacksNeed && afterNeed === true) &&
    (always === true || !ignored.has(id));
  return RULES.filter(speaks)
    .flatMap((rule) => findingsOf(rule, entry, context, onBug))
    .sort((a, b) => compare(a.at, b.at));
}

function findingsOf(rule: Rule, entry: Entry, context: Context, onBug: OnBug): Finding[] {
  const set = context.configOf(entry).severities[rule.id];
  const sees: Sees = (id) => {
    const other = RULES.find((known) => known.id === id);
    if (!other) return 'unknown';
    if (other.always) return 'always';
    // What is said of comments that switch rules off depends on itself: it always has something to say of such a comment.
    if (other === rule) return 'something';
    const seen = other.looksAt.includes(entry.kind) ? findingsOf(other, entry, context, onBug) : [];
    return seen.length > 0 ? 'something' : 'nothing';
  };
  try {
    return Array.from(rule.observe(entry, context, sees), ({ at, values, severity }) => ({
      rule: rule.id,
      severity: set !== undefined && set !== 'off' ? set : (severity ?? rule.severity),
      at,
      values,
    }));
  } catch (error) {
    onBug(rule.id, entry.address, error);
    return [];
  }
}

/** The fixes that settle a finding of that entry, likeliest first; the last one switches the rule off for the record. */
export function fixesFor(finding: Finding, entry: Entry, context: Context, onBug: OnBug): readonly Fix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule) return [];
  const ignore = rule.always || entry.kind === 'unread' ? [] : [ignoreRule(entry.record, rule.id)];
  try {
    return [...(rule.fixes?.(finding, entry, context) ?? []), ...ignore];
  } catch (error) {
    onBug(finding.rule, entry.address, error);
    return ignore;
  }
}

/** The fix of a finding once somebody has chosen a record. */
export function fixByChoice(
  finding: Finding,
  entry: Entry,
  context: Context,
  chosen: Entry,
): Fix | undefined {
  return RULES.find(({ id }) => id === finding.rule)?.choose?.(finding, entry, context, chosen);
}
