import type { NamedFile } from '../pivots/names.ts';
import { fileOf, type Find, type Link, type Move, type Pivots } from '../pivots/pivots.ts';
import { isLink, partsOfAddress, pathBetween, readReference } from '../pivots/reference.ts';
import type { Entry } from '../record/entry.ts';
import { decoded } from '../text/address.ts';
import type { Edit, OtherEdits } from './edits.ts';
import { asReference, nameStill } from './references.ts';

/** A reference that names one file. */
type Held = Link & { readonly found: { readonly is: 'one' } };

/**
 * Returns the edits that keep each reference to one file valid after files have moved, by addresses before the move.
 * Leaves a reference that still means the same file, and one that names no file or several.
 */
export function followMoves(moves: readonly Move[], pivots: Pivots): readonly OtherEdits[] {
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const concerned = new Set(
    moves.flatMap(({ from, to }) => {
      const entry = pivots.get(from);
      return [from, ...(entry ? pivots.mayName(fileOf(entry)) : []), ...pivots.mayName(to)];
    }),
  );
  const holding = [...concerned].flatMap((address) => {
    const entry = pivots.get(address);
    const held = entry ? pivots.links(entry).filter(isHeld) : [];
    return entry && held.length > 0 ? [{ entry, held: held as readonly Held[] }] : [];
  });
  return pivots.supposing(moves, (find) =>
    holding.flatMap(({ entry, held }) => {
      const after = moved.get(entry.address) ?? fileOf(entry);
      const edits = held.flatMap((link): readonly Edit[] => {
        const target = moved.get(link.found.address)?.address ?? link.found.address;
        const isStill = (reference: string) => isNamed(target, find(reference, after));
        const { text } = link.reference;
        // A link that Markdown follows is to be one still: it knows no records folder.
        const isFollowed = leadsTo(text, entry.address, link.found.address);
        if (isStill(text) && (!isFollowed || leadsTo(text, after.address, target))) return [];
        const paths = pathsTo(target, link, entry, after);
        const path = paths.find((one) => isStill(asReference(one)));
        return path === undefined ? [] : nameStill(link.reference, path);
      });
      return edits.length > 0 ? [{ address: entry.address, edits }] : [];
    }),
  );
}

function isHeld({ found }: Link): boolean {
  return found.is === 'one';
}

function isNamed(address: string, found: ReturnType<Find>): boolean {
  return found.is === 'one' && found.address === address;
}

/** Whether a Markdown link leads from one file to another by their folders alone. */
function leadsTo(reference: string, from: string, to: string): boolean {
  const path = isLink(reference) && readReference(reference).find((referred) => referred.is === 'path');
  if (!path || path.fromRoot) return false;
  const here = partsOfAddress(from).slice(0, -1);
  const up = path.parts.filter((part) => part === '..').length;
  const there = [...here.slice(0, here.length - up), ...path.parts.slice(up)];
  return there.join('/') === partsOfAddress(to).join('/');
}

/**
 * Returns the paths that may name a file, the best first: from the root if the reference was written so, then from the
 * record.
 */
function pathsTo(
  target: string,
  { reference, found }: Held,
  before: Entry,
  after: NamedFile,
): readonly string[] {
  const beside = pathBetween(after.address, target);
  const root = rootOf(reference.text, found.address, before.address);
  return root !== undefined && decoded(target).startsWith(root.above)
    ? [root.begins + decoded(target).slice(root.above.length), beside]
    : [beside];
}

/**
 * Returns the folder above the path of a reference that begins at a root, and the beginning of that path; undefined for
 * any other.
 */
function rootOf(reference: string, target: string, from: string) {
  const path = readReference(reference).find((referred) => referred.is === 'path');
  if (!path || path.parts.includes('..')) return undefined;
  const above = partsOfAddress(target).length - path.parts.length;
  const isOwnFolder = partsOfAddress(from).length - 1 === above;
  if (!path.fromRoot && (path.parts.length === 1 || isOwnFolder)) return undefined;
  const folder = decoded(target).split('/').slice(0, above).join('/');
  return { above: `${folder}/`, begins: path.fromRoot ? '/' : '' };
}
