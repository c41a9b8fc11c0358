import type { Html, Nodes } from 'mdast';
import type { Ignore } from '../record/record.ts';
import { endOf, type Place, type Said } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import type { Page } from './page.ts';
import { wholeLines } from './wholeLines.ts';

/** A cheap test before the tree is walked: few records have such a comment. */
const ANY = /<!--\s*scale-or-not\s/i;
const COMMENT = /<!--(\s*scale-or-not\s+ignore\b)([\s\S]*?)-->/gi;
/** The separator between the rules and the reason: a colon, or a dash that is not part of a name. */
const SEPARATOR = /(?:(?<!\s)\s+)?(?:[:–—]|(?<=\s)-+(?=\s|$))\s*/;
/** The name of a rule; excludes `>`, which begins each line in a quotation. */
const NAME = /[^\s,;>]+/g;

/** Returns the comments that switch rules off; those in code do not count. */
export function ignoresOf(page: Page): readonly Ignore[] {
  return ANY.test(page.source.text) ? htmlOf(page.tree).flatMap((node) => ignoresAt(page, node)) : [];
}

function htmlOf(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node];
  return 'children' in node ? node.children.flatMap(htmlOf) : [];
}

function ignoresAt({ source }: Page, { position }: Html): readonly Ignore[] {
  const start = position?.start.offset ?? 0;
  const html = source.text.slice(start, position?.end.offset);
  // Behind the last end no comment is closed, and each that begins there would be searched to the end of the text.
  const closed = html.slice(0, html.lastIndexOf('-->') + '-->'.length);
  return Array.from(closed.matchAll(COMMENT), (found): Ignore => {
    const [whole, opening = '', body = ''] = found;
    const from = start + found.index;
    const bodyStart = from + 4 + opening.length;
    const separator = SEPARATOR.exec(body);
    const named = body.slice(0, separator?.index ?? body.length);
    const behind = (separator?.index ?? named.trimEnd().length) + (separator?.[0].length ?? 0);
    const reason = body.slice(behind);
    const rules = Array.from(named.matchAll(NAME), ({ 0: text, index }): Said => {
      const at = bodyStart + index;
      return { text, place: source.place(at, at + text.length) };
    });
    const place = source.place(from, from + whole.length);
    return {
      place,
      rules,
      hasReason: /[\p{L}\p{N}]/u.test(reason),
      reason: {
        place: source.place(bodyStart + behind, from + whole.length),
        before: separator ? (/\s$/.test(separator[0]) ? '' : ' ') : ': ',
        after: ' -->',
      },
      whole: isAloneOnItsLines(source, place) ? wholeLines(source, place) : place,
    };
  });
}

function isAloneOnItsLines(source: Source, place: Place): boolean {
  const before = source.text.slice(source.lineStart(place.line), source.offset(place));
  const behind = source.text.slice(source.offset(endOf(place)), source.lineEnd(place.endLine));
  return before.trim() === '' && behind.trim() === '';
}
