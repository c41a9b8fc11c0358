import type { Entry } from './entry.ts';
import type { Context, Finding, Fix, Rule } from './rule.ts';
import { compare } from './place.ts';
import { RULES } from './rules/index.ts';
import { isClosed } from './standing.ts';

/** Told when a rule has a bug, which costs that rule's findings on that record and nothing else. */
export type OnBug = (rule: string, address: string, error: unknown) => void;

/** The findings of an entry, in the order of the text. */
export function check(entry: Entry, context: Context, onBug: OnBug): readonly Finding[] {
  const closed = isClosed(entry.record);
  return RULES.filter((rule) => rule.looksAt.includes(entry.kind) && (!closed || rule.closedToo === true))
    .flatMap((rule) => findingsOf(rule, entry, context, onBug))
    .sort((a, b) => compare(a.at, b.at));
}

function findingsOf(rule: Rule, entry: Entry, context: Context, onBug: OnBug): Finding[] {
  try {
    return Array.from(rule.observe(entry, context), ({ at, values, severity }) => ({
      rule: rule.id,
      severity: severity ?? rule.severity,
      at,
      values,
    }));
  } catch (error) {
    onBug(rule.id, entry.address, error);
    return [];
  }
}

/** The fixes that settle a finding of that entry, likeliest first. */
export function fixesFor(finding: Finding, entry: Entry, context: Context, onBug: OnBug): readonly Fix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  try {
    return rule?.fixes?.(finding, entry, context) ?? [];
  } catch (error) {
    onBug(finding.rule, entry.address, error);
    return [];
  }
}
