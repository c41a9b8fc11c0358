import type { Entry } from '../record/entry.ts';
import type { Listed } from '../record/summary.ts';
import type { Finding } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';
import { SECTION_ORDER } from '../writing/forms.ts';
import type { ReviewChoice } from '../writing/review.ts';
import { answerOffers, labelOffers, sectionOffers } from './bodyOffers.ts';
import type { Caret } from './caret.ts';
import { namesRecords } from './caretInFrontMatter.ts';
import { dateOffers, keyOffer, keyOffers, reviewOffers, wordOffers } from './frontMatterOffers.ts';
import type { Lines } from './lines.ts';
import type { Offer } from './offer.ts';
import { recordOffers } from './recordOffers.ts';
import { ruleOffers } from './ruleOffers.ts';

/** The facts that offers draw on besides the caret; methods where finding them out takes a while. */
export interface Known {
  /** The record, read from the current text. */
  readonly entry: Entry & { readonly kind: 'scale' | 'other' };
  /** The languages in which words are offered: the record's own, or all if it is unknown. */
  readonly languages: readonly Language[];
  readonly today: string;
  reviews(): readonly ReviewChoice[];
  records(): Iterable<Listed>;
  findings(): readonly Finding[];
}

/** Returns the offers at the caret of a record, in display order. */
export function offersAt(caret: Caret, lines: Lines, known: Known): readonly Offer[] {
  return distinct(offers(caret, lines, known));
}

function offers(caret: Caret, lines: Lines, known: Known): readonly Offer[] {
  const { entry, languages } = known;
  const { record, kind } = entry;
  switch (caret.is) {
    case 'key':
      return keyOffers(caret, kind);
    case 'value':
      if (caret.key === 'review') return reviewOffers(caret, known.reviews());
      if (caret.key === 'date') return dateOffers(caret, known.today);
      return namesRecords(caret.key)
        ? recordOffers(caret, entry.address, known.records())
        : wordOffers(caret, languages);
    case 'heading':
      return sectionOffers(caret, record, kind === 'scale' ? SECTION_ORDER : ['questions'], languages);
    case 'item':
      return kind === 'scale' ? labelOffers(caret, record, lines, languages) : [];
    case 'answer':
      return kind === 'scale' ? answerOffers(caret, record, languages) : [];
    case 'comment':
      return ruleOffers(caret, known.findings());
  }
}

/** Whether records are offered at the caret. */
export function asksForRecords(caret: Caret): boolean {
  return caret.is === 'value' && namesRecords(caret.key);
}

/** Returns the offers in a text that is no record: the key that makes it one, if the front matter holds no other. */
export function offersOutside(caret: Caret): readonly Offer[] {
  return caret.is === 'key' && caret.alone ? [keyOffer(caret, 'verdict')] : [];
}

/** Drops repeated labels, such as words that are the same in both languages. */
function distinct(all: readonly Offer[]): readonly Offer[] {
  const labels = new Set<string>();
  return all.filter(({ is, label }) => is === 'record' || (!labels.has(label) && labels.add(label)));
}
