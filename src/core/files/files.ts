import type { Entry } from '../record/entry.ts';
import type { DecisionRecord } from '../record/record.ts';
import { plain } from '../text/fold.ts';
import { excludes } from './exclusion.ts';
import { NO_LAYOUT, whereabouts, type Layout } from './layout.ts';
import { seenFrom } from './pathBelow.ts';

/**
 * Why a Markdown file is no record: its name (a README, an index, a template), a folder that is never looked in, the
 * configuration, no records folder above it, another kind of decision record, or nothing in it that reads as a decision.
 */
export type NoRecord = 'name' | 'hidden' | 'excluded' | 'outside' | 'otherKind' | 'noDecision';

/** What a file may be by its path alone: a candidate in a records folder, outside of one, or never a record. */
export type ByPath =
  | {
      readonly is: 'candidate';
      /** How many parts the path has behind the records folder, the file's name among them. */
      readonly below: number;
    }
  | { readonly is: 'outside' }
  | { readonly is: 'never'; readonly because: 'name' | 'hidden' | 'excluded' };

/** What a file is once it is read: a kind of entry, in views and counts unless it is unlisted, or no record. */
export type Judged = Pick<Entry, 'kind' | 'unlisted' | 'folder'> | { readonly no: NoRecord };

const NEVER_IN = /^(?:node_modules|vendor|\..+)$/;
const TEMPLATES = /^(?:templates|modeles)$/;
const NAMES = /^(?:readme|index|templates?|modeles?|gabarits?)$/;
const BESIDE = /^(?:adrs?|rfcs?|madr|decisions?|records?|minimal|short|long)$/;
/** What a numbered record called "Index" or "Readme" is named: `0007-index-decision`. */
const TITLED = /^(?:readme|index)[-_]decision$/;
const NUMBER = /^(?:adr[-_ ]?)?\d[\d-]*[-_. ]+/;
const ENDING = /(?:[._-](?:en|fr))?\.(?:md|markdown)$/;

/** Whether a folder of that name is never looked in: it is hidden, or holds what others wrote. */
export function isNeverLookedIn(folder: string): boolean {
  return NEVER_IN.test(folder);
}

/** Judges a path, relative to its workspace folder, `/` between its parts. */
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

/** Whether a file's name says that it is a README, an index or a template, which are never records. */
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
 * The kind of entry a record makes at an address, or why it is none. A file outside of records folders is one while it is open or named
 * to the command line, which is when it is asked for, if its `verdict` key holds a known word or none yet.
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

/** The address of the records folder that a file stands in, by its own; undefined outside of them. */
export function folderAt(address: string, path: ByPath): string | undefined {
  return path.is === 'candidate' ? address.split('/').slice(0, -path.below).join('/') : undefined;
}

function isOpenedElsewhere({ frontMatter, verdictKey }: DecisionRecord): boolean {
  const hasKey = frontMatter?.keys.some(({ name }) => name === 'verdict') ?? false;
  return hasKey && (verdictKey === undefined || verdictKey.word !== undefined);
}
