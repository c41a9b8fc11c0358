import type { DecisionRecord, Verdict } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { VERDICTS, written } from '../words/vocabulary.ts';
import type { Edit } from './edits.ts';
import type { Fix } from './fix.ts';
import type { Change } from './keys.ts';
import { asBefore } from './letterCase.ts';
import { setWord } from './word.ts';

/** Sets the verdict where it is given, in its key and at the beginning of the verdict section; else adds the key. */
export function setVerdict(record: DecisionRecord, verdict: Verdict, language: Language): Change {
  const word = written(VERDICTS, verdict, language);
  const hasKey =
    record.frontMatter?.keys.some(({ name }) => name === 'verdict') === true ||
    record.frontMatter?.conflicts.includes('verdict') === true;
  const inSection = wordOfSection(record, verdict, word);
  const isSaidThere = inSection.length > 0 || record.verdictLine?.word === verdict;
  if (!hasKey && isSaidThere) return { is: 'edits', edits: inSection };
  const change = setWord(record, 'verdict', record.verdictKey, word);
  return change.is === 'edits' ? { is: 'edits', edits: [...change.edits, ...inSection] } : change;
}

function wordOfSection({ verdictLine }: DecisionRecord, verdict: Verdict, word: string): readonly Edit[] {
  if (!verdictLine?.wordPlace || verdictLine.word === verdict) return [];
  return [{ place: verdictLine.wordPlace, text: [asBefore(verdictLine.text, word)] }];
}

/** Returns a fix for each of these verdicts, which sets it where it is given. */
export function verdictFixes(
  record: DecisionRecord,
  verdicts: readonly Verdict[],
  language: Language,
): readonly Fix[] {
  return verdicts.flatMap((verdict): readonly Fix[] => {
    const change = setVerdict(record, verdict, language);
    if (change.is === 'refused') return [];
    const word = written(VERDICTS, verdict, language);
    return [
      {
        kind: 'settling',
        title: { en: `Set the verdict to “${word}”`, fr: `Poser le verdict : « ${word} »` },
        edits: change.edits,
      },
    ];
  });
}
