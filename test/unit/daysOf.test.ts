import { assert } from 'chai';
import fc from 'fast-check';
import { dayOf, daysIn } from '../../src/core/days/calendar.ts';
import { readReview } from '../../src/core/days/dates.ts';
import { daysOf } from '../../src/core/days/daysOf.ts';
import { timeNamed } from '../../src/core/days/timeNamed.ts';
import type { Language } from '../../src/core/text/language.ts';

type Row = readonly [text: string, ...days: readonly string[]];

/** Counted from 15 December 2024. */
const ahead: readonly Row[] = [
  ['14 March 2026', '2026-03-14'],
  ['14 mars 2026', '2026-03-14'],
  ['le 1er avril 2026', '2026-04-01'],
  ['the 3rd of May 2026', '2026-05-03'],
  ['March 14th, 2026.', '2026-03-14'],
  ['Sat. 14 Mar. 2026', '2026-03-14'],
  ['14-Mar-2026', '2026-03-14'],
  ['22 févr. 2026', '2026-02-22'],
  ['22 janv. 2026', '2026-01-22'],
  ['22 fév. 2026', '2026-02-22'],
  ['14 AOÛT 2026', '2026-08-14'],
  ['31 April 2026'],
  ['30 février 2026'],
  ['14 March', '2025-03-14'],
  ['20 December', '2024-12-20'],
  ['15 December', '2024-12-15'],
  ['14 December', '2025-12-14'],
  ['20260314', '2026-03-14'],
  ['2026/03/14', '2026-03-14'],
  ['2026-3-4', '2026-03-04'],
  ['2026-02-30'],
  ['14.03.2026', '2026-03-14'],
  ['14/03/26', '2026-03-14'],
  ['03/14/2026', '2026-03-14'],
  ['04/04/2026', '2026-04-04'],
  ['31/31/2026'],
  ['in six months', '2025-06-15'],
  ['within 2 weeks', '2024-12-29'],
  ['in a year', '2025-12-15'],
  ['10 days from now', '2024-12-25'],
  ['after one quarter', '2025-03-15'],
  ['dans 6 mois', '2025-06-15'],
  ['d’ici trois semaines', '2025-01-05'],
  ['dans un an', '2025-12-15'],
  ['sous dix jours', '2024-12-25'],
  ['deux ans plus tard', '2026-12-15'],
  ['next month', '2025-01-15'],
  ['l’année prochaine', '2025-12-15'],
  ['le trimestre prochain', '2025-03-15'],
  ['in 1000 years'],
  ['March 2027', '2027-03-01'],
  ['mars 2027', '2027-03-01'],
  ['mars', '2025-03-01'],
  ['December', '2025-12-01'],
  ['mi-mars 2027', '2027-03-15'],
  ['late March 2027', '2027-03-21'],
  ['fin février 2028', '2028-02-29'],
  ['the end of April 2027', '2027-04-30'],
  ['by the end of April 2027', '2027-04-30'],
  ['on the march'],
  ['2027', '2027-01-01'],
  ['début 2027', '2027-01-01'],
  ['mid 2027', '2027-07-01'],
  ['mi-2027', '2027-07-01'],
  ['late 2027', '2027-10-01'],
  ['fin 2027', '2027-12-31'],
  ['2027-03', '2027-03-01'],
  ['2027-13'],
  ['Q1 2027', '2027-01-01'],
  ['T4 27', '2027-10-01'],
  ['Q2', '2025-04-01'],
  ['Q4', '2025-10-01'],
  ['Q5 2027'],
  ['in the third quarter of 2027', '2027-07-01'],
  ['2e trimestre 2027', '2027-04-01'],
  ['the fifth quarter of 2027'],
  ['2027-Q3', '2027-07-01'],
  ['end of Q3 2027', '2027-09-30'],
  ['mid Q1 2027', '2027-02-01'],
  ['H2 2027', '2027-07-01'],
  ['S1 2027', '2027-01-01'],
  ['second half of 2027', '2027-07-01'],
  ['premier semestre 2027', '2027-01-01'],
  ['fin du 2e semestre 2027', '2027-12-31'],
  ['2027-W14', '2027-04-05'],
  ['week 14, 2027', '2027-04-05'],
  ['S14 2027', '2027-04-05'],
  ['semaine 1', '2024-12-30'],
  ['W60 2027'],
  ['spring 2027', '2027-03-01'],
  ['end of summer 2027', '2027-08-31'],
  ['l’été prochain', '2025-06-01'],
  ['next spring', '2025-03-01'],
  ['à l’automne 2027', '2027-09-01'],
  ['mars prochain', '2025-03-01'],
  ['03/2027', '2027-03-01'],
  ['13/2027'],
  ['end of the year', '2024-12-31'],
  ['fin d’année', '2024-12-31'],
  ['year-end', '2024-12-31'],
  ['fin de l’année prochaine', '2025-12-31'],
  ['early next year', '2025-01-01'],
  ['end of the month', '2024-12-31'],
  ['beginning of next quarter', '2025-01-01'],
  ['end of next week', '2024-12-22'],
  ['d’ici à 6 mois', '2025-06-15'],
  ['in the next 3 months', '2025-03-15'],
  ['every 6 months', '2025-06-15'],
  ['every six months.', '2025-06-15'],
  ['Each quarter', '2025-03-15'],
  ['every other week', '2024-12-29'],
  ['every second year', '2026-12-15'],
  ['quarterly', '2025-03-15'],
  ['Monthly', '2025-01-15'],
  ['annually', '2025-12-15'],
  ['half-yearly', '2025-06-15'],
  ['quarterly review', '2025-03-15'],
  ['once a quarter', '2025-03-15'],
  ['twice a year', '2025-06-15'],
  ['3 times a year', '2025-04-15'],
  ['twice a month', '2024-12-30'],
  ['every March', '2025-03-01'],
  ['tous les 6 mois', '2025-06-15'],
  ['toutes les deux semaines', '2024-12-29'],
  ['tous les ans', '2025-12-15'],
  ['chaque trimestre', '2025-03-15'],
  ['une fois par an', '2025-12-15'],
  ['2 fois par an', '2025-06-15'],
  ['trimestriel', '2025-03-15'],
  ['revue annuelle', '2025-12-15'],
  ['0 times a year'],
  ['every time'],
  ['monthly fees'],
  ['YYYY-MM-DD'],
  ['AAAA-MM-JJ'],
  ['when three firms ask'],
  ['soon'],
  [''],
];

const behind: readonly Row[] = [
  ['14 March', '2024-03-14'],
  ['15 December', '2024-12-15'],
  ['16 December', '2023-12-16'],
  ['December', '2024-12-01'],
  ['Q4', '2024-10-01'],
];

describe('a day that is named', () => {
  for (const [text, ...days] of ahead) {
    it(`${text || 'nothing'}: ${days.join(', ') || 'none'}`, () => {
      for (const language of ['en', 'fr'] as const) assert.deepEqual(named(text, language), days, language);
    });
  }
  for (const [text, ...days] of behind) {
    it(`${text}, behind: ${days.join(', ')}`, () => assert.deepEqual(named(text, 'en', false), days));
  }
  it('is one of two where month and day may be either', () => {
    assert.deepEqual(named('03/04/2026', 'en'), ['2026-03-04', '2026-04-03']);
    assert.deepEqual(named('03/04/2026', 'fr'), ['2026-04-03', '2026-03-04']);
    assert.deepEqual(named('03-04-26', 'fr'), ['2026-04-03', '2026-03-04']);
  });
  it('is found in what a review is not let pass for a condition', () => {
    for (const [text, ...days] of ahead) {
      if (days.length > 0) assert.notStrictEqual(readReview(text).is, 'condition', text);
    }
  });
  it('is any day, as it is written in either language', () => {
    const months = 'January February March April May June July August September October November December';
    const mois = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
    const int = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(int(1900, 2100), int(1, 12), int(1, 31), (year, month, date) => {
        const day = dayOf(year, month, Math.min(date, daysIn(year, month)));
        const [d, m] = [Number(day.slice(8)), month - 1];
        const [name = '', nom = ''] = [months.split(' ')[m], mois.split(' ')[m]];
        for (const text of [`${d} ${name} ${year}`, `${name} ${d}, ${year}`, `le ${d} ${nom} ${year}`]) {
          assert.deepEqual(named(text, 'fr'), [day], text);
        }
        assert.isOk(named(`${d}/${month}/${year}`, 'en').includes(day));
        assert.strictEqual(named(`${d}/${month}/${year}`, 'fr')[0], day);
      }),
    );
  });
});

function named(text: string, language: Language, isAhead = true): readonly string[] {
  const time = timeNamed(text);
  return time ? daysOf(time, { from: '2024-12-15', language, ahead: isAhead }) : [];
}
