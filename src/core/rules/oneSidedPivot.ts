import { firstNotFollowed } from '../pivots/links.ts';
import type { Link, Pivots, Way } from '../pivots/pivots.ts';
import { pathBetween } from '../pivots/reference.ts';
import { type Entry, isDecision } from '../record/entry.ts';
import { isClosed } from '../record/standing.ts';
import { fileNameOf } from '../record/title.ts';
import type { Language } from '../text/language.ts';
import type { OtherEdits } from '../writing/edits.ts';
import type { Fix } from '../writing/fix.ts';
import type { Change } from '../writing/keys.ts';
import { supersede } from '../writing/pivot.ts';
import { addReference } from '../writing/references.ts';
import { setStatus } from '../writing/status.ts';
import type { Rule } from './rule.ts';

/** Finds a reference that the other record does not return, or whose other record still says open or decided. */
export const oneSidedPivot: Rule<{
  readonly way: Way;
  readonly lacks: 'name' | 'status';
  readonly other: string;
  readonly index: number;
}> = {
  id: 'one-sided-pivot',
  title: {
    en: 'The other record does not tell of this pivot yet',
    fr: 'L’autre fiche ne parle pas encore de ce pivot',
  },
  severity: 'information',
  looksAt: ['scale', 'other'],
  closedToo: true,
  *observe(entry, { pivots }) {
    const told = new Set<string>();
    for (const [index, link] of pivots.links(entry).entries()) {
      const other = otherOf(link, entry, pivots);
      if (!other || told.has(link.way + other.address)) continue;
      told.add(link.way + other.address);
      const lacks = lackingOf(link, entry, other, pivots);
      if (!lacks) continue;
      const values = { way: link.way, lacks, other: fileNameOf(other.address), index };
      yield { at: link.reference.place, values };
    }
  },
  says: {
    en: ({ way, lacks, other }) =>
      lacks === 'status'
        ? `This record supersedes “${other}”, whose status does not say so yet.`
        : way === 'supersedes'
          ? `This record supersedes “${other}”, which does not name it yet.`
          : `This record is superseded by “${other}”, which does not name it yet.`,
    fr: ({ way, lacks, other }) =>
      lacks === 'status'
        ? `Cette fiche remplace « ${other} », dont le statut ne le dit pas encore.`
        : way === 'supersedes'
          ? `Cette fiche remplace « ${other} », qui ne la nomme pas encore.`
          : `Cette fiche est remplacée par « ${other} », qui ne la nomme pas encore.`,
  },
  fixes({ values: { index, lacks } }, entry, context) {
    const link = context.pivots.links(entry)[index];
    const other = link && otherOf(link, entry, context.pivots);
    if (!other) return [];
    const own: Change =
      link.way === 'supersedes' || isClosed(entry.record)
        ? { is: 'edits', edits: [] }
        : setStatus(entry.record, 'superseded', context.languageOf(entry));
    const change = otherSide(link, lacks, entry, other, context.languageOf(other));
    if (own.is === 'refused' || change.is === 'refused') return [];
    const others: readonly OtherEdits[] = [{ address: other.address, edits: change.edits }];
    const name = fileNameOf(other.address);
    const title: Fix['title'] = { en: `Write it in “${name}” too`, fr: `L’écrire aussi dans « ${name} »` };
    return [{ kind: 'settling', title, edits: own.edits, others, preferred: true }];
  },
};

/** Returns the record that a reference names, if it can name this one back: found, read, and not on a circle. */
function otherOf({ found }: Link, entry: Entry, pivots: Pivots): Entry | undefined {
  if (found.is !== 'one' || found.address === entry.address) return undefined;
  const other = pivots.get(found.address);
  return isDecision(other) && !pivots.isCircle(entry.address, other.address) ? other : undefined;
}

function lackingOf(link: Link, entry: Entry, other: Entry, pivots: Pivots): 'name' | 'status' | undefined {
  const back = link.way === 'supersedes' ? 'supersededBy' : 'supersedes';
  const { status, frontMatter } = other.record;
  const isUnclear =
    pivots.isUnclear(other.address, back) ||
    frontMatter?.conflicts.includes(back) === true ||
    firstNotFollowed(other.record) !== undefined;
  // What its own broken or double reference means is to be settled first; what is not followed may name it.
  if (!pivots.names(other.address, back, entry.address)) return isUnclear ? undefined : 'name';
  const isStillOpen = !status || status.word === 'open' || status.word === 'decided';
  return link.way === 'supersedes' && isStillOpen && !frontMatter?.conflicts.includes('status')
    ? 'status'
    : undefined;
}

function otherSide(
  { way }: Link,
  lacks: 'name' | 'status',
  entry: Entry,
  other: Entry,
  language: Language,
): Change {
  const path = pathBetween(other.address, entry.address);
  if (lacks === 'status') return setStatus(other.record, 'superseded', language);
  return way === 'supersedes'
    ? supersede(other.record, path, language)
    : addReference(other.record, 'supersedes', path);
}
