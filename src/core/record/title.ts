import { decoded } from '../text/address.ts';
import type { Entry } from './entry.ts';

/** A number or a date before a name, also behind the name of a series. */
const NUMBER = /^(?:adr[-_ ]?)?(?:(?:19|20)\d{2}-?(?:0\d|1[0-2])(?:-?(?:[0-2]\d|3[01]))?(?!\d)|\d+)[-_. ]+/i;

/** What a record is called: its title, else its file's name without number and ending. */
export function titleOf({ address, record }: Pick<Entry, 'address' | 'record'>): string {
  const said = record.title?.text.trim();
  return said === undefined || said === '' ? nameOf(address) : said;
}

/** The file's name of an address. */
export function fileNameOf(address: string): string {
  const slash = address.lastIndexOf('/');
  return decoded(address.slice((slash < 0 ? address.indexOf(':') : slash) + 1));
}

function nameOf(address: string): string {
  const file = fileNameOf(address);
  const name = file
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(NUMBER, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
  return name === '' ? file : name;
}
