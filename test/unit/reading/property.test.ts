import { assert } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { check, fixesFor } from '../../../src/core/rules/check.ts';
import type { Place } from '../../../src/core/text/place.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { context } from '../rules/cases.ts';

/** Pieces that records are made of, whole and broken, so that any order of them is tried. */
const pieces = fc.constantFrom(
  '---\n',
  'verdict: scale\n',
  'status: decided\n',
  'title: a: b\n',
  'supersedes: [a](b.md)\n',
  'tags: [a, {b\n',
  '# Merlin\n',
  '## Business need\n',
  '### Who asks\n',
  '## Questions ouvertes\n',
  '## Signals\n',
  '## Verdict / Décision\n',
  '- Who asks: Ana\n',
  '- Who pays: nobody\n',
  '  - nested?\n',
  '- [ ] Who pays? — Answer: x\n',
  '* [x] done ~~struck~~ ?\n',
  'Need: three clients asked\n',
  'Who asks: Ana. Who pays: her firm.\n',
  '| Who asks | Ana |\n| --- | --- |\n',
  'Q: when?\nA: now\n',
  '> quote\n',
  '```\n',
  '<!-- comment\n',
  '-->\n',
  '<who asks>\n',
  '<br>',
  '&amp;&eacute;\\*',
  '🎯 ',
  '\u0000',
  '\t',
  '\u00a0',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  'é',
  '~~',
  '**',
  '[x](',
  ':',
  '?',
  '→',
);
const text = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** One seed, so that a run says the same everywhere; another one finds what this one does not. */
const RUNS = { numRuns: 500, seed: 20241215 };

/** Every place in a record. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('endLine' in value) return [value as Place];
  return Object.values(value).flatMap(placesIn);
}

function liesIn(lines: readonly string[], { line, character, endLine, endCharacter }: Place): boolean {
  const inLine = (at: number, c: number): boolean =>
    at >= 0 && at < lines.length && c >= 0 && c <= (lines[at]?.length ?? -1);
  return (
    inLine(line, character) &&
    inLine(endLine, endCharacter) &&
    (endLine - line || endCharacter - character) >= 0
  );
}

describe('for any text whatever', () => {
  it('reading never throws, all places lie inside the text, twice gives the same record', () => {
    fc.assert(
      fc.property(text, (source) => {
        const record: DecisionRecord = readRecord(source);
        const lines = source.split(/\r\n|\r|\n/);
        for (const place of placesIn(record)) assert.isOk(liesIn(lines, place), JSON.stringify(place));
        for (const { end } of record.sections)
          assert.isOk(liesIn(lines, { ...end, endLine: end.line, endCharacter: end.character }));
        assert.deepEqual(readRecord(source), record);
      }),
      RUNS,
    );
  }).timeout(60_000);

  it('no fix throws or breaks the front matter, and one that mends it does', () => {
    fc.assert(
      fc.property(text, (source) => {
        const record = readRecord(source);
        const entry = { address: 'file:///a.md', kind: 'scale' as const, record };
        const bug = (rule: string, _: string, error: unknown): never => {
          throw new Error(rule, { cause: error });
        };
        const problems = record.frontMatter?.problems.length ?? 0;
        for (const finding of check(entry, context, bug)) {
          for (const fix of fixesFor(finding, entry, context, bug)) {
            if (!('edits' in fix)) continue;
            const after = readRecord(applyEdits(source, fix.edits, () => 'said'));
            const left = after.frontMatter?.problems.length ?? 0;
            assert.isOk(
              left <= problems - (finding.rule === 'front-matter' ? 1 : 0),
              `${finding.rule}: ${left} of ${problems} problems are left`,
            );
          }
        }
      }),
      RUNS,
    );
  }).timeout(60_000);
});
