import type { BlockContent, Heading, Root } from 'mdast';
import { at } from '../../text/place.ts';
import { sourceOf } from '../../text/source.ts';
import { applyEdits } from '../../writing/edits.ts';
import type { Overview } from '../overview.ts';
import { MARK, type WrittenOverview } from '../written.ts';
import { markdownText } from './markdownText.ts';
import { overviewTree } from './page.ts';
import { CLOSING, regionOf } from './region.ts';
import { dayJudged } from './reviews.ts';
import { OVERVIEW_WORDS as WORDS } from './words.ts';

/** Whether a page (no BOM) has a mark of an overview, whole or broken. */
export function holdsOverview(text: string): boolean {
  return regionOf(text).is !== 'none';
}

/**
 * Writes an overview into a page (no BOM), between its marks, or at its end where it has none; a page without any text gets
 * a title as well. All else stays as it is; what would not be found again is not written.
 */
export function writtenOverview(text: string, overview: Overview): WrittenOverview {
  const region = regionOf(text);
  if (region.is === 'neverClosed' || region.is === 'neverOpened') return { is: 'broken', because: region.is };
  const told = inside(overview, region.is === 'there' ? region.day : undefined);
  if (region.is === 'there' && region.text === told) return { is: 'same' };
  const edit = (inner: string) =>
    region.is === 'there'
      ? { place: region.inside, text: [inner] }
      : { place: at(sourceOf(text).end), text: [around(inner, text, overview)] };
  // What stands before hides either; to make the tree of a long list takes long.
  const after = regionOf(applyEdits(text, [edit(STAND_IN)]));
  const isFound = after.is === 'there' && after.text === STAND_IN;
  return isFound ? { is: 'written', edit: edit(told) } : { is: 'broken', because: 'notFound' };
}

/** What is read back in the place of an overview. */
const STAND_IN = '\n\n- x\n\n';

/** What stands between the marks. */
function inside(overview: Overview, standing: string | undefined): string {
  return `\n\n${textOf(overviewTree(overview, dayJudged(overview, standing)))}\n`;
}

/** An overview with its marks, as it stands at the end of a page. */
function around(told: string, page: string, { language }: Overview): string {
  const whole = `<!-- ${MARK}: ${WORDS.opening[language]} -->${told}${CLOSING}\n`;
  if (page.trim() !== '') return `${gapBehind(page)}${whole}`;
  const title: Heading = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: WORDS.title[language] }],
  };
  return `${textOf([title])}\n${whole}`;
}

/** What is missing to one empty line at the end of a text. */
function gapBehind(text: string): string {
  const [end = ''] = /(?:\r\n?|\n){0,2}$/.exec(text) ?? [];
  const lines = end.replace(/\r\n?/g, '\n').length;
  return '\n'.repeat(Math.max(0, 2 - lines));
}

function textOf(children: readonly BlockContent[]): string {
  const tree: Root = { type: 'root', children: [...children] };
  return markdownText(tree);
}
