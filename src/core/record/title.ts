import { decoded } from '../text/address.ts';
import type { Entry } from './entry.ts';

/** A number or date before a name, perhaps after the name of a series. */
const NUMBER = /^(?:adr[-_ ]?)?(?:(?:19|20)\d{2}-?(?:0\d|1[0-2])(?:-?(?:[0-2]\d|3[01]))?(?!\d)|\d+)[-_. ]+/i;

/** Returns the name of a record: its title, else its file name without number and extension. */
export function titleOf({ address, record }: Pick<Entry, 'address' | 'record'>): string {
  const said = record.title?.text.trim();
  return said === undefined || said === '' ? nameOf(address) : said;
}

/** Returns the file name of an address. */
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
