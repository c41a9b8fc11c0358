import { isDay } from '../days/calendar.ts';
import type { Entry } from './entry.ts';
import { fileNameOf } from './title.ts';

/**
 * Returns the day at the beginning of a file name, `2022-09-13-x.md` or `20220913-x.md`: the date of a record that
 * gives none.
 */
export function dayOfFile(address: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(fileNameOf(address)) ?? [];
  const found = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isDay(found) ? found : undefined;
}

/** Returns the day of a record: the one it gives, else its file name's; undefined if it gives one that is no day. */
export function dayOfRecord({ address, record }: Pick<Entry, 'address' | 'record'>): string | undefined {
  if (record.frontMatter?.conflicts.includes('date')) return undefined;
  return record.date ? record.date.day : dayOfFile(address);
}
