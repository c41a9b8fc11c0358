import type { InEachLanguage, Language } from '../../src/core/text/language.ts';
import { STANDING_WORDS } from '../../src/core/record/standing.ts';
import { ANSWERS, written } from '../../src/core/words/vocabulary.ts';
import { draftText } from '../../src/core/writing/draft.ts';
import { fieldsForm, headingForm } from '../../src/core/writing/forms.ts';
import { card, stroke, words } from './drawing.ts';
import { linesOf, page } from './page.ts';
import { shapes, type Shape } from './shapes.ts';
import { STORY } from './story.ts';

const TO_ONE: InEachLanguage<string> = { en: 'yes to one', fr: 'oui à l’une' };
const TO_BOTH: InEachLanguage<string> = { en: 'no to both', fr: 'non aux deux' };

/** The two questions with their answers, and the three ways that lead on from them. */
export function ask(language: Language): readonly string[] {
  const { industrialisable, automatable } = STORY[language];
  const no = written(ANSWERS, 'no', language);
  const fields = fieldsForm(
    [
      ['industrialisable', `${no} — ${industrialisable}`],
      ['automatable', `${no} — ${automatable}`],
    ],
    language,
  );
  const standing = (of: keyof typeof STANDING_WORDS) => STANDING_WORDS[of][language];
  return [
    card(8, 28, 504, 124),
    page(26, 64, linesOf(headingForm('grid', language, 2) + draftText(fields))),
    stroke('M260 152v24M90 200v-16a8 8 0 0 1 8 -8h324a8 8 0 0 1 8 8v16M260 176v24', 'border'),
    stroke('M260 152v24h162a8 8 0 0 1 8 8v16', 'focus', { width: 2 }),
    way(8, TO_ONE[language], ['round', 'round', 'round', 'round'], [standing('commodity')]),
    way(
      178,
      written(ANSWERS, 'partly', language),
      ['square', 'triangle', 'round', 'round'],
      [standing('turning')],
    ),
    way(348, TO_BOTH[language], ['diamond'], [standing('niche'), standing('advantage')], true),
  ];
}

function way(
  x: number,
  answer: string,
  row: readonly Shape[],
  standing: readonly string[],
  isTaken = false,
): string {
  const middle = x + 82;
  return [
    card(x, 200, 164, 172, isTaken),
    words(middle, 232, answer, { anchor: 'middle', colour: 'faint' }),
    shapes(middle - (row.length - 1) * 15, 274, 30, row),
    ...standing.map((word, i) =>
      words(middle, (standing.length > 1 ? 322 : 332) + i * 22, word, {
        anchor: 'middle',
        bold: true,
        size: 13,
      }),
    ),
  ].join('');
}
