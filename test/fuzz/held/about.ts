import type { KeyName } from '../../../src/core/record/frontMatter.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import type { Place } from '../../../src/core/text/place.ts';
import { statusWords, verdictWords, type KnownWords } from '../../../src/core/words/knownWord.ts';
import { isOneWord } from '../../../src/core/writing/word.ts';
import { isPlaceholder } from '../../../src/core/words/placeholder.ts';
import { textAt } from '../../unit/places.ts';

/** Finds the texts of a record that something writes over or takes out; all others are to stay. */
export type About = (record: DecisionRecord, text: string, finding?: Finding) => readonly string[];

/** The word of the status alone: the known one, or all that is said if that is one word. */
export const status: About = (record) => leading(statusWords, record.status?.text);
/** The words of the verdict alone, in its key and its section, likewise. */
export const verdict: About = ({ verdictKey, verdictLine }) =>
  [verdictKey?.text, verdictLine?.text].flatMap((said) => leading(verdictWords, said));
/** The day of the next review, or the words for it. */
export const review: About = (record) => (record.review ? [record.review.text] : []);
/** The words that answer the two questions and tell the position. */
export const answer: About = ({ fields }, text) =>
  fields.flatMap(({ wordPlace }) => (wordPlace ? [textAt(text, wordPlace)] : []));
/** Texts that stand where nothing is said yet, or that are asked: `TBD`, `?`. */
export const unsaid: About = ({ fields, frontMatter }) => [
  ...fields.flatMap(({ says, answer }) => (says === 'absent' || says === 'asked' ? [answer.text] : [])),
  ...(frontMatter?.keys ?? []).flatMap(({ value }) => (isPlaceholder(value.text) ? [value.text] : [])),
];
/** Items and lines that are nothing but a placeholder. */
export const empty: About = (_, text) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[.\]\s)?/, ''))
    .filter(isPlaceholder);
const found: About = (_, text, finding) => (finding ? [textAt(text, finding.at)] : []);
const all =
  (...abouts: readonly About[]): About =>
  (...given) =>
    abouts.flatMap((about) => about(...given));

/** The texts that the fixes of a rule are about; those of the others add to a record alone. */
const OF_RULE: Readonly<Record<string, About>> = {
  'bad-date': found,
  'unknown-word': found,
  'broken-pivot': all(found, linesOf('supersedes'), linesOf('supersededBy')),
  'commodity-as-edge': ({ fields }, text) =>
    fields.flatMap(({ whole = [] }) => whole.map((place) => textAt(text, place))),
  'decided-with-questions': status,
  'front-matter': ({ frontMatter }, text) =>
    (frontMatter?.problems ?? []).flatMap((problem) =>
      problem.is === 'twice' ? problem.lines.map((place) => textAt(text, place)) : [],
    ),
  'ignore-comment': ({ ignores }, text) => ignores.map(({ whole }) => textAt(text, whole)),
  'one-sided-pivot': status,
  placeholder: ({ leftStanding }, text) =>
    leftStanding.flatMap(({ remove }) => remove.map((place) => textAt(text, place))),
  'review-due': all(status, review, linesOf('review')),
  'scale-by-hand-only': verdict,
  'stale-open': status,
  'verdict-disagrees': verdict,
  'verdict-missing': verdict,
};

/** Returns the texts that a fix of a finding is about. */
export function aboutFix(finding: Finding, record: DecisionRecord, text: string): readonly string[] {
  return [...unsaid(record, text), ...(OF_RULE[finding.rule]?.(record, text, finding) ?? [])];
}

/** Returns the texts that a fix of another record's finding is about here: it may set the status. */
export function aboutOther(record: DecisionRecord, text: string): readonly string[] {
  return [...unsaid(record, text), ...status(record, text)];
}

function leading(words: KnownWords<string>, said: string | undefined): readonly string[] {
  if (said === undefined) return [];
  return [isOneWord(said) ? said : said.slice(0, words.read(said)?.end ?? 0)];
}

/** The lines of a key, its comments included. */
function linesOf(name: KeyName): About {
  return ({ frontMatter }, text) =>
    (frontMatter?.keys ?? [])
      .filter((key) => key.name === name)
      .map(({ key, value }): Place => ({
        ...key.place,
        character: 0,
        endLine: value.place.endLine + 1,
        endCharacter: 0,
      }))
      .map((place) => textAt(text, place));
}
