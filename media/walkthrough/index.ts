import english from '../../package.nls.json';
import french from '../../package.nls.fr.json';
import type { InEachLanguage, Language } from '../../src/core/text/language.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { picture } from './drawing.ts';
import { see } from './see.ts';
import { watch } from './watch.ts';
import { write } from './write.ts';

const MANIFEST: InEachLanguage<typeof english> = { en: english, fr: french };

/** The pictures of the walkthrough in one language, as SVG, by the names of its steps in their order. */
export function picturesIn(language: Language): Readonly<Record<string, string>> {
  const words = MANIFEST[language];
  return {
    write: picture(words['walkthrough.write.alt'], ...write(language)),
    see: picture(words['walkthrough.see.alt'], ...see(language)),
    ask: picture(words['walkthrough.ask.alt'], ...ask(language)),
    watch: picture(words['walkthrough.watch.alt'], ...watch(language)),
    answer: picture(words['walkthrough.answer.alt'], ...answer(language, words['view.openQuestions'])),
  };
}
