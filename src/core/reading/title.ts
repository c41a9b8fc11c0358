import type { Key } from '../record/frontMatter.ts';
import type { Said } from '../text/place.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import type { Outline } from './outline.ts';
import type { Page } from './page.ts';

/** A number or series name before a title: `7.`, `ADR-007:`, `RFC 12 —`, `[0003]`. */
const SERIES =
  /^(?:\[?(?:adr|rfc|madr|ddr|pdr|dr)(?:[\s_-]*#?\d+)?\]?\s*(?:[:.)–—]\s*|\s-\s+|(?<=[\d\]])\s+)|\[?#?\d+(?:\.\d+)*\]?(?:[:.)]\s+|\s+[-–—:]\s+|(?<=\])\s+)|0\d+\s+)(?=\S)/i;

/**
 * Returns the title: the `title` key, else the first H1 that names no section, else the first such heading;
 * placeholders do not count.
 */
export function titleOf(page: Page, outline: Outline, key: Key | undefined): Said | undefined {
  if (key && !isPlaceholder(key.value.text)) return key.value;
  const own = outline.headings.filter(({ text, known }) => !known && !isPlaceholder(text));
  const heading = own.find(({ node }) => node.depth === 1) ?? own[0];
  if (!heading) return undefined;
  const text = heading.text.replace(/\s+/g, ' ').trim();
  return { text: text.replace(SERIES, '').trim() || text, place: page.placeOfLines(heading.node) };
}
