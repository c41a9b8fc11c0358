import { choosable } from '../pivots/likeliest.ts';
import { pathBetween } from '../pivots/reference.ts';
import type { Entry } from '../record/entry.ts';
import { folderOf, orderOf } from '../text/address.ts';
import type { Fix } from '../writing/fix.ts';
import { addReference } from '../writing/references.ts';
import { closesACircle } from './brokenPivot.ts';
import { chooseARecord } from './chooseARecord.ts';
import type { Context, Rule } from './rule.ts';

/** Finds a superseded record whose follower is named by neither record. */
export const supersededByWhat: Rule = {
  id: 'superseded-by-what',
  title: { en: 'Superseded, and nothing says by what', fr: 'Remplacée, et rien ne dit par quoi' },
  severity: 'information',
  looksAt: ['scale'],
  closedToo: true,
  *observe({ address, record }, { pivots }) {
    const { status, supersededBy, frontMatter } = record;
    if (status?.word !== 'superseded' || supersededBy.length > 0) return;
    if (frontMatter?.conflicts.includes('supersededBy') || pivots.followersOf(address).length > 0) return;
    yield { at: status.place, values: {} };
  },
  says: {
    en: () =>
      'This record is superseded, and what followed it is not named yet: in which record does the story go on?',
    fr: () =>
      'Cette fiche est remplacée, mais ce qui l’a suivie n’est pas encore nommé : dans quelle fiche l’histoire continue-t-elle ?',
  },
  lacks: () => ({ en: 'what followed it', fr: 'ce qui l’a suivie' }),
  fixes(_, entry, context) {
    const naming = followersLikely(entry, context).flatMap((other) => supersededBy(entry, other) ?? []);
    return [...naming, chooseARecord];
  },
  choose: (_, entry, context, chosen) =>
    closesACircle(entry, chosen, 'supersededBy', context) ? undefined : supersededBy(entry, chosen),
};

/** Number of records offered directly; people choose any other from a list. */
const OFFERED = 3;

/** Returns the records of its folder that come after it, then those before it, the nearest first in both. */
function followersLikely(entry: Entry, context: Context): readonly Entry[] {
  const own = orderOf(entry.address);
  const inOrder = choosable(entry, context.pivots.entries())
    .filter((other) => folderOf(other.address) === folderOf(entry.address))
    .filter((other) => !closesACircle(entry, other, 'supersededBy', context))
    .map((other) => ({ other, order: orderOf(other.address) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const after = inOrder.filter(({ order }) => order > own);
  const before = inOrder.filter(({ order }) => order <= own).reverse();
  return [...after, ...before].slice(0, OFFERED).map(({ other }) => other);
}

/** Returns a fix that names the other record in each of the two. */
function supersededBy(entry: Entry, other: Entry): Fix | undefined {
  const path = pathBetween(entry.address, other.address);
  const own = addReference(entry.record, 'supersededBy', path);
  const back = addReference(other.record, 'supersedes', pathBetween(other.address, entry.address));
  if (own.is === 'refused' || back.is === 'refused') return undefined;
  return {
    kind: 'settling',
    title: { en: `Superseded by “${path}”`, fr: `Remplacée par « ${path} »` },
    edits: own.edits,
    others: [{ address: other.address, edits: back.edits }],
  };
}
