import { assert } from 'chai';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { createLog } from '../../../src/core/log/log.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { KeyName } from '../../../src/core/record/frontMatter.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { fixesFor } from '../../../src/core/rules/check.ts';
import { KEYS, written } from '../../../src/core/words/vocabulary.ts';
import { applyEdits, type Edit } from '../../../src/core/writing/edits.ts';
import { removeKey, setKeys, type Change } from '../../../src/core/writing/keys.ts';
import { supersede } from '../../../src/core/writing/pivot.ts';
import { addReference, nameInstead, takeOut } from '../../../src/core/writing/references.ts';
import { setReview } from '../../../src/core/writing/review.ts';
import { setStatus } from '../../../src/core/writing/status.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';
import { bodyText } from '../records.ts';
import { keyLines, textOfLine, type KeyLine } from '../records/keys.ts';

/** A record by the lines of its front matter and its body. */
interface Parts {
  readonly lines: readonly KeyLine[];
  readonly body: string;
  readonly eol: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  lines: keyLines(['en', 'fr']),
  body: bodyText(['en', 'fr']),
  eol: fc.constantFrom('\n', '\r\n'),
});

function textOf({ lines, body, eol }: Parts): string {
  return ['---\n', ...lines.map(textOfLine), '---\n', body].join('').replaceAll('\n', eol);
}

/** The keys that have one value, which is written in its place. */
const SINGLE = (Object.keys(KEYS) as KeyName[]).filter(
  (key) => key !== 'supersedes' && key !== 'supersededBy',
);

/** A change, the keys that it may write, and whether it takes their lines out. */
type Written = readonly [change: Change, keys: readonly KeyName[], removes?: 'removes'];

function changesOf(record: DecisionRecord): readonly Written[] {
  const references = (['supersedes', 'supersededBy'] as const).flatMap((way) =>
    record[way].flatMap((reference): Written[] => {
      const key = reference.from === 'status' ? 'status' : way;
      const named = nameInstead(reference, '../b c: it’s #1.md');
      return [
        [{ is: 'edits', edits: [named] }, [key]],
        [takeOut(record, way, reference), [key], 'removes'],
      ];
    }),
  );
  const values = SINGLE.flatMap((key): Written[] => [
    [setKeys(record, [[key, "it's a: b"]]), [key]],
    [removeKey(record, key), [key], 'removes'],
  ]);
  return [
    ...values,
    ...references,
    [setVerdict(record, 'dontScale', 'en'), ['verdict']],
    [setStatus(record, 'decided', 'fr'), ['status']],
    [setReview(record, '2027-01-31'), ['review']],
    [addReference(record, 'supersedes', '0007-graph.md'), ['supersedes']],
    [addReference(record, 'supersededBy', 'a, b: c.md'), ['supersededBy']],
    [supersede(record, "it's.md", 'fr'), ['status', 'supersededBy']],
  ];
}

/** The keys that the fixes of a rule may write; of `front-matter` the lines that cannot be read, or stand twice. */
const KEYS_OF: Readonly<Record<string, readonly KeyName[]>> = {
  'bad-date': ['date', 'review'],
  'broken-pivot': ['supersedes', 'supersededBy', 'status'],
  'decided-with-questions': ['status'],
  'no-review': ['review'],
  'one-sided-pivot': ['supersedes', 'supersededBy', 'status'],
  'review-due': ['review', 'status'],
  'scale-by-hand-only': ['verdict'],
  'stale-open': ['review', 'status'],
  'superseded-by-what': ['supersedes', 'supersededBy'],
  'unknown-word': ['verdict', 'status', 'pivot'],
  'verdict-disagrees': ['verdict'],
  'verdict-missing': ['verdict'],
};
const REMOVING = ['broken-pivot', 'review-due'];

describe('front matter', () => {
  it('keeps all but what a change asks for: lines, their order, comments, quotes and line ends', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const record = readRecord(textOf(all));
        for (const [change, keys, removes] of changesOf(record)) {
          if (change.is === 'edits') hold(all, change.edits, keys, removes !== undefined);
        }
      }),
      { numRuns: 150, seed: 20241215 },
    );
  }).timeout(60_000);

  it('says what it is asked to say, and is as readable as before', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...SINGLE), (all, key) => {
        const text = textOf(all);
        const record = readRecord(text);
        const change = setKeys(record, [[key, "it's a: b"]]);
        if (change.is === 'refused') return;
        const after = readRecord(applyEdits(text, change.edits)).frontMatter;
        assert.deepEqual(after?.keys.find(({ name }) => name === key)?.value.text, "it's a: b");
        assert.isOk((after?.problems.length ?? 0) <= (record.frontMatter?.problems.length ?? 0));
      }),
      { numRuns: 300, seed: 20241215 },
    );
  }).timeout(60_000);

  it('keeps all but what a fix is for', () => {
    fc.assert(
      fc.property(parts, parts, (first, second) => {
        const all = new Map([first, second].map((one, i) => [`file:///decisions/000${i + 1}-graph.md`, one]));
        const log = createLog(
          () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
          (rule, _, error) => {
            throw new Error(rule, { cause: error });
          },
        );
        for (const [address, one] of all) {
          log.set({ address, kind: 'scale', record: readRecord(textOf(one)) });
        }
        for (const [address, one] of all) {
          const entry = log.get(address);
          assert.isOk(entry);
          for (const finding of log.findings(address)) {
            if (finding.rule === 'front-matter') continue;
            for (const fix of fixesFor(finding, entry, log.context(), () => undefined)) {
              if (!('edits' in fix)) continue;
              const keys = KEYS_OF[finding.rule] ?? [];
              const removes = REMOVING.includes(finding.rule);
              hold(one, fix.edits, keys, removes);
              for (const other of fix.others ?? []) {
                const there = all.get(other.address);
                assert.isOk(there);
                hold(there, other.edits, keys, removes);
              }
            }
          }
        }
      }),
      { numRuns: 150, seed: 20241215 },
    );
  }).timeout(60_000);
});

function hold(all: Parts, edits: readonly Edit[], keys: readonly KeyName[], removes: boolean): void {
  const after = applyEdits(textOf(all), edits);
  const ends = after.match(/\r\n|\n|\r/g) ?? [];
  assert.isOk(
    ends.every((end) => end === all.eol),
    'all line ends are as they were',
  );
  const lines = all.lines.map((line) => {
    const isEdited = line.name !== undefined && keys.includes(line.name);
    // A comment is nobody's to remove.
    const mayGo = removes && !`${line.value}${line.tail}`.includes(' #');
    return isEdited ? `(?:${editedLine(line, removes)}\n)${mayGo ? '?' : ''}` : escaped(textOfLine(line));
  });
  const added = `(?:(?:${keys.map((key) => written(KEYS, key, 'en')).join('|')}): [^\n]+\n)*`;
  assert.match(
    after.replaceAll('\r\n', '\n'),
    new RegExp(`^---\n${lines.join('')}${added}---(?:\n|$)`),
    lines.join(''),
  );
}

/** What may become of a line whose value is written: all around the value stays; what it says may move to another key. */
function editedLine({ name, head, value, quote, tail }: KeyLine, removes: boolean): string {
  const key = escaped(head.trimEnd());
  const blanks = escaped(head.slice(head.trimEnd().length));
  const isList = name === 'supersedes' || name === 'supersededBy';
  if (value === '') return `${key}[^\n]*${blanks}${escaped(tail)}`;
  if (quote !== '') {
    const values = [
      `${blanks}${quote}[^\n]*${quote}`,
      `${blanks}\\[${quote}[^\n]*\\]`,
      ...(removes || name === 'verdict' ? [' *'] : []),
    ];
    return `${key}(?:${values.join('|')})${escaped(tail)}`;
  }
  if (isList && /^\[.*\]$/.test(value)) {
    return `${key}(?:${blanks}\\[[^\n]*\\]${removes ? '|' : ''})${escaped(tail)}`;
  }
  if (!value.includes('\n')) return `${key}(?:${blanks}[^\n]*|)${escaped(tail)}`;
  const items = value
    .split('\n')
    .slice(1)
    .map((line) => /^( *- )(.*?)( +#.*)?$/.exec(line));
  if (!items.every((item) => item)) return `${key} ?[^\n]*(?:\n {2}[^\n]*)?`;
  const kept = items.map((item) => {
    const [, dash = '', , comment = ''] = item ?? [];
    const left = comment === '' ? '' : `\n *${escaped(comment.trimStart())}`;
    return `(?:\n${dash}[^\n]*${escaped(comment)}${removes ? `|${left}` : ''})`;
  });
  return `${key}${kept.join('')}(?:\n *- [^\n]+)?`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
