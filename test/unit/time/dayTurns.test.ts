import { assert } from 'chai';
import { localDay, followDays } from '../../../src/extension/turns/dayTurns.ts';
import { fakeTime } from './fakeTime.ts';

const HOUR = 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** A moment in December, where the person is. */
const at = (day: number, hour: number, minute = 0, second = 0) =>
  new Date(2024, 11, day, hour, minute, second);

/** What a clock on the wall shows, in December. */
function shown(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

const rows: readonly (readonly [what: string, from: Date, hours: number, told: readonly string[]])[] = [
  ['a second after midnight', at(15, 23, 30), 1, ['00:00:01 2024-12-16']],
  [
    'every hour before, and an hour after',
    at(15, 21, 30),
    4,
    ['22:30:00 2024-12-15', '23:30:00 2024-12-15', '00:00:01 2024-12-16', '01:00:01 2024-12-16'],
  ],
  ['at the end of a year', at(31, 23, 59, 59), 0.5, ['00:00:01 2025-01-01']],
  ['not at midnight itself, when it has just begun', at(16, 0), 0.9, []],
];

describe('the day is told', () => {
  for (const [what, from, hours, expected] of rows) {
    it(what, async () => {
      const { told, passTo } = daysFrom(from);
      await passTo(hours * HOUR);
      assert.deepEqual(told, expected);
    });
  }

  it('within an hour of the waking of a machine that slept over midnight', async () => {
    const { clock, told, passTo } = daysFrom(at(15, 23, 50));
    await passTo(MINUTE);
    // Timers sleep with it.
    clock.setSystemTime(at(16, 7));
    await clock.tickAsync(9 * MINUTE);
    assert.deepEqual(told, []);
    await clock.tickAsync(2000);
    assert.deepEqual(told, ['07:09:01 2024-12-16']);
  });

  it('no more once nobody listens', async () => {
    const { told, passTo, end, waiting } = daysFrom(at(15, 23, 30));
    end();
    await passTo(2 * HOUR);
    assert.deepEqual(told, []);
    assert.strictEqual(waiting(), 0);
  });

  it('by the calendar of the person', () => {
    assert.deepEqual([at(1, 0), at(9, 23, 59, 59)].map(localDay), ['2024-12-01', '2024-12-09']);
  });
});

/** What is told when by a clock on the wall. */
function daysFrom(from: Date) {
  const time = fakeTime(from);
  const moment = () => new Date(time.clock.now);
  const told: string[] = [];
  const end = followDays((day) => told.push(`${shown(moment())} ${day}`), { ...time, moment });
  return { ...time, told, end };
}
