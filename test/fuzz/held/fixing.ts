import type { DecisionLog } from '../../../src/core/log/log.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import type { Fix } from '../../../src/core/writing/fix.ts';
import type { RecordFile } from '../../unit/records.ts';
import { aboutFix, status, unsaid } from './about.ts';
import { guarded, type Held } from './breach.ts';
import { filled, holdEdits, left, written } from './edits.ts';
import { logOf, onBug, textsOf, type Texts } from './log.ts';
import { holdOutcome } from './outcome.ts';
import { isIn } from './places.ts';

/** Holds each finding of a log's records, and each fix of each of them. */
export function* holdFixes(files: readonly RecordFile[]): Held {
  const texts = textsOf(files);
  const log = logOf(texts);
  let tried = 0;
  for (const entry of log.entries()) {
    for (const finding of log.findings(entry.address)) {
      tried += yield* guarded(`findings of ${finding.rule}`, () =>
        holdFinding({ texts, log, entry, finding }),
      );
    }
  }
  return tried;
}

/** A finding of an entry of a log, with the texts of the log by address. */
export interface Found {
  readonly texts: Texts;
  readonly log: DecisionLog;
  readonly entry: Entry;
  readonly finding: Finding;
}

function* holdFinding(found: Found): Held {
  const { texts, log, entry, finding } = found;
  const text = texts.get(entry.address) ?? '';
  if (!isIn(text, finding.at))
    yield { is: 'wrong place', of: finding.rule, shown: JSON.stringify(finding.at) };
  for (const language of ['en', 'fr'] as const) sentenceOf(finding, language);
  let tried = 0;
  for (const fix of fixesFor(finding, entry, log.context(), onBug)) {
    // Its title may hold words of the text.
    const of = `${finding.rule}, ${fix.title.en.replace(/“[^”]*”|\d{4}-\d\d-\d\d/g, '…')}`;
    if ('edits' in fix) tried += yield* guarded(of, () => holdFix(of, found, fix));
    else if (fix.kind === 'goTo' && !isIn(text, fix.to))
      yield { is: 'wrong place', of, shown: JSON.stringify(fix.to) };
  }
  return tried;
}

type Editing = Extract<Fix, { readonly edits: unknown }>;

function* holdFix(of: string, { texts, log, entry, finding }: Found, fix: Editing): Held {
  const text = texts.get(entry.address) ?? '';
  let tried = yield* holdEdits(of, text, fix.edits, aboutFix(finding, entry.record, text));
  for (const { address, edits } of fix.others ?? []) {
    const other = texts.get(address) ?? '';
    const there = log.get(address)?.record ?? entry.record;
    tried += yield* holdEdits(`${of}, elsewhere`, other, edits, [
      ...status(there, other),
      ...unsaid(there, other),
    ]);
  }
  const all = [{ address: entry.address, edits: fix.edits }, ...(fix.others ?? [])];
  for (const fill of fix.kind === 'scaffolding' ? [filled, left] : [left]) {
    const after = new Map(texts);
    for (const { address, edits } of all) after.set(address, written(texts.get(address) ?? '', edits, fill));
    yield* holdOutcome(of, { texts, log, entry, finding }, after, fix.kind === 'settling' || fill === filled);
  }
  return tried;
}
