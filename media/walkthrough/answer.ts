import type { Language } from '../../src/core/text/language.ts';
import { typeset } from '../../src/core/rules/sentences.ts';
import { answerMark, headingForm } from '../../src/core/writing/forms.ts';
import { card, checkBox, patch, stroke, words } from './drawing.ts';
import { linesOf, page } from './page.ts';
import { STORY } from './story.ts';

/** The questions in the sidebar, one of them ticked, and its answer in the record. */
export function answer(language: Language, view: string): readonly string[] {
  const { title, question, other, answer: told } = STORY[language];
  const row = (y: number, text: string, isTicked: boolean) =>
    checkBox(64, y - 12, isTicked) + words(88, y, typeset(text, language));
  return [
    card(20, 28, 360, 168),
    words(40, 58, view.toLocaleUpperCase(language), { size: 12, bold: true }),
    patch(334, 44, 26, 20, 'badge', 10),
    words(347, 58, '1', { size: 12, anchor: 'middle', colour: 'onBadge' }),
    stroke('M42 89l5 5l5 -5', 'text'),
    words(64, 96, title),
    row(130, other, false),
    patch(21, 146, 358, 30, 'selected', 0),
    row(166, question, true),
    stroke('M240 176v48', 'focus', { width: 2 }),
    card(20, 224, 480, 148, true),
    page(40, 258, [
      ...linesOf(
        `${headingForm('questions', language, 2)}- [ ] ${typeset(other, language)}\n- [x] ${typeset(question, language)}`,
      ),
      // Where the editor breaks the line.
      { text: `      — ${answerMark(language)} ${told}` },
    ]),
  ];
}
