import { folderOf } from '../address.ts';
import type { InEachLanguage } from '../language.ts';
import { numberOf } from '../numbers.ts';
import { plain } from '../plain.ts';
import { pathBetween } from '../reference.ts';
import { STANDING_WORDS } from '../standing.ts';
import { summaryOf, type Listed } from '../summary.ts';
import { fileNameOf } from '../title.ts';
import { VERDICTS, written } from '../vocabulary.ts';
import { yamlValue } from '../writing/yaml.ts';
import type { Caret } from './caret.ts';
import type { Offer } from './offer.ts';

/** So many records are offered at once: of ten thousand the others come when more is typed. */
export const MOST = 40;

/**
 * The records that one may name, by number, title and verdict: those whose file's name, title or number holds all the words
 * that are typed; of its own folder first, the latest before the older ones.
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
  const best: { readonly entry: Listed; readonly rank: string }[] = [];
  for (const entry of entries) {
    const { address, kind, unlisted } = entry;
    if (address === from || unlisted || (kind !== 'scale' && kind !== 'other')) continue;
    if (wanted.length > 0 && !wanted.every((word) => soughtIn(entry).includes(word))) continue;
    const rank = `${folderOf(address) === folder ? 1 : 0}${digitsOf(address)}${address}`;
    const last = best.at(-1);
    if (best.length >= MOST && last && rank < last.rank) continue;
    best.splice(positionOf(best, rank), 0, { entry, rank });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ entry }) => offerOf(caret, from, entry));
}

/** Where a rank goes among those that stand from the highest to the lowest. */
function positionOf(ranked: readonly { readonly rank: string }[], rank: string): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranked[middle]?.rank ?? '') > rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a record is found by, made once: to fold the names of ten thousand takes a while. */
const sought = new WeakMap<Listed, string>();

function soughtIn(entry: Listed): string {
  const known = sought.get(entry);
  if (known !== undefined) return known;
  const text = plain(`${fileNameOf(entry.address)} ${entry.summary.title}`);
  sought.set(entry, text);
  return text;
}

function digitsOf(address: string): string {
  return String(numberOf(fileNameOf(address))?.value ?? 0).padStart(9, '0');
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
