import { pathBetween } from '../pivots/reference.ts';
import { isDecision } from '../record/entry.ts';
import { STANDING_WORDS } from '../record/standing.ts';
import { summaryOf, type Listed } from '../record/summary.ts';
import { fileNameOf } from '../record/title.ts';
import { folderOf, numberOf } from '../text/address.ts';
import { plain } from '../text/fold.ts';
import type { InEachLanguage } from '../text/language.ts';
import { VERDICTS, written } from '../words/vocabulary.ts';
import { yamlValue } from '../writing/yaml.ts';
import type { Caret } from './caret.ts';
import { findable } from './findable.ts';
import type { Offer } from './offer.ts';

/** Largest number of records offered at once; further typing brings up the rest of ten thousand. */
const MOST = 40;

/**
 * Returns the records that a reference may name, by number, title and verdict: those whose file name, title or number
 * contains all the typed words; the record's own folder first, the highest numbers first.
 */
export function recordOffers(
  caret: Caret & { readonly is: 'value' },
  from: string,
  entries: Iterable<Listed>,
): readonly Offer[] {
  const wanted = plain(caret.typed.replace(/\.(?:md|markdown)$/i, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const folder = folderOf(from);
  const best: Ranked[] = [];
  // Files are mostly read in the order of their names: from the last of them, few make room for another.
  for (const entry of [...entries].reverse()) {
    const { address, unlisted } = entry;
    if (address === from || unlisted || !isDecision(entry)) continue;
    const { text, number } = findable(entry);
    const ranked = { entry, isBeside: folderOf(address) === folder, number };
    const last = best.length < MOST ? undefined : best.at(-1);
    if ((last && goesBefore(last, ranked)) || !wanted.every((word) => text.includes(word))) continue;
    best.splice(positionOf(best, ranked), 0, ranked);
    if (best.length > MOST) best.pop();
  }
  return best.map(({ entry }) => offerOf(caret, from, entry));
}

interface Ranked {
  readonly entry: Listed;
  /** Whether it lies in the folder of the record that names it. */
  readonly isBeside: boolean;
  readonly number: number;
}

function goesBefore(a: Ranked, b: Ranked): boolean {
  if (a.isBeside !== b.isBeside) return a.isBeside;
  return a.number === b.number ? a.entry.address > b.entry.address : a.number > b.number;
}

/** Returns the index at which a record belongs in a sorted list. */
function positionOf(all: readonly Ranked[], one: Ranked): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = all[middle];
    if (other && goesBefore(other, one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offerOf(caret: Caret & { readonly is: 'value' }, from: string, entry: Listed): Offer {
  const { title, verdict, standing } = summaryOf(entry);
  const number = numberOf(fileNameOf(entry.address));
  const says = (language: 'en' | 'fr') =>
    verdict ? written(VERDICTS, verdict, language) : standing ? STANDING_WORDS[standing][language] : '';
  const means: InEachLanguage<string> = { en: says('en'), fr: says('fr') };
  return {
    is: 'record',
    label: number ? `${number.digits} ${title}` : title,
    means,
    replace: caret.replace,
    text: [caret.gap + yamlValue(pathBetween(from, entry.address), caret.quote)],
    // It was found by what is typed, by other rules than those of the list that shows it.
    alsoBy: caret.typed,
  };
}
