import type { DecisionLog } from '../../../src/core/log/log.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import type { Breach } from './breach.ts';
import type { Found } from './fixing.ts';
import { logOf, type Texts } from './log.ts';

/** What no fix may bring where it was not. */
const NEVER_BROUGHT = ['unread', 'front-matter', 'unknown-word', 'bad-date', 'broken-pivot', 'placeholder'];

/** Holds what a fix leads to: its finding is gone if it settles, and nothing new is to be mended anywhere. */
export function* holdOutcome(
  of: string,
  { log, entry, finding }: Found,
  after: Texts,
  settles: boolean,
): Iterable<Breach> {
  const next = logOf(after);
  const count = (from: DecisionLog): number =>
    from.findings(entry.address).filter((one) => isLike(one, finding)).length;
  if (settles && count(next) >= count(log)) yield { is: 'settles nothing', of, shown: shown(after) };
  for (const { address } of log.entries()) {
    // Other rules look at a text that has become another kind of entry.
    if (log.get(address)?.kind !== next.get(address)?.kind) continue;
    if (isReadNow(log, next, address)) continue;
    const before = brokenIn(log, address);
    const brought = brokenIn(next, address).filter(
      (one) => !taken(before, one) && !isKept(finding, one) && (settles || !isOpen(one)),
    );
    if (brought.length > 0)
      yield { is: 'brings a finding', of, shown: `${brought.join(', ')}\n${shown(after)}` };
  }
}

/** A circle is told once per record: where one reference leaves it, another may close it. */
function isLike(one: Finding, { rule, values }: Finding): boolean {
  return one.rule === rule && (values.is !== 'circle' || one.values.text === values.text);
}

function shown(texts: Texts): string {
  return [...texts].map(([address, text]) => `——— ${address}\n${text}`).join('\n');
}

/** Takes one such text out; answers whether there was one. */
function taken(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at >= 0) texts.splice(at, 1);
  return at >= 0;
}

/** What a key says of which one line was kept: nobody spoke of it while it stood twice. */
function isKept({ rule, values }: Finding, one: string): boolean {
  return rule === 'front-matter' && values.problem === 'twice' && !/^(?:front-matter|placeholder)/.test(one);
}

/** What stands below an empty place may read as its answer until it is filled. */
function isOpen(one: string): boolean {
  return /^unknown-word (?:industrialisable|automatable|position)/.test(one);
}

/** What a front matter says that was none, as something stood above it: nobody spoke of it before. */
function isReadNow(log: DecisionLog, next: DecisionLog, address: string): boolean {
  const [before, now] = [log, next].map((one) => one.get(address)?.record.frontMatter);
  return before === undefined && now !== undefined;
}

/** What is to be mended in a record, without what an edit may move or turn into something else to be mended. */
function brokenIn(log: DecisionLog, address: string): string[] {
  return log
    .findings(address)
    .filter(({ rule }) => NEVER_BROUGHT.includes(rule))
    .flatMap(({ rule, values: { of, is, problem, count } }) =>
      Array<string>(typeof count === 'number' ? count : 1).fill([rule, of, is, problem].join(' ')),
    );
}
