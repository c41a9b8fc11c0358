import { assert } from 'chai';
import { readDay, readReview } from '../../src/core/days/dates.ts';
import { dayOfFile } from '../../src/core/record/fileDate.ts';

const days: readonly (readonly [text: string, is: string])[] = [
  ['2026-03-14', 'day'],
  ['2026-03-14T10:00:00Z', 'day'],
  ['2026-03-14 10:00', 'day'],
  ['2024-02-29', 'day'],
  ['2026-02-29', 'bad'],
  ['2026-13-01', 'bad'],
  ['12026-03-14', 'bad'],
  ['14 mars 2026', 'bad'],
  ['03/04/2026', 'bad'],
  ['YYYY-MM-DD', 'bad'],
  ['when three firms ask', 'bad'],
  ['', 'unset'],
];

const reviews: readonly (readonly [text: string, is: string])[] = [
  ['2027-03-14', 'day'],
  ['when three firms ask', 'condition'],
  ['quand 3 cabinets le demandent', 'condition'],
  ['after the next pilot', 'condition'],
  ['in six months', 'bad'],
  ['dans 6 mois', 'bad'],
  ['mars 2027', 'bad'],
  ['Q1 2027', 'bad'],
  ['2027', 'bad'],
  ['14 mars 2027', 'bad'],
  ['March 14th, 2027', 'bad'],
  ['14-Mar-2027', 'bad'],
  ['mi-2027', 'bad'],
  ['mid-morning coffee', 'condition'],
  ['03/04/2027', 'bad'],
  ['AAAA-MM-JJ', 'bad'],
  ['2027-02-30', 'bad'],
];

const files: readonly (readonly [address: string, day: string | undefined])[] = [
  ['file:///decisions/2022-09-13-x.md', '2022-09-13'],
  ['file:///decisions/20220913-x.md', '2022-09-13'],
  ['file:///decisions/2022-09-x.md', undefined],
  ['file:///decisions/2022-13-01-x.md', undefined],
  ['file:///2022-09-13/0001-x.md', undefined],
];

describe('dates', () => {
  for (const [address, day] of files) {
    it(`a file's name: ${address} says ${day ?? 'no day'}`, () =>
      assert.strictEqual(dayOfFile(address), day));
  }
  for (const [text, is] of days)
    it(`a day: ${text || 'nothing'} is ${is}`, () => assert.strictEqual(readDay(text).is, is));
  for (const [text, is] of reviews)
    it(`a review: ${text} is ${is}`, () => assert.strictEqual(readReview(text).is, is));
});
