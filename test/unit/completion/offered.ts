import { caretAt } from '../../../src/core/help/caretAt.ts';
import { offersAt, offersOutside, type Known } from '../../../src/core/help/index.ts';
import type { Offer } from '../../../src/core/help/offer.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { summaryOf, type Listed } from '../../../src/core/record/summary.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { LANGUAGES } from '../../../src/core/text/language.ts';
import { draftText } from '../../../src/core/writing/draft.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { reviewChoices } from '../../../src/core/writing/review.ts';

export const ADDRESS = 'file:///w/decisions/0007-new.md';

/** An entry with its summary, as a log lists it. */
export function listed(address: string, text: string): Listed {
  const entry: Entry = { address, kind: 'scale', folder: 'file:///w/decisions', record: readRecord(text) };
  return { ...entry, summary: summaryOf(entry) };
}

/** What is offered where a `|` stands in a text, which is the only one; in a text that reads as no record, what is offered there. */
export function offered(
  marked: string,
  { records = [], findings = [] }: { records?: readonly Listed[]; findings?: readonly Finding[] } = {},
): readonly Offer[] {
  const text = marked.replace('|', '');
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const lines = text.split('\n');
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const caret = caretAt((line) => lines[line], at);
  if (!caret) return [];
  const record = readRecord(text);
  if (record.reads === 'none') return offersOutside(caret);
  const known: Known = {
    entry: { address: ADDRESS, kind: record.reads, folder: 'file:///w/decisions', record },
    languages: record.language ? [record.language] : LANGUAGES,
    today: '2026-11-22',
    reviews: () => reviewChoices('2026-11-22', 6),
    records: () => records,
    findings: () => findings,
  };
  return offersAt(caret, (line) => lines[line], known);
}

/** What is offered, by its labels. */
export function labels(marked: string, more?: Parameters<typeof offered>[1]): readonly string[] {
  return offered(marked, more).map(({ label }) => label);
}

/** The text once the offer of a label is taken, its empty places as `…`. */
export function taken(marked: string, label: string, more?: Parameters<typeof offered>[1]): string {
  const offer = offered(marked, more).find((one) => one.label === label);
  if (!offer) return `not offered: ${label}`;
  return applyEdits(marked.replace('|', ''), [
    { place: offer.replace, text: [draftText(offer.text, (stop) => stop || '…')] },
  ]);
}
