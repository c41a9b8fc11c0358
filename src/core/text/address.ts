import { plain } from './fold.ts';

/** Returns the address of the folder that contains a file. */
export function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

/** The number at the beginning of a file name, as written there. */
export interface Numbered {
  /** The text before the number: nothing, or the name of the series, as in `ADR-`. */
  readonly prefix: string;
  /** Its digits as written, leading zeros included. */
  readonly digits: string;
  readonly value: number;
  /** The text between the number and the name. */
  readonly separator: string;
}

const NUMBERED = /^((?:adr[-_ ]?)?)(\d{1,9})(?:([-_. ]+)|(?=\.(?:md|markdown)$))/i;

/** `2022-09-13`, `20220913`, `2022-09`, or a lone year. */
const DATE = /^(?:19|20)\d{2}(?:-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/;

/** Returns the number of a file name; a date or a year does not count. */
export function numberOf(file: string): Numbered | undefined {
  const found = NUMBERED.exec(file);
  const [, prefix = '', digits = '', separator = ''] = found ?? [];
  if (!found || DATE.test(file.slice(prefix.length))) return undefined;
  return { prefix, digits, value: Number(digits), separator };
}

/**
 * Returns the sort key of an address: folders before their content, numbers by value, letters without case and accents.
 * Keys are made once and compared by `<`, since ten thousand records are sorted in one turn.
 */
export function orderOf(address: string): string {
  return plain(decoded(address))
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'))
    .replace(/\//g, '\u0001');
}

/** Returns an address with its escapes decoded; unchanged if they are invalid. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
