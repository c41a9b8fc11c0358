import { likeliest } from '../pivots/likeliest.ts';
import { firstNotFollowed, FOLLOWED } from '../pivots/links.ts';
import { CROWD } from '../pivots/names.ts';
import type { Link, Pivots, Way } from '../pivots/pivots.ts';
import { pathBetween } from '../pivots/reference.ts';
import type { Entry } from '../record/entry.ts';
import { fileNameOf } from '../record/title.ts';
import { shortened } from '../text/shortened.ts';
import type { Fix } from '../writing/fix.ts';
import { isTwice } from '../writing/keys.ts';
import { nameInstead, takeOut } from '../writing/references.ts';
import { chooseARecord } from './chooseARecord.ts';
import type { Context, Rule } from './rule.ts';

/**
 * Finds a reference that names no record, several, or the record itself, or that closes a circle, and the first of those
 * that are too many to be followed.
 */
export const brokenPivot: Rule<{
  readonly is: 'none' | 'several' | 'itself' | 'circle' | 'tooMany';
  readonly text: string;
  readonly among: string;
  readonly index: number;
}> = {
  id: 'broken-pivot',
  title: { en: 'The thread of pivots breaks here', fr: 'Le fil des pivots se rompt ici' },
  severity: 'warning',
  looksAt: ['scale', 'other'],
  closedToo: true,
  *observe(entry, { pivots }) {
    const links = pivots.links(entry);
    // Links stand with what a record supersedes before what supersedes it.
    const circle = links.find((link) => isOnCircle(link, entry, pivots));
    for (const [index, link] of links.entries()) {
      const { reference, found } = link;
      const { text, place } = reference;
      const values = { text: shortened(text), among: '', index };
      if (found.is === 'one') {
        const is = found.address === entry.address ? 'itself' : link === circle ? 'circle' : undefined;
        if (is) yield { at: place, values: { ...values, is } };
      } else {
        const among = found.among.map(fileNameOf).join(' · ');
        yield { at: place, values: { ...values, is: found.is, among } };
      }
    }
    const next = firstNotFollowed(entry.record);
    const values = { text: shortened(next?.text ?? ''), among: '', index: links.length };
    if (next) yield { at: next.place, values: { ...values, is: 'tooMany' } };
  },
  says: {
    en: ({ is, text, among }) =>
      ({
        none: `“${text}” names no record that is known here.`,
        several: `“${text}” may name ${among === '' ? `more than ${CROWD} records` : `several records: ${among}`}. Its path would tell which.`,
        itself: `“${text}” is this record itself: another one is probably meant.`,
        circle: `By “${text}”, this record comes both before and after itself: one link of the circle is to be another.`,
        tooMany: `From “${text}” on the references are not followed any more: of one record the first ${FOLLOWED} are.`,
      })[is],
    fr: ({ is, text, among }) =>
      ({
        none: `« ${text} » ne désigne aucune fiche connue ici.`,
        several: `« ${text} » peut désigner ${among === '' ? `plus de ${CROWD} fiches` : `plusieurs fiches : ${among}`}. Le chemin dirait laquelle.`,
        itself: `« ${text} » est cette fiche elle-même : c’est sans doute une autre qui est visée.`,
        circle: `Par « ${text} », cette fiche se retrouve à la fois avant et après elle-même : un des liens du cercle est à revoir.`,
        tooMany: `À partir de « ${text} », les renvois ne sont plus suivis : on en suit ${FOLLOWED} par fiche.`,
      })[is],
  },
  fixes({ values: { is, index } }, entry, context) {
    const link = linkAt(index, entry, context);
    if (!link) return [];
    const removed = takeOut(entry.record, link.way, link.reference);
    const removing: readonly Fix[] =
      removed.is === 'edits' && (is === 'itself' || is === 'circle')
        ? [
            {
              kind: 'settling',
              title: { en: 'Take the reference out', fr: 'Retirer le renvoi' },
              edits: removed.edits,
            },
          ]
        : [];
    const among = link.found.is !== 'one' && link.found.among.length > 0 ? link.found.among : undefined;
    const naming = (
      isWritable(entry, link) ? likeliest(link.reference.text, entry, context.pivots, among) : []
    )
      .filter((other) => !closesACircle(entry, other, link.way, context))
      .map((other) => nameIt(entry, link, other));
    return [...naming, ...removing, chooseARecord];
  },
  choose({ values: { index } }, entry, context, chosen) {
    const link = linkAt(index, entry, context);
    if (!link || !isWritable(entry, link)) return undefined;
    return closesACircle(entry, chosen, link.way, context) ? undefined : nameIt(entry, link, chosen);
  },
};

/** Returns the reference of a finding; undefined if another reference keeps the record on a circle anyway. */
function linkAt(index: number, entry: Entry, { pivots }: Context): Link | undefined {
  const links = pivots.links(entry);
  const link = links[index];
  const isLeft =
    link &&
    isOnCircle(link, entry, pivots) &&
    links.some((other) => other !== link && isOnCircle(other, entry, pivots));
  return isLeft ? undefined : link;
}

function isWritable({ record }: Entry, { way, reference }: Link): boolean {
  return !isTwice(record, reference.from === 'key' ? way : 'status');
}

function nameIt(entry: Entry, { reference }: Link, other: Entry): Fix {
  const path = pathBetween(entry.address, other.address);
  return {
    kind: 'settling',
    title: { en: `Name “${path}”`, fr: `Nommer « ${path} »` },
    edits: [nameInstead(reference, path)],
  };
}

/** Whether this reference puts its record on a circle. */
function isOnCircle({ found }: Link, { address }: Entry, pivots: Pivots): boolean {
  return found.is === 'one' && found.address !== address && pivots.isCircle(address, found.address);
}

/** Whether naming the other record would put a record both before and after itself. */
export function closesACircle(
  { address }: Entry,
  other: Entry,
  way: Way,
  { pivots }: Pick<Context, 'pivots'>,
): boolean {
  const beyond = way === 'supersedes' ? pivots.allFollowersOf(address) : pivots.allSupersededBy(address);
  return other.address === address || beyond.has(other.address);
}
