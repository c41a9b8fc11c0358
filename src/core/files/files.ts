import type { Entry } from '../record/entry.ts';
import type { DecisionRecord } from '../record/record.ts';
import { plain } from '../text/fold.ts';
import { excludes } from './exclusion.ts';
import { NO_LAYOUT, whereabouts, type Layout } from './layout.ts';
import { seenFrom } from './pathBelow.ts';

/**
 * The reason why a Markdown file is no record: its name (a README, an index, a template), a folder that is never
 * searched, the configuration, no records folder above it, another kind of decision record, or no content that reads as
 * a decision.
 */
export type NoRecord = 'name' | 'hidden' | 'excluded' | 'outside' | 'otherKind' | 'noDecision';

/** The result of judging a file by its path alone: a candidate in a records folder, outside one, or never a record. */
export type ByPath =
  | {
      readonly is: 'candidate';
      /** Number of path parts after the records folder, the file name included. */
      readonly below: number;
    }
  | { readonly is: 'outside' }
  | { readonly is: 'never'; readonly because: 'name' | 'hidden' | 'excluded' };

/** The result of judging a file once read: a kind of entry (in views and counts unless unlisted), or no record. */
export type Judged = Pick<Entry, 'kind' | 'unlisted' | 'folder'> | { readonly no: NoRecord };

const NEVER_IN = /^(?:node_modules|vendor|\..+)$/;
const TEMPLATES = /^(?:templates|modeles)$/;
const NAMES = /^(?:readme|index|templates?|modeles?|gabarits?)$/;
const BESIDE = /^(?:adrs?|rfcs?|madr|decisions?|records?|minimal|short|long)$/;
/** Matches the name, without its number, of a record titled "Index" or "Readme", as in `0007-index-decision`. */
const TITLED = /^(?:readme|index)[-_]decision$/;
const NUMBER = /^(?:adr[-_ ]?)?\d[\d-]*[-_. ]+/;
const ENDING = /(?:[._-](?:en|fr))?\.(?:md|markdown)$/;

/** Whether a folder of this name is never searched: it is hidden, or holds third-party files. */
export function isNeverLookedIn(folder: string): boolean {
  return NEVER_IN.test(folder);
}

/** Judges a file by its path, which is relative to the workspace folder, with `/` between parts. */
export function byPath(path: string, layout: Layout = NO_LAYOUT): ByPath {
  const parts = path.split('/').filter((part) => part !== '');
  const folders = parts.slice(0, -1).map(plain);
  if (parts.some((part) => NEVER_IN.test(part))) return { is: 'never', because: 'hidden' };
  if (folders.some((folder) => TEMPLATES.test(folder)) || isNameLeftOut(parts.at(-1) ?? '')) {
    return { is: 'never', because: 'name' };
  }
  const { records, governor } = whereabouts(path, layout);
  const config = governor === undefined ? undefined : layout.configs.get(governor);
  if (
    governor !== undefined &&
    config &&
    excludes(config.exclude, seenFrom(governor, path.normalize('NFC')))
  ) {
    return { is: 'never', because: 'excluded' };
  }
  return records ? { is: 'candidate', below: records.below } : { is: 'outside' };
}

/** Whether a file name marks a README, an index or a template, which are never records. */
export function isNameLeftOut(file: string): boolean {
  const numbered = plain(file).replace(ENDING, '');
  const name = numbered.replace(NUMBER, '');
  if (name !== numbered && TITLED.test(name)) return false;
  const words = name.split(/[-_. ]+/).filter((word) => word !== '');
  return (
    words.some((word) => NAMES.test(word)) && words.every((word) => NAMES.test(word) || BESIDE.test(word))
  );
}

/**
 * Returns the kind of entry that a record makes at an address, or the reason why it makes none. Callers ask about a
 * file outside records folders only while it is open or named on the command line; it then counts if its `verdict` key
 * holds a known word or nothing yet.
 */
export function kindOf(address: string, path: ByPath, record: DecisionRecord): Judged {
  if (path.is === 'never') return { no: path.because };
  if (path.is === 'outside')
    return isOpenedElsewhere(record) ? { kind: 'scale', unlisted: true } : { no: 'outside' };
  const folder = folderAt(address, path);
  if (record.unread) return { kind: 'unread', folder };
  if (record.reads === 'scale') return { kind: 'scale', folder };
  return { no: record.reads === 'other' ? 'otherKind' : 'noDecision' };
}

/**
 * Returns the address of the records folder that contains a file, given the file's address; undefined outside of them.
 */
export function folderAt(address: string, path: ByPath): string | undefined {
  return path.is === 'candidate' ? address.split('/').slice(0, -path.below).join('/') : undefined;
}

function isOpenedElsewhere({ frontMatter, verdictKey }: DecisionRecord): boolean {
  const hasKey = frontMatter?.keys.some(({ name }) => name === 'verdict') ?? false;
  return hasKey && (verdictKey === undefined || verdictKey.word !== undefined);
}
