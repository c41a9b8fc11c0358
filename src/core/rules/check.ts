import type { Config, ConfigFile, Severity } from '../files/config.ts';
import { isScale, type Entry } from '../record/entry.ts';
import { isClosed, needOf } from '../record/standing.ts';
import { compare } from '../text/place.ts';
import type { Fix } from '../writing/fix.ts';
import { ignoreRule } from '../writing/ignore.ts';
import { CONFIGURATION_RULE, ENTRY_RULES } from './index.ts';
import type { Context, Finding, Observation, Rule, RuleWords, Sees } from './rule.ts';

/** Called when a rule throws, which costs only that rule's findings on that record. */
export type OnBug = (rule: string, address: string, error: unknown) => void;

/** Returns the findings of an entry, in text order. */
export function check(entry: Entry, context: Context, onBug: OnBug): readonly Finding[] {
  const { record } = entry;
  const { severities } = context.configOf(entry);
  const closed = isClosed(record);
  const lacksNeed = isScale(entry) && needOf(record) === 'missing';
  const ignored = new Set(
    record.ignores.filter(({ hasReason }) => hasReason).flatMap(({ rules }) => rules.map(({ text }) => text)),
  );
  const speaks = ({ id, looksAt, closedToo, afterNeed, always }: Rule): boolean =>
    looksAt.includes(entry.kind) &&
    severities[id] !== 'off' &&
    (!closed || closedToo === true) &&
    !(lacksNeed && afterNeed === true) &&
    (always === true || !ignored.has(id));
  return ENTRY_RULES.filter(speaks)
    .flatMap((rule) => findingsOf(rule, entry, context, onBug))
    .sort((a, b) => compare(a.at, b.at));
}

/** Returns the findings of a configuration, in text order; `severities` are those in force where it lies. */
export function checkConfiguration(file: ConfigFile, severities: Config['severities']): readonly Finding[] {
  const set = severities[CONFIGURATION_RULE.id];
  if (set === 'off') return [];
  return Array.from(CONFIGURATION_RULE.observe(file), findingBy(CONFIGURATION_RULE, set)).sort((a, b) =>
    compare(a.at, b.at),
  );
}

function findingsOf(rule: Rule, entry: Entry, context: Context, onBug: OnBug): Finding[] {
  const set = context.configOf(entry).severities[rule.id];
  const look: Sees = (id) => {
    const other = ENTRY_RULES.find((known) => known.id === id);
    if (!other) return id === CONFIGURATION_RULE.id ? 'always' : 'unknown';
    if (other.always) return 'always';
    // What is said of comments that switch rules off depends on itself: it always has something to say of such a comment.
    if (other === rule) return 'something';
    const seen = other.looksAt.includes(entry.kind) ? findingsOf(other, entry, context, onBug) : [];
    return seen.length > 0 ? 'something' : 'nothing';
  };
  // A comment may name a rule many times, and many comments one.
  const known = new Map<string, ReturnType<Sees>>();
  const sees: Sees = (id) => {
    const seen = known.get(id) ?? look(id);
    known.set(id, seen);
    return seen;
  };
  try {
    return Array.from(rule.observe(entry, context, sees), findingBy(rule, set));
  } catch (error) {
    onBug(rule.id, entry.address, error);
    return [];
  }
}

/**
 * Returns a function that makes findings of a rule's observations, with the severity that the configuration sets, else
 * the rule's.
 */
function findingBy(rule: RuleWords, set: Severity | 'off' | undefined): (seen: Observation) => Finding {
  return ({ at, values, severity }) => ({
    rule: rule.id,
    severity: set !== undefined && set !== 'off' ? set : (severity ?? rule.severity),
    at,
    values,
  });
}

/** Returns the fixes for a finding of an entry, likeliest first; the last one switches the rule off for the record. */
export function fixesFor(finding: Finding, entry: Entry, context: Context, onBug: OnBug): readonly Fix[] {
  const rule = ENTRY_RULES.find(({ id }) => id === finding.rule);
  if (!rule) return [];
  const ignore = rule.always || entry.kind === 'unread' ? [] : [ignoreRule(entry.record, rule.id)];
  try {
    return [...(rule.fixes?.(finding, entry, context) ?? []), ...ignore];
  } catch (error) {
    onBug(finding.rule, entry.address, error);
    return ignore;
  }
}

/** Returns the fixes for a finding of a configuration. */
export function fixesForConfiguration(finding: Finding, file: ConfigFile): readonly Fix[] {
  return CONFIGURATION_RULE.fixes(finding, file);
}

/** Returns the fix of a finding once a user has chosen a record. */
export function fixByChoice(
  finding: Finding,
  entry: Entry,
  context: Context,
  chosen: Entry,
): Fix | undefined {
  return ENTRY_RULES.find(({ id }) => id === finding.rule)?.choose?.(finding, entry, context, chosen);
}
