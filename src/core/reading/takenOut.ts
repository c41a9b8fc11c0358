import type { ListItem, RootContent } from 'mdast';
import { compare, endOf, type Place } from '../text/place.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import { wholeLines } from './wholeLines.ts';

/** A piece of leftover template text, with the range to remove along with it. */
export interface Left {
  readonly text: string;
  readonly place: Place;
  readonly remove: Place;
}

/** The ranges removed along with them: adjacent lines as one place, and the blanks that would end a line. */
export function removedOf({ source }: Page, group: readonly Left[]): readonly Place[] {
  const pieces: { readonly first: Left; readonly last: Left; readonly remove: Place }[] = [];
  for (const left of group) {
    const before = pieces.at(-1);
    if (before && compare(endOf(before.remove), left.remove) >= 0) {
      const remove = wholeLines(source, before.first.place, left.place);
      pieces[pieces.length - 1] = { first: before.first, last: left, remove };
    } else {
      pieces.push({ first: left, last: left, remove: left.remove });
    }
  }
  return pieces.map(({ remove }) => {
    const [lineStart, end] = [source.lineStart(remove.line), source.offset(endOf(remove))];
    const isAtEnd = source.text.slice(end, source.lineEnd(remove.endLine)).trim() === '';
    const before = source.text.slice(lineStart, source.offset(remove)).trimEnd();
    if (!isAtEnd || before === '') return remove;
    return { ...remove, character: source.position(lineStart + before.length).character };
  });
}

/** The lines of a node, or just the node if other text precedes it on its first line. */
export function linesOfNode(page: Page, { position }: RootContent | ListItem): Place {
  return linesAt(page, page.source.place(position?.start.offset ?? 0, position?.end.offset ?? 0));
}

/** One of several lines, or just its text if something precedes it, such as an item's marker. */
export function ownLine(page: Page, line: Line): Place {
  return linesAt(page, page.placeOf(line, 0, line.text.length));
}

/** The lines of a place, or just the place if other text precedes it on its first line. */
function linesAt({ source }: Page, place: Place): Place {
  const before = source.text.slice(source.lineStart(place.line), source.offset(place));
  return before.trim() === '' ? wholeLines(source, place) : place;
}
