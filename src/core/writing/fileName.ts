import { isNameLeftOut } from '../files/files.ts';
import { numberOf } from '../text/address.ts';
import type { Language } from '../text/language.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;

/** The day at the beginning of a name, and the separator after it. */
const DATED = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}|(?:19|20)\d{6})(?=([-_. ])\D)/;

/**
 * Longest name, in characters, and below in bytes: well within the limit of any file system. Longer ones are cut
 * between words.
 */
const LETTERS = 72;
const BYTES = 140;

/** Names that Windows reserves, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/** Words that complete a title which is empty or whose name would not count as a record. */
const WORDS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['decision', 'idea'],
  fr: ['decision', 'idee'],
};

/**
 * Returns a function that names the file of a new record by its title. The name begins with the next number of the
 * folder, in the width and with the prefix of the highest numbered file; if no file is numbered, with today's date if
 * the last name begins with a day, else with the title alone; in an empty folder, with `0001-`. `there` lists all file
 * names in the folder.
 */
export function newFileNames({
  there,
  language,
  today,
}: {
  readonly there: readonly string[];
  readonly language: Language;
  readonly today: string;
}): (title: string) => string {
  const before = beginningOf(there, today);
  const joint = before.separator === '_' ? '_' : '-';
  const taken = new Set(there.map((name) => name.normalize('NFC').toLowerCase()));
  const [first, second] = WORDS[language];
  return (title) => {
    const slug = slugOf(title, joint);
    const longer = [`${slug}${joint}${first}`, `${slug}${joint}${second}`, `${first}${joint}${slug}`];
    const bases = slug === '' ? [] : [slug, ...longer];
    const base = bases.find((one) => isRecordName(before.text, one, before.value)) ?? first;
    for (let nth = 1; ; nth += 1) {
      const name = `${before.text}${base}${nth === 1 ? '' : `-${nth}`}.md`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  };
}

/**
 * Returns a title as part of a file name: words in lower case, accents folded, no characters that a file system
 * rejects.
 */
function slugOf(title: string, joint: string): string {
  const words = title
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/['’ʼ](?=(?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}]))/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? cut(word) : `${slug}${joint}${word}`;
    if (!fits(longer)) break;
    slug = longer;
  }
  return slug;
}

interface Beginning {
  readonly text: string;
  readonly separator: string;
  /** Its number, if it is one. */
  readonly value?: number;
}

function beginningOf(there: readonly string[], today: string): Beginning {
  const files = there.filter((name) => MARKDOWN.test(name));
  const [last] = files
    .flatMap((name) => numberOf(name) ?? [])
    .sort((a, b) => b.value - a.value || b.digits.length - a.digits.length);
  if (last) {
    const separator = last.separator.startsWith('_') ? '_' : '-';
    const digits = String(last.value + 1).padStart(last.digits.length, '0');
    return { text: `${last.prefix}${digits}${separator}`, separator, value: last.value + 1 };
  }
  const records = files.filter((name) => !isNameLeftOut(name)).sort();
  const newest = records.at(-1);
  if (newest === undefined) return { text: '0001-', separator: '-', value: 1 };
  const [day, separator = '-'] = DATED.exec(newest) ?? [];
  if (day === undefined) return { text: '', separator: '-' };
  return { text: (day.includes('-') ? today : today.replaceAll('-', '')) + separator, separator };
}

/** Whether a name counts as a record's and has the number wanted. */
function isRecordName(before: string, base: string, value: number | undefined): boolean {
  const name = `${before}${base}.md`;
  const isOurs = !isNameLeftOut(name) && numberOf(name)?.value === value;
  return isOurs && !(before === '' && RESERVED.test(base));
}

function cut(word: string): string {
  const letters = Array.from(word).slice(0, LETTERS);
  while (!fits(letters.join(''))) letters.pop();
  return letters.join('');
}

function fits(text: string): boolean {
  return text.length <= LETTERS && new TextEncoder().encode(text).length <= BYTES;
}
