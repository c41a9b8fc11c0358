import type { DecisionLog } from '../../../src/core/log/log.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import { isSettled } from '../../../src/core/rules/settled.ts';
import { standsAsRead } from '../../../src/core/writing/asRead.ts';
import type { OtherEdits } from '../../../src/core/writing/edits.ts';
import type { EditingFix } from '../../../src/core/writing/fix.ts';
import type { RecordFile } from '../../unit/records.ts';
import { aboutFix, aboutOther } from './about.ts';
import { guarded, MADE, REFUSED, together, type Held } from './breach.ts';
import { filled, holdEdits, left, written, type Fill } from './edits.ts';
import { holdLanguage } from './language.ts';
import { logOf, onBug, textsOf, type Texts } from './log.ts';
import { holdOutcome } from './outcome.ts';
import { isIn } from './places.ts';
import { read } from './read.ts';

/** Holds each finding of records that stand in one folder, and each fix of each of them. */
export function* holdFixes(files: readonly RecordFile[]): Held {
  const texts = textsOf(files);
  const log = logOf(texts);
  const found = Array.from(log.entries(), (entry) =>
    log.findings(entry.address).map((finding): Found => ({ texts, log, entry, finding })),
  ).flat();
  return yield* together(found.map((one) => guarded(one.finding.rule, () => holdFinding(one))));
}

/** A finding of an entry of a log, with the texts of the log. */
export interface Found {
  readonly texts: Texts;
  readonly log: DecisionLog;
  readonly entry: Entry;
  readonly finding: Finding;
}

function* holdFinding(found: Found): Held {
  const { texts, log, entry, finding } = found;
  const fixes = fixesFor(finding, entry, log.context(), onBug);
  const shown = [finding.at, ...fixes.flatMap((fix) => ('to' in fix ? [fix.to] : []))];
  for (const place of shown) {
    if (!isIn(texts.get(entry.address) ?? '', place))
      yield { is: 'wrong place', of: finding.rule, shown: JSON.stringify(place) };
  }
  for (const language of ['en', 'fr'] as const) sentenceOf(finding, language);
  const editing = fixes.flatMap((fix) => ('edits' in fix ? [fix] : []));
  return yield* together(editing.map((fix) => guarded(nameOf(found, fix), () => holdFix(found, fix))));
}

/** Names a fix by its rule and title, without the words of the text in it. */
function nameOf({ finding }: Found, { title }: EditingFix): string {
  return `${finding.rule}, ${title.en.replace(/“[^”]*”|\d{4}-\d\d-\d\d/g, '…')}`;
}

function* holdFix(found: Found, fix: EditingFix): Held {
  const { texts, log, entry, finding } = found;
  const of = nameOf(found, fix);
  const all = [{ address: entry.address, edits: fix.edits }, ...(fix.others ?? [])];
  if (!isMade(found, all)) return REFUSED;
  for (const { address, edits } of all) {
    const text = texts.get(address) ?? '';
    const there = log.get(address) ?? entry;
    const about = there === entry ? aboutFix(finding, there.record, text) : aboutOther(there.record, text);
    yield* holdEdits(of, text, edits, about);
    yield* holdLanguage(of, edits, log.context().languageOf(there));
  }
  for (const fill of fix.kind === 'scaffolding' ? [filled, left] : [left]) {
    const settles = fix.kind === 'settling' || fill === filled;
    yield* holdOutcome(of, found, after(texts, all, fill), settles);
  }
  return MADE;
}

/** Whether the product makes the edits of a fix, as it asks itself before. */
function isMade({ texts, log, entry, finding }: Found, all: readonly OtherEdits[]): boolean {
  const stand = all.every(({ address, edits }) =>
    standsAsRead((log.get(address) ?? entry).record, texts.get(address) ?? '', edits),
  );
  if (!stand) return false;
  const fixed = after(texts, all, filled);
  const records = new Map(all.map(({ address }) => [address, read(fixed.get(address) ?? '')]));
  return isSettled(finding, entry, records, log.context(), onBug);
}

function after(texts: Texts, all: readonly OtherEdits[], fill: Fill): Texts {
  const changed = new Map(texts);
  for (const { address, edits } of all) changed.set(address, written(texts.get(address) ?? '', edits, fill));
  return changed;
}
