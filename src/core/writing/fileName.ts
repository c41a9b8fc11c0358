import { isNameLeftOut } from '../files/files.ts';
import { numberOf } from '../text/address.ts';
import type { Language } from '../text/language.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;

/** The day in front of a name, and what follows it. */
const DATED = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}|(?:19|20)\d{6})(?=([-_. ])\D)/;

/** Longer names are cut between two words; well below what any file system takes, in letters and in bytes. */
const LETTERS = 72;
const BYTES = 140;

/** Names that Windows keeps to itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/** What makes a name of one that says nothing, or says that it is no record. */
const WORDS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['decision', 'idea'],
  fr: ['decision', 'idee'],
};

/**
 * Names the file of a new record by its title: the next number of its folder, in the width and with the prefix of the last numbered
 * file, then the title. In a folder whose files have no number it has none, or the day where they have one. `there` are
 * the names in the folder, of any file.
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

/** A title as a part of a file's name: words in lower case, accents folded, nothing that any file system minds. */
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
  /** The number that it is, where it is one. */
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

/** Whether a name is a record's, and has the number that it is to have. */
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
