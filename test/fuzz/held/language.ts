import type { Language } from '../../../src/core/text/language.ts';
import {
  ANSWERS,
  formsOf,
  HEADINGS,
  LABELS,
  POSITIONS,
  STATUSES,
  VERDICTS,
} from '../../../src/core/words/vocabulary.ts';
import { isStop } from '../../../src/core/writing/draft.ts';
import type { Edit } from '../../../src/core/writing/edits.ts';
import type { Breach } from './breach.ts';

/** Headings, labels and words of the other language alone. */
const FOREIGN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOnly('fr', 'en'),
  fr: wordsOnly('en', 'fr'),
};

/** Holds what edits write: no heading, label or word of the other language. */
export function* holdLanguage(of: string, edits: readonly Edit[], language: Language): Iterable<Breach> {
  const parts = edits.flatMap(({ text }) => text.flatMap((part) => (isStop(part) ? [] : part.split('\n'))));
  for (const part of parts) {
    const word = part.replace(/^[\s#-]*(?:\[ \] )?|[\s:?]*$|'/g, '');
    if (FOREIGN[language].has(word)) yield { is: 'other language', of, shown: `${part} is not ${language}` };
  }
}

function wordsOnly(language: Language, not: Language): ReadonlySet<string> {
  const words = (one: Language): readonly string[] =>
    [HEADINGS, LABELS, VERDICTS, STATUSES, POSITIONS, ANSWERS].flatMap((table) =>
      Object.keys(table).flatMap((kind) => formsOf<string>(table, kind, one)),
    );
  const others = new Set(words(not));
  return new Set(words(language).filter((word) => !others.has(word)));
}
