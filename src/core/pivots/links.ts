import type { Reference } from '../record/frontMatter.ts';
import type { DecisionRecord } from '../record/record.ts';
import type { Found } from './names.ts';

/** The direction of a reference: to a record that this one supersedes, or to one that supersedes it. */
export type Way = 'supersedes' | 'supersededBy';

/** A reference of a record, with its direction and the file found for it. */
export interface Link {
  readonly way: Way;
  readonly reference: Reference;
  readonly found: Found;
}

/** Number of references of one record that are followed: more than anybody writes, few enough for all that rules ask. */
export const FOLLOWED = 200;

/**
 * Returns the references of a record that are followed, with their directions: those to records that it supersedes come
 * first.
 */
export function followed(record: DecisionRecord): readonly Pick<Link, 'way' | 'reference'>[] {
  return directed(record).slice(0, FOLLOWED);
}

/** Returns the first reference of a record that is not followed; undefined if all are. */
export function firstNotFollowed(record: DecisionRecord): Reference | undefined {
  return directed(record)[FOLLOWED]?.reference;
}

function directed(record: DecisionRecord): readonly Pick<Link, 'way' | 'reference'>[] {
  return (['supersedes', 'supersededBy'] as const).flatMap((way) =>
    record[way].slice(0, FOLLOWED + 1).map((reference) => ({ way, reference })),
  );
}
