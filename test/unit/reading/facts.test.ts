import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';

/** A body, and the status, date and review that are read of it. */
const rows: readonly (readonly [body: string, status?: string, date?: string, review?: string])[] = [
  ['**Date:** 2026-03-19 · **Status:** accepted · **Deciders:** the founder', 'decided', '2026-03-19'],
  ['Owner: Ana • Status: ✅ accepted • Date: 14 March 2026', 'decided', '2026-03-14'],
  ['Status: accepted | Date: 2026-03-19', 'decided', '2026-03-19'],
  ['- Date : 2026-03-19 · Ana', undefined, '2026-03-19'],
  ['Status: proposed | accepted | rejected'],
  ['Status: ~~Proposed~~ Accepted', 'decided'],
  ['## 1. Status\n\n~~Proposed~~ Accepted', 'decided'],
  ['⚠️ Status\u200b: accepted', 'decided'],
  ['**Review date:** 2026-11-01', undefined, undefined, '2026-11-01'],
  ['- À revoir : 1er mars 2027', undefined, undefined, '2027-03-01'],
  ['- Date: 2026-01-05\n- Next review: 2026-11-01', undefined, '2026-01-05', '2026-11-01'],
  ['We talked of the date: 2026-03-19 · status: accepted', 'decided'],
  ['Review: in six months', undefined, undefined, 'bad'],
  ['Review: when three firms ask', undefined, undefined, 'condition'],
  ['Revue : dès que trois cabinets le demandent', undefined, undefined, 'condition'],
  ['Review: Ana, in the pull request'],
  ['Review: ([pitch](a.md)) ([review](b.md))'],
  ['Reviewers: Ana · Updated: 2026-03-19'],
  ['```\nReview: 2026-11-01\n```'],
];

describe('facts in the body', () => {
  for (const [body, status, date, review] of rows) {
    it(JSON.stringify(body), () => {
      const record = readRecord(`# Idea\n\n${body}\n`);
      assert.deepEqual(
        [record.status?.word, record.date?.day, record.review?.day ?? record.review?.is],
        [status, date, review],
      );
    });
  }
  it('has its own place in the line', () => {
    const { status, date } = readRecord('Date: 2026-03-19 · Status: accepted · By: Ana\n');
    assert.deepEqual(date?.place, { line: 0, character: 6, endLine: 0, endCharacter: 16 });
    assert.deepEqual(status?.place, { line: 0, character: 27, endLine: 0, endCharacter: 35 });
  });
  it('has its place behind what is struck through in a key', () =>
    assert.strictEqual(readRecord('---\nstatus: ~~open~~ open\n---\n').status?.wordPlace?.character, 17));
  it('is what the key says where there is one', () =>
    assert.strictEqual(
      readRecord('---\nreview: 2027-01-01\n---\n\nReview: 2026-11-01\n').review?.day,
      '2027-01-01',
    ));
});
