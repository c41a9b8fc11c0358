import type { ListItem } from 'mdast';
import type { Signal } from '../record/record.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { answerPlaceOf } from './answerPlace.ts';
import { answerMarkIn } from './answered.ts';
import type { OpenSection } from './outline.ts';
import type { Page } from './page.ts';

/** Returns the signs to watch for: the items of the signals sections. */
export function signalsOf(page: Page, sections: readonly OpenSection[]): readonly Signal[] {
  return sections
    .filter(({ kind }) => kind === 'signals')
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ node }) => (node.type === 'list' ? node.children : []))
    .flatMap((item) => {
      const lines = page.linesBelow(item.children);
      const first = lines[0];
      if (!first || isPlaceholder(first.text)) return [];
      const answered = lines.some((line, i) => answerMarkIn(line.text, i > 0)?.says === true);
      const ticked = item.checked === true;
      return [
        {
          text: first.unstruck.replace(/\s+/g, ' ').trim(),
          place: page.placeOf(first),
          ticked,
          answered,
          ...(ticked && !answered && placeOfAnswer(page, item)),
        },
      ];
    });
}

function placeOfAnswer(page: Page, item: ListItem): Pick<Signal, 'answer' | 'marked'> {
  const node = item.children.find((child) => child.type === 'paragraph');
  const below = page.linesBelow(item.children.filter((child) => child !== node));
  return answerPlaceOf(page, { node, lines: node ? page.lines(node) : [], below });
}
