import type { Language } from '../../src/core/text/language.ts';
import { STANDING_WORDS } from '../../src/core/record/standing.ts';
import { VERDICTS, written } from '../../src/core/words/vocabulary.ts';
import { headingForm } from '../../src/core/writing/forms.ts';
import { lineOf } from '../../src/core/writing/keys.ts';
import { card, COLOURS, stroke, words } from './drawing.ts';
import { linesOf, page } from './page.ts';
import { shapes } from './shapes.ts';
import { STORY } from './story.ts';

/** One time after another that it is done by hand, until three are alike; and the signal that says so, ticked. */
export function watch(language: Language): readonly string[] {
  const { seen, notSeen } = STORY[language];
  const keys = [
    lineOf('verdict', written(VERDICTS, 'dontScale', language)),
    lineOf('review', '2027-05-24'),
  ].join('\n');
  return [
    stroke('M28 84H492', 'border', { dashed: true }),
    shapes(52, 84, 58, ['triangle', 'square', 'diamond', 'square', 'round', 'round', 'round']),
    `<rect x="258" y="56" width="168" height="56" rx="28" stroke="${COLOURS.focus}" stroke-width="2"/>`,
    words(342, 42, STANDING_WORDS.turning[language], { anchor: 'middle', bold: true }),
    stroke('M342 112v40', 'focus', { width: 2 }),
    card(20, 152, 480, 220),
    page(40, 186, [
      ...linesOf(`---\n${keys}\n---\n\n${headingForm('signals', language, 2)}`.trimEnd()),
      { text: '' },
      { text: `- [x] ${seen}`, is: 'remarked' },
      { text: `- [ ] ${notSeen}` },
    ]),
  ];
}
