import type { Language } from '../../src/core/text/language.ts';
import { thinNeed } from '../../src/core/rules/thinNeed.ts';
import { typeset } from '../../src/core/rules/sentences.ts';
import { draftText } from '../../src/core/writing/draft.ts';
import { fieldsForm, headingForm } from '../../src/core/writing/forms.ts';
import { card, COLOURS, stroke, words } from './drawing.ts';
import { linesOf, page } from './page.ts';
import { STORY } from './story.ts';

/** A record whose need is sketched, and what is remarked of it. */
export function see(language: Language): readonly string[] {
  const story = STORY[language];
  const fields = draftText(
    fieldsForm(
      [
        ['whoAsks', story.whoAsks],
        ['today', story.today],
        ['cost', story.cost],
        ['whoPays', ''],
      ],
      language,
    ),
  );
  return [
    card(20, 28, 480, 214),
    page(40, 64, [
      ...linesOf(`# ${story.title}\n`),
      { text: headingForm('need', language, 2).trimEnd(), is: 'remarked' },
      { text: '' },
      ...linesOf(fields),
    ]),
    remark(language),
  ];
}

/** The remark as it is shown where the squiggle is pointed at. */
function remark(language: Language): string {
  const sentence = typeset(thinNeed.says[language]({ lacks: 'whoPays' }), language);
  return [
    stroke('M180 92H478a8 8 0 0 1 8 8V286', 'information', { dashed: true }),
    card(44, 286, 456, 78, true),
    `<circle cx="72" cy="314" r="8" stroke="${COLOURS.information}" stroke-width="1.5"/>`,
    stroke('M72 313v5M72 309.5v.1', 'information', { width: 2 }),
    words(92, 319, sentence),
    words(92, 345, `scale-or-not(${thinNeed.id})`, { size: 13, colour: 'accent' }),
  ].join('');
}
