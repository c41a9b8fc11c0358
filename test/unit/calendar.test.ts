import { assert } from 'chai';
import fc from 'fast-check';
import { addDays, addMonths, dayOf, daysIn, isDay } from '../../src/core/days/calendar.ts';

const days: readonly (readonly [text: string, is: boolean])[] = [
  ['2026-03-14', true],
  ['2026-01-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-29', false],
  ['2026-04-30', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-01-00', false],
  ['2026-01-32', false],
  ['2026-3-14', false],
  ['12026-03-14', false],
  ['2026-03-14 ', false],
];

const months: readonly (readonly [day: string, months: number, later: string])[] = [
  ['2026-03-14', 6, '2026-09-14'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-11-30', 13, '2027-12-30'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -13, '2025-02-28'],
  ['2026-03-14', 0, '2026-03-14'],
];

const counted: readonly (readonly [day: string, days: number, later: string])[] = [
  ['2026-03-14', 14, '2026-03-28'],
  ['2026-03-28', 14, '2026-04-11'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2026-01-10', 400, '2027-02-14'],
  ['2026-03-14', 0, '2026-03-14'],
];

describe('the calendar', () => {
  for (const [text, is] of days)
    it(`${text} is ${is ? 'a day' : 'none'}`, () => assert.strictEqual(isDay(text), is));
  for (const [day, count, later] of months) {
    it(`${count} months from ${day} is ${later}`, () => assert.strictEqual(addMonths(day, count), later));
  }
  for (const [day, count, later] of counted) {
    it(`${count} days from ${day} is ${later}`, () => assert.strictEqual(addDays(day, count), later));
  }
  it('writes a day of few digits', () => assert.strictEqual(dayOf(26, 3, 4), '0026-03-04'));
  it('counts as the clock does', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
        const to = new Date(from.getTime() + count * 86_400_000);
        assert.strictEqual(addDays(iso(from), count), iso(to));
        assert.strictEqual(daysIn(from.getUTCFullYear(), from.getUTCMonth() + 1), lastOf(from));
      }),
    );
  });
});

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function lastOf(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
