import type { Language } from '../../src/core/text/language.ts';
import type { FieldKind } from '../../src/core/record/record.ts';
import { draftText } from '../../src/core/writing/draft.ts';
import { fieldsForm, headingForm, SECTION_FIELDS, taskForm } from '../../src/core/writing/forms.ts';
import { card, stroke, words } from './drawing.ts';
import { linesOf, page, type Line } from './page.ts';
import { STORY } from './story.ts';

/** A new record that is half filled in: who pays is being asked. */
export function write(language: Language): readonly string[] {
  const story = STORY[language];
  const told: Partial<Record<FieldKind, string>> = {
    whoAsks: story.whoAsks,
    today: story.today,
    cost: story.cost,
  };
  const field = (kind: FieldKind): Line => {
    const text = draftText(fieldsForm([[kind, told[kind] ?? '']], language));
    return told[kind] === undefined ? { text, is: kind === 'whoPays' ? 'written' : 'empty' } : { text };
  };
  return [
    card(20, 28, 480, 344),
    stroke('M20 66h480', 'border', { width: 1 }),
    words(40, 52, story.file, { size: 13 }),
    words(480, 52, '●', { size: 11, anchor: 'end', colour: 'faint' }),
    page(40, 98, [
      ...linesOf(`# ${story.title}\n\n${headingForm('need', language, 2)}`.trimEnd()),
      { text: '' },
      ...SECTION_FIELDS.need.map(field),
      { text: '' },
      ...linesOf(headingForm('questions', language, 2).trimEnd()),
      { text: '' },
      { text: draftText(taskForm('question', language)), is: 'empty' },
    ]),
    tabKey(396, 324),
  ];
}

/** The key that leads from each empty place to the next. */
function tabKey(x: number, y: number): string {
  const arrow = stroke(`M${x + 50} ${y + 15}h18m-5 -5l5 5l-5 5m8 -10v10`, 'accent');
  return card(x, y, 84, 30) + words(x + 14, y + 20, 'Tab', { size: 13 }) + arrow;
}
