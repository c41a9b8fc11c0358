import { assert } from 'chai';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { createLog, type DecisionLog } from '../../../src/core/log/log.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { isSettled } from '../../../src/core/rules/settled.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { compare, endOf, type Place } from '../../../src/core/text/place.ts';
import {
  ANSWERS,
  formsOf,
  HEADINGS,
  LABELS,
  POSITIONS,
  STATUSES,
  VERDICTS,
} from '../../../src/core/words/vocabulary.ts';
import { standsAsRead } from '../../../src/core/writing/asRead.ts';
import { isStop } from '../../../src/core/writing/draft.ts';
import { applyEdits, type Edit } from '../../../src/core/writing/edits.ts';
import type { Fix } from '../../../src/core/writing/fix.ts';
import { ENDINGS } from '../records/endings.ts';
import { recordLogs, recordTexts, type RecordFile } from '../records.ts';

const RECORDS = 'file:///docs/decisions';
const SEED = 20241215;

/** What no fix may bring where it was not. */
const NEVER_BROUGHT = ['unread', 'front-matter', 'unknown-word', 'bad-date', 'broken-pivot', 'placeholder'];

const bug = (rule: string, address: string, error: unknown): never => {
  throw new Error(`bug in ${rule}, ${address}`, { cause: error });
};

/** Texts of a log by the addresses of their records. */
type Texts = ReadonlyMap<string, string>;

describe('for any record', () => {
  it('every fix does what its kind promises, and brings nothing that is to be mended', () => {
    fc.assert(
      fc.property(recordTexts, (text) => holdAll([{ path: '0001-idea.md', text }])),
      { numRuns: 200, seed: SEED },
    );
  }).timeout(120_000);

  it('so it does whatever the text begins with, and whatever ends it', () => {
    const marks = fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF');
    const endings = fc.constantFrom(...ENDINGS.map(([, text]) => text));
    fc.assert(
      fc.property(marks, recordTexts, endings, (begins, text, ends) =>
        holdAll([{ path: '0001-idea.md', text: `${begins}${text}\n${ends}` }]),
      ),
      { numRuns: 200, seed: SEED },
    );
  }).timeout(120_000);

  it('so it does among records that name one another', () => {
    fc.assert(fc.property(recordLogs({ minLength: 2, maxLength: 5 }), holdAll), { numRuns: 60, seed: SEED });
  }).timeout(120_000);
});

function holdAll(files: readonly RecordFile[]): void {
  const texts: Texts = new Map(files.map(({ path, text }) => [`${RECORDS}/${encodeURI(path)}`, text]));
  const log = logOf(texts);
  for (const entry of log.entries()) {
    for (const finding of log.findings(entry.address)) {
      for (const fix of fixesFor(finding, entry, log.context(), bug)) {
        if ('edits' in fix) hold(texts, log, entry, finding, fix);
        else if (fix.kind === 'goTo')
          assert.isOk(liesIn(texts.get(entry.address) ?? '', fix.to), 'shown outside of the text');
      }
    }
  }
}

type Editing = Extract<Fix, { readonly edits: unknown }>;

function hold(texts: Texts, log: DecisionLog, entry: Entry, finding: Finding, fix: Editing): void {
  const what = `${finding.rule}, “${fix.title.en}”`;
  const all = [{ address: entry.address, edits: fix.edits }, ...(fix.others ?? [])];
  const context = log.context();
  assert.deepEqual(all.length, new Set(all.map(({ address }) => address)).size, `${what}: one record twice`);
  for (const { address, edits } of all) {
    const there = log.get(address);
    assert.isOk(there, `${what}: no record ${address}`);
    holdPlaces(texts.get(address) ?? '', edits, what);
    assert.isOk(standsAsRead(there.record, texts.get(address) ?? '', edits), `${what}: it stands elsewhere`);
    holdLanguage(edits, context.languageOf(there), what);
  }
  for (const fill of fix.kind === 'scaffolding' ? [filled, left] : [left]) {
    const after = new Map(texts);
    for (const { address, edits } of all) after.set(address, written(texts.get(address) ?? '', edits, fill));
    const next = logOf(after);
    const gone = fix.kind === 'settling' || fill === filled;
    if (gone) {
      const count = (from: DecisionLog) =>
        from.findings(entry.address).filter((one) => isLike(one, finding)).length;
      assert.isOk(count(next) < count(log), `${what}: it is not gone${shown(after, all)}`);
    }
    if (gone) {
      const records = all.map(({ address }) => [address, read(after.get(address) ?? '')] as const);
      const isGone = isSettled(finding, entry, new Map(records), context, bug);
      assert.isOk(isGone, `${what}: it is not told that it is gone${shown(after, all)}`);
    }
    for (const { address } of log.entries()) {
      const before = brokenIn(log, address);
      const brought = brokenIn(next, address).filter((one) => !taken(before, one) && !isKept(finding, one));
      assert.deepEqual(brought, [], `${what}: it brings${shown(after, all)}`);
    }
  }
}

/** A circle is told once per record: where one reference leaves it, another may close it. */
function isLike(one: Finding, { rule, values }: Finding): boolean {
  return one.rule === rule && (values.is !== 'circle' || one.values.text === values.text);
}

function shown(after: Texts, all: readonly { readonly address: string }[]): string {
  return all.map(({ address }) => `\n——— ${address}\n${after.get(address) ?? ''}`).join('');
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

/** What is to be mended in a record, without what an edit may move or turn into something else to be mended. */
function brokenIn(log: DecisionLog, address: string): string[] {
  return log
    .findings(address)
    .filter(({ rule }) => NEVER_BROUGHT.includes(rule))
    .flatMap(({ rule, values: { of, is, problem, count } }) =>
      Array<string>(typeof count === 'number' ? count : 1).fill([rule, of, is, problem].join(' ')),
    );
}

function holdPlaces(text: string, edits: readonly Edit[], what: string): void {
  for (const { place } of edits)
    assert.isOk(liesIn(text, place), `${what}: ${JSON.stringify(place)} is not in the text`);
  const inOrder = edits.map(({ place }) => place).sort(compare);
  inOrder.slice(1).forEach((place, i) => {
    const before = inOrder[i];
    assert.isOk(
      before && compare(before, place) < 0 && compare(endOf(before), place) <= 0,
      `${what}: ${JSON.stringify([before, place])} overlap`,
    );
  });
}

function liesIn(text: string, place: Place): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  const isIn = (line: number, character: number) =>
    character >= 0 && character <= (lines[line]?.length ?? -1);
  return (
    isIn(place.line, place.character) &&
    isIn(place.endLine, place.endCharacter) &&
    compare(place, endOf(place)) <= 0
  );
}

/** Headings, labels and words of the other language alone. */
const foreign: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOnly('fr', 'en'),
  fr: wordsOnly('en', 'fr'),
};

function wordsOnly(language: Language, not: Language): ReadonlySet<string> {
  const words = (one: Language) =>
    [HEADINGS, LABELS, VERDICTS, STATUSES, POSITIONS, ANSWERS].flatMap((table) =>
      Object.keys(table).flatMap((kind) => formsOf<string>(table, kind, one)),
    );
  const others = new Set(words(not));
  return new Set(words(language).filter((word) => !others.has(word)));
}

function holdLanguage(edits: readonly Edit[], language: Language, what: string): void {
  for (const { text } of edits) {
    const parts = text.flatMap((part) => (isStop(part) ? [] : part.split('\n')));
    for (const part of parts) {
      const word = part.replace(/^[\s#-]*(?:\[ \] )?|[\s:?]*$|'/g, '');
      assert.isOk(!foreign[language].has(word), `${what}: ${part} is not ${language}`);
    }
  }
}

type Fill = (stop: string, choices: readonly string[] | undefined) => string;
const filled: Fill = (_, choices) => choices?.[0] ?? 'said';
const left: Fill = (stop) => stop;

function written(text: string, edits: readonly Edit[], fill: Fill): string {
  const plain = edits.map(({ place, text: draft }) => ({
    place,
    text: draft.map((part) => (isStop(part) ? fill(part.stop, part.choices) : part)),
  }));
  return applyEdits(text, plain);
}

function logOf(texts: Texts): DecisionLog {
  const log = createLog(() => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }), bug);
  for (const [address, text] of texts) {
    const record = read(text);
    log.set({ address, folder: RECORDS, kind: record.reads === 'other' ? 'other' : 'scale', record });
  }
  return log;
}

/** Texts are read once: most of them stand in many logs. */
const known = new Map<string, DecisionRecord>();

function read(text: string): DecisionRecord {
  const record = known.get(text) ?? readRecord(text);
  if (known.size > 500) known.clear();
  known.set(text, record);
  return record;
}
