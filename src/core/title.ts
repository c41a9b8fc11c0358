import type { Entry } from './entry.ts';
import { decoded } from './order.ts';

/** What a record is called: its title, else its file's name without number and ending. */
export function titleOf({ address, record }: Pick<Entry, 'address' | 'record'>): string {
  const said = record.title?.text.trim();
  return said === undefined || said === '' ? nameOf(address) : said;
}

/** The file's name of an address. */
export function fileNameOf(address: string): string {
  return decoded(address.replace(/^(?:.*\/|[^:]*:)/s, ''));
}

function nameOf(address: string): string {
  const file = fileNameOf(address);
  const name = file
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/^(?:adr[-_ ]?)?\d+[-_. ]+/i, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
  return name === '' ? file : name;
}
