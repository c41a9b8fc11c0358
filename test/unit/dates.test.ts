import { assert } from 'chai';
import { readDay, readReview } from '../../src/core/days/dates.ts';
import { dayOfFile } from '../../src/core/record/fileDate.ts';

/** What is written where a day is expected, and the day that it is in a record in English. */
const days: readonly (readonly [text: string, day: string | undefined])[] = [
  ['2026-03-14', '2026-03-14'],
  ['2026-03-14T10:00:00Z', '2026-03-14'],
  ['2026-03-14 10:00', '2026-03-14'],
  ['2026-03-14T10:00:00.000+01:00', '2026-03-14'],
  ['2024-02-29', '2024-02-29'],
  ['2026.03.14', '2026-03-14'],
  ['2026/3/4', '2026-03-04'],
  ['20260314', '2026-03-14'],
  ['2026-W11-6', '2026-03-14'],
  ['14 mars 2026', '2026-03-14'],
  ['le 1er avril 2026', '2026-04-01'],
  ['March 14th, 2026.', '2026-03-14'],
  ['the 3rd of May 2026', '2026-05-03'],
  ['14-Mar-2026', '2026-03-14'],
  ['2026-Mar-14', '2026-03-14'],
  ['28/03/2026', '2026-03-28'],
  ['03/28/2026', '2026-03-28'],
  ['4.4.2026', '2026-04-04'],
  ['Sat, 14 March 2026', '2026-03-14'],
  ['samedi 14 mars 2026 à 10h30', '2026-03-14'],
  ['2026-03-14 (Saturday)', '2026-03-14'],
  ['Mar 14 2026, 10:00 UTC', '2026-03-14'],
  ['mar. 14 avril 2026', '2026-04-14'],
  ['\u200e2026-01-05\u200b', '2026-01-05'],
  ['2026\u201101\u201105', '2026-01-05'],
  ['📅️ 2026-01-05', '2026-01-05'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['12026-03-14', undefined],
  ['2026-W54-1', undefined],
  ['30 février 2026', undefined],
  ['03/04/2026', undefined],
  ['14/03/26', undefined],
  ['14 March', undefined],
  ['March 2026', undefined],
  ['before 14 March 2026', undefined],
  ['14 or 15 March 2026', undefined],
  ['2026-03-14 and 2026-03-15', undefined],
  ['2026-03-14 is too early', undefined],
  ['YYYY-MM-DD', undefined],
  ['when three firms ask', undefined],
];

const reviews: readonly (readonly [text: string, is: string])[] = [
  ['2027-03-14', 'day'],
  ['14 mars 2027', 'day'],
  ['March 14th, 2027', 'day'],
  ['14-Mar-2027', 'day'],
  ['when three firms ask', 'condition'],
  ['quand 3 cabinets le demandent', 'condition'],
  ['after the next pilot', 'condition'],
  ['in six months', 'bad'],
  ['dans 6 mois', 'bad'],
  ['mars 2027', 'bad'],
  ['Q1 2027', 'bad'],
  ['2027', 'bad'],
  ['14/03/27', 'bad'],
  ['before 14 March 2027', 'bad'],
  ['mi-2027', 'bad'],
  ['mid-morning coffee', 'condition'],
  ['03/04/2027', 'bad'],
  ['AAAA-MM-JJ', 'bad'],
  ['2027-02-30', 'bad'],
  ['Q5 2027', 'bad'],
  ['every 6 months', 'bad'],
  ['Quarterly', 'bad'],
  ['tous les 6 mois', 'bad'],
  ['every time a client asks', 'condition'],
  ['each quarter that ends below 10', 'condition'],
  ['when the quarterly report asks', 'condition'],
  ['monthly revenue above 1000 EUR', 'condition'],
  ['à chaque renouvellement', 'condition'],
  ['tous les clients sont partis', 'condition'],
  ['once a client leaves', 'condition'],
  ['in the summer house', 'condition'],
  ['fall in price', 'condition'],
  ['6 months after the pilot', 'condition'],
  ['March', 'bad'],
  ['march on', 'condition'],
  ['next release', 'condition'],
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
  for (const [text, day] of days) {
    it(`${JSON.stringify(text)} is ${day ?? 'no day'}`, () => {
      const read = readDay(text, 'en');
      assert.strictEqual(read.is === 'day' ? read.day : undefined, day);
    });
  }
  it('nothing is not set', () => assert.deepEqual(readDay('\u200b', 'en'), { is: 'unset' }));
  it('03/04/2026 is a day in French, where the day comes first, and 03/14/2026 in both', () => {
    assert.deepEqual(readDay('03/04/2026', 'fr'), { is: 'day', day: '2026-04-03' });
    assert.deepEqual(readDay('03/14/2026', 'fr'), { is: 'day', day: '2026-03-14' });
    assert.strictEqual(readDay('03/04/2026').is, 'bad');
  });
  for (const [text, is] of reviews)
    it(`a review: ${text} is ${is}`, () => assert.strictEqual(readReview(text, 'en').is, is));
});
