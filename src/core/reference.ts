import { decoded } from './order.ts';

/** What a reference says: a number, or a path, a bare name being a path of one part; nothing where it can be neither. */
export type Referred =
  | { readonly is: 'number'; readonly value: number }
  | {
      readonly is: 'path';
      /** Its parts as they are compared, `..` among them, the ending left out. */
      readonly parts: readonly string[];
      /** Whether it begins at the root. */
      readonly fromRoot: boolean;
    };

const LINK = /^!?\[[^[\]]*\]\(\s*(?:<([^<>]*)>|([^)<>\s]*))(?:\s[^)]*)?\)$/;
const WRAPPED = /^(?:\[([^[\]]+)\]|<([^<>]+)>)$/;
const NUMBER = /^(?:(?:adr|rfc|madr|n°|no\.?)[-_ ]*)?#?(\d{1,9})$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const ENDING = /\.(?:md|markdown)$/i;

/** Reads a reference: a file's name or path, with or without `./` and `.md`; a number; a Markdown link. */
export function readReference(text: string): readonly Referred[] {
  const said = text.trim();
  const wrapped = WRAPPED.exec(said);
  const link = LINK.exec(said);
  const target = link?.[1] ?? link?.[2] ?? wrapped?.[1] ?? wrapped?.[2] ?? said;
  const number = NUMBER.exec(target)?.[1];
  const path = SCHEME.test(target) ? undefined : pathOf(target);
  return [
    ...(number === undefined ? [] : [{ is: 'number' as const, value: Number(number) }]),
    ...(path ? [path] : []),
  ];
}

function pathOf(target: string): Referred | undefined {
  const path = decoded(target.replaceAll('\\', '/').replace(/(?<=\.(?:md|markdown))[#?].*$/i, ''));
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const last = parts.pop();
  if (last === undefined || last === '..') return undefined;
  return {
    is: 'path',
    parts: [...parts, last.replace(ENDING, '')].map(comparable),
    fromRoot: path.startsWith('/'),
  };
}

/** The parts of an address as references are compared with them, the ending left out. */
export function partsOfAddress(address: string): readonly string[] {
  return comparable(decoded(address).replace(ENDING, '')).split('/');
}

/** Case and the spelling of accents differ between file systems. */
function comparable(part: string): string {
  return part.normalize('NFC').toLowerCase();
}

/** The path by which one file names another, relative to its own folder. */
export function pathBetween(from: string, to: string): string {
  const [there, here] = [to, from].map((address) => decoded(address).split('/'));
  if (!there || !here) return to;
  let same = 0;
  while (same < here.length - 1 && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...Array<string>(here.length - 1 - same).fill('..'), ...there.slice(same)].join('/');
}
