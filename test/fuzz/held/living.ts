import { fixesFor } from '../../../src/core/rules/check.ts';
import type { DecisionLog } from '../../../src/core/log/log.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { applyEdits, type OtherEdits } from '../../../src/core/writing/edits.ts';
import { followMoves } from '../../../src/core/writing/moved.ts';
import type { RecordFile } from '../../unit/records.ts';
import { guarded, READ, type Held } from './breach.ts';
import { addressOf, emptyLog, entryOf, onBug, RECORDS, textsOf } from './log.ts';

/** One step in the life of a log; `path`, where there is no such file, makes one. */
export type Step =
  | ({ readonly does: 'write' | 'know' } & RecordFile)
  | { readonly does: 'remove'; readonly path: string }
  | { readonly does: 'move'; readonly path: string; readonly to: string }
  | { readonly does: 'fix'; readonly path: string; readonly which: number };

/** The files of a folder, and what becomes of them. */
export interface Life {
  readonly files: readonly RecordFile[];
  readonly steps: readonly Step[];
}

/** A log that is kept in step, with what was last asked of it. */
interface Kept {
  readonly log: DecisionLog;
  readonly texts: Map<string, string>;
  /** Decision records that references may name, but which are no entries. */
  readonly known: Set<string>;
  readonly findings: Map<string, readonly Finding[]>;
}

/** Holds a log that is changed step by step: it tells what a fresh log of the same files tells. */
export function* holdLife({ files, steps }: Life): Held {
  const kept: Kept = { log: emptyLog(), texts: new Map(), known: new Set(), findings: new Map() };
  for (const [address, text] of textsOf(files)) put(kept, address, text);
  for (const step of steps) {
    yield* guarded(`a log, step ${step.does}`, function* () {
      take(kept, step);
      const [now, fresh] = [told(kept.log, kept.findings), freshly(kept)];
      if (now !== fresh)
        yield { is: 'unlike a fresh log', of: `step ${step.does}`, shown: `${now}\n${fresh}` };
      return READ;
    });
  }
  return READ;
}

function take(kept: Kept, step: Step): void {
  const address = addressOf(step.path);
  switch (step.does) {
    case 'write':
      put(kept, address, step.text);
      break;
    case 'know':
      kept.known.add(address);
      kept.texts.set(address, step.text);
      asked(kept, kept.log.know({ ...entryOf(address, step.text), kind: 'other' }));
      break;
    case 'remove':
      remove(kept, address);
      break;
    case 'move':
      move(kept, address, addressOf(step.to));
      break;
    case 'fix':
      fix(kept, address, step.which);
  }
}

function put(kept: Kept, address: string, text: string): void {
  kept.known.delete(address);
  kept.texts.set(address, text);
  asked(kept, kept.log.set(entryOf(address, text)));
}

function remove(kept: Kept, address: string): void {
  kept.known.delete(address);
  kept.texts.delete(address);
  asked(kept, kept.log.delete(address));
}

/** Asks anew for the findings that a change is said to touch, and for no others. */
function asked({ log, findings }: Kept, touched: readonly string[]): void {
  for (const address of touched) {
    if (log.get(address)) findings.set(address, log.findings(address));
    else findings.delete(address);
  }
}

/** Renames a file, and writes what keeps references to it. */
function move(kept: Kept, from: string, to: string): void {
  const text = kept.texts.get(from);
  if (text === undefined || kept.texts.has(to) || kept.known.has(from)) return;
  const moves = [{ from, to: { address: to, folder: RECORDS } }];
  const edits = followMoves(moves, kept.log.context().pivots);
  write(kept, edits);
  const now = kept.texts.get(from) ?? text;
  remove(kept, from);
  put(kept, to, now);
}

/** Applies one of the fixes that are offered in a record. */
function fix(kept: Kept, address: string, which: number): void {
  const entry = kept.log.get(address);
  const context = kept.log.context();
  const fixes = kept.log
    .findings(address)
    .flatMap((finding) => (entry ? fixesFor(finding, entry, context, onBug) : []))
    .flatMap((one) => ('edits' in one ? [one] : []));
  const chosen = fixes[which % Math.max(1, fixes.length)];
  if (chosen) write(kept, [{ address, edits: chosen.edits }, ...(chosen.others ?? [])]);
}

function write(kept: Kept, all: readonly OtherEdits[]): void {
  for (const { address, edits } of all) {
    const text = kept.texts.get(address);
    if (text !== undefined && !kept.known.has(address)) put(kept, address, applyEdits(text, edits));
  }
}

function freshly({ texts, known }: Kept): string {
  const log = emptyLog();
  for (const [address, text] of inOrder(texts)) {
    if (known.has(address)) log.know({ ...entryOf(address, text), kind: 'other' });
    else log.set(entryOf(address, text));
  }
  return told(log, new Map(Array.from(log.entries(), ({ address }) => [address, log.findings(address)])));
}

/** Returns all that a log tells, as text to compare. */
function told(log: DecisionLog, findings: ReadonlyMap<string, readonly Finding[]>): string {
  const { pivots } = log.context();
  const entries = inOrder(new Map(Array.from(log.entries(), (entry) => [entry.address, entry])));
  return JSON.stringify(
    {
      entries: entries.map(([address, entry]) => ({
        address,
        summary: entry.summary,
        links: pivots.links(entry).map(({ way, reference, found }) => [way, reference.text, found]),
        before: [...pivots.supersededOf(address)].sort(),
        after: [...pivots.followersOf(address)].sort(),
        all: [...pivots.allSupersededBy(address)].sort(),
        findings: findings.get(address),
      })),
      findings: [...findings.keys()].sort(),
      dated: [...log.dated()].sort(),
      language: log.languageIn(RECORDS),
    },
    undefined,
    1,
  );
}

function inOrder<T>(all: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}
