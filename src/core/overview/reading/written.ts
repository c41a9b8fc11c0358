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

/** Whether a page has an overview mark, even a broken one. */
export function holdsOverview(text: string): boolean {
  return regionOf(text).is !== 'none';
}

/**
 * Writes an overview into a page, between its marks, or at its end if it has none; a page without text gets a
 * title too. Leaves all else as it is, and writes nothing that it could not find again.
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

/** A short text put in place of an overview, to test whether it would be found again. */
const STAND_IN = '\n\n- x\n\n';

/** Returns the text between the marks. */
function inside(overview: Overview, standing: string | undefined): string {
  return `\n\n${textOf(overviewTree(overview, dayJudged(overview, standing)))}\n`;
}

/** Returns an overview with its marks, to be put at the end of a page, with a title if the page is empty. */
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

/** Returns the line ends still missing for one empty line at the end of a text. */
function gapBehind(text: string): string {
  const [end = ''] = /(?:\r\n?|\n){0,2}$/.exec(text) ?? [];
  const lines = end.replace(/\r\n?/g, '\n').length;
  return '\n'.repeat(Math.max(0, 2 - lines));
}

function textOf(children: readonly BlockContent[]): string {
  const tree: Root = { type: 'root', children: [...children] };
  return markdownText(tree);
}
