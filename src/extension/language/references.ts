import * as vscode from 'vscode';
import { fileOf, type Link, type Pivots } from '../../core/pivots/pivots.ts';
import { isLink, withoutQuotes } from '../../core/pivots/reference.ts';
import type { Entry } from '../../core/record/entry.ts';
import type { Place } from '../../core/text/place.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { readInStep } from '../keeping/readInStep.ts';
import type { Readings } from '../keeping/readings.ts';
import { rangeOf } from '../shown/goTo.ts';

/**
 * Registers the search for references to a record: to the one named at the caret or, in a title or a front matter, to
 * the record itself.
 */
export function registerReferences(keeper: LogKeeper, readings: Readings): vscode.Disposable {
  return vscode.languages.registerReferenceProvider({ language: 'markdown' }, references(keeper, readings));
}

/** Returns a provider of references for the version that is shown; none if that moves on meanwhile. */
export function references(keeper: LogKeeper, readings: Readings) {
  return {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const { entry } = (await readInStep(document, keeper, readings, token)) ?? {};
      return entry ? referencesAt(position, entry, keeper.context().pivots, includeDeclaration) : [];
    },
  } satisfies vscode.ReferenceProvider;
}

function referencesAt(
  position: vscode.Position,
  entry: Entry,
  pivots: Pivots,
  withTitle: boolean,
): vscode.Location[] {
  const asked = askedAt(position, entry, pivots);
  const named = asked && pivots.get(asked.address);
  if (!asked || !named) return [];
  const { title } = named.record;
  return [
    ...(withTitle && title && !asked.isKnown.title ? [locationOf(named, title.place)] : []),
    ...naming(named, pivots)
      .filter(({ link }) => !asked.isKnown.link(link))
      .map(({ link, entry: other }) => locationOf(other, withoutQuotes(link.reference))),
  ];
}

/** Record whose references are wanted, and those that VS Code's own Markdown support finds at that place already. */
interface Asked {
  readonly address: string;
  readonly isKnown: { readonly title: boolean; readonly link: (link: Link) => boolean };
}

function askedAt(position: vscode.Position, entry: Entry, pivots: Pivots): Asked | undefined {
  const isHere = (place: Place | undefined) => place !== undefined && rangeOf(place).contains(position);
  const { title, frontMatter } = entry.record;
  const link = pivots.links(entry).find(({ reference }) => isHere(reference.place));
  if (link) {
    if (link.found.is !== 'one') return undefined;
    const isItsOwn = isLink(link.reference.text);
    const known = ({ reference }: Link) => isItsOwn && isLink(reference.text);
    return { address: link.found.address, isKnown: { title: false, link: known } };
  }
  if (isHere(frontMatter?.place)) {
    return { address: entry.address, isKnown: { title: false, link: () => false } };
  }
  if (!isHere(title?.place)) return undefined;
  // Of a heading VS Code tells itself, and the links to it.
  const known = ({ reference }: Link) => isLink(reference.text) && reference.text.includes('#');
  return { address: entry.address, isKnown: { title: true, link: known } };
}

/** Returns all references that name a record, each with the record that holds it. */
function naming(named: Entry, pivots: Pivots): readonly { readonly link: Link; readonly entry: Entry }[] {
  return pivots.mayName(fileOf(named)).flatMap((address) => {
    const entry = pivots.get(address);
    const links = entry ? pivots.links(entry) : [];
    return links.flatMap((link) =>
      entry && link.found.is === 'one' && link.found.address === named.address ? [{ link, entry }] : [],
    );
  });
}

function locationOf({ address }: Entry, place: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(address, true), rangeOf(place));
}
