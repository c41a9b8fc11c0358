import * as vscode from 'vscode';
import type { NoRecord } from '../../core/files/files.ts';
import type { Tally } from '../../core/log/figures.ts';
import { STANDING_WORDS, type Standing } from '../../core/record/standing.ts';
import { languageOf, type Language } from '../../core/text/language.ts';
import { remembered } from '../../core/text/remembered.ts';
import type { Change } from '../../core/writing/keys.ts';

/** Returns the language in which everything is shown. */
export function shownLanguage(): Language {
  return languageOf(vscode.env.language);
}

/** Returns the number of open questions in words, e.g. `2 open questions`. */
export function sayQuestions(count: number): string {
  return isOne(count)
    ? vscode.l10n.t('{0} open question', count)
    : vscode.l10n.t('{0} open questions', count);
}

/** Returns a number of records in words, e.g. `2 records`. */
export function sayRecords(count: number): string {
  return isOne(count) ? vscode.l10n.t('{0} record', count) : vscode.l10n.t('{0} records', count);
}

/** Returns a number of gadgets in words, e.g. `2 gadgets`. */
export function sayGadgets(count: number): string {
  return isOne(count) ? vscode.l10n.t('{0} gadget', count) : vscode.l10n.t('{0} gadgets', count);
}

/** Returns the number of a record's findings in words, e.g. `2 remarks`. */
export function sayRemarks(count: number): string {
  if (count === 0) return vscode.l10n.t('nothing to remark');
  return isOne(count) ? vscode.l10n.t('{0} remark', count) : vscode.l10n.t('{0} remarks', count);
}

/** Returns what a workspace holds, in one sentence. */
export function sayTally({ records, gadgets, questions, unread }: Tally): string {
  const told = [sayRecords(records), sayGadgets(gadgets), sayQuestions(questions)].join(', ');
  if (unread === 0) return `${told}.`;
  return isOne(unread)
    ? vscode.l10n.t('{0}; {1} file was not read.', told, unread)
    : vscode.l10n.t('{0}; {1} files were not read.', told, unread);
}

/** Returns the sentence that no record was found, with the folders that were searched for. */
export function sayNoRecords(foldersLookedIn: readonly string[]): string {
  return vscode.l10n.t('0 records found. Folders looked for: {0}.', foldersLookedIn.join(', '));
}

/** Returns where a record stands and its findings, in one sentence. */
export function sayRecord(
  title: string,
  standing: Standing | 'other' | 'unread',
  closed: boolean,
  remarks: readonly string[],
): string {
  const stands = withHistory(sayStanding(standing), closed);
  const [first] = remarks;
  if (first === undefined) return vscode.l10n.t('“{0}”: {1}; nothing to remark.', title, stands);
  return remarks.length === 1
    ? vscode.l10n.t('“{0}”: {1}; one remark: {2}', title, stands, first)
    : vscode.l10n.t('“{0}”: {1}; {2} remarks, the first: {3}', title, stands, remarks.length, first);
}

/** Returns the word for where a record stands, marked as history if it is closed, e.g. `niche, history`. */
export function withHistory(word: string, closed: boolean): string {
  return closed ? vscode.l10n.t('{0}, history', word) : word;
}

function sayStanding(standing: Standing | 'other' | 'unread'): string {
  if (standing === 'unread') return vscode.l10n.t('not read');
  if (standing === 'other') return vscode.l10n.t('another kind of record');
  return STANDING_WORDS[standing][shownLanguage()];
}

/** Returns why a file is no record, in a sentence. */
export function sayNoRecord(name: string, because: NoRecord): string {
  switch (because) {
    case 'name':
      return vscode.l10n.t('“{0}” is no record: by its name it is a README, an index or a template.', name);
    case 'hidden':
      return vscode.l10n.t('“{0}” is no record: its folder is hidden, or one that is always left out.', name);
    case 'excluded':
      return vscode.l10n.t('“{0}” is no record: the configuration excludes it.', name);
    case 'outside':
      return vscode.l10n.t('“{0}” is no record: it has no verdict key and is in no folder of records.', name);
    case 'otherKind':
      return vscode.l10n.t('“{0}” reads as another kind of decision record.', name);
    case 'noDecision':
      return vscode.l10n.t(
        '“{0}” is no record yet: nothing in it asks who needs it or whether to scale.',
        name,
      );
  }
}

/** Returns why a key of a record's front matter was not set, in a sentence. */
export function sayRefused({ because, key }: Change & { readonly is: 'refused' }, title: string): string {
  return because === 'twice'
    ? vscode.l10n.t('“{0}” says the key “{1}” twice: one of the two is to be kept first.', title, key)
    : vscode.l10n.t(
        'The front matter of “{0}” has no lines of keys to which “{1}” could be added.',
        title,
        key,
      );
}

/** Whether a count takes the singular: 1, and in French 0. */
function isOne(count: number): boolean {
  return pluralsOf(shownLanguage()).select(count) === 'one';
}

/** Plural rules of a language, cached: creating them takes longer than all the rest of a sentence. */
const pluralsOf = remembered((language) => new Intl.PluralRules(language));
