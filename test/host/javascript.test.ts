import { assert } from 'chai';
import { addMonths } from '../../src/core/days/calendar.ts';
import { graphText } from '../../src/core/overview/reading/graphText.ts';
import { nameWithin } from '../../src/core/pivots/reference.ts';
import { answerMarkIn } from '../../src/core/reading/answered.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { typeset } from '../../src/core/rules/sentences.ts';
import { orderOf } from '../../src/core/text/address.ts';
import { fold, tokens, plain } from '../../src/core/text/fold.ts';
import { shortened } from '../../src/core/text/shortened.ts';
import { told } from '../../src/core/words/told.ts';
import { newFileNames } from '../../src/core/writing/fileName.ts';
import { oneLine } from '../../src/core/writing/inline.ts';
import { yamlValue } from '../../src/core/writing/yaml.ts';
import { sizeOf } from '../../src/reader/budget.ts';
import { textOf } from '../../src/reader/text.ts';

type Row = readonly [what: string, answer: () => unknown, expected: unknown];

const nameOf = (title: string, ...there: readonly string[]) =>
  newFileNames({ there, language: 'en', today: '2024-12-15' })(title);
const day = (language: string, iso: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
const plural = (language: string, count: number) => new Intl.PluralRules(language).select(count);
const lenient = (...bytes: readonly number[]) => new TextDecoder().decode(Uint8Array.from(bytes));
const strict = (...bytes: readonly number[]) => textOf(Uint8Array.from(bytes));

/** What rests on the JavaScript of a host, which is another one in each: the rest of the tables is the same in all. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'regular expressions': [
    ['look behind', () => typeset('« Merlin » : quoi ?', 'fr'), '«\u00a0Merlin\u00a0»\u00a0: quoi\u00a0?'],
    ['look behind so many', () => [fold('needs'), fold('as')], ['need', 'as']],
    ['look behind for a blank', () => answerMarkIn('How-answer - answer: so')?.start, 11],
    ['tell where a group stands', () => nameWithin('[it](0001-a.md#verdict)'), [5, 14]],
    ['know letters, digits and marks', () => tokens('Élan 2ᵉ d’été').map(({ start }) => start), [0, 5, 8]],
    ['know letters of any script', () => [yamlValue('идея 案'), yamlValue('a: b')], ['идея 案', "'a: b'"]],
    ['know emoji that are shown as such', () => graphText('🚀 #'), '🚀 #35;'],
    ['know emoji of any kind', () => told('❌ nobody', 'whoPays'), 'nobody'],
    ['know the ends of lines and controls', () => oneLine('a\u2028b\u2029c\u0085d'), 'a b c d'],
    ['know halves of letters', () => oneLine('a\ud83d b🚀'), 'a b🚀'],
    ['cut no letter in two', () => shortened(`${'x'.repeat(59)}🚀`), `${'x'.repeat(59)}…`],
    [
      'know letters in any case',
      () => readRecord('# A\n\n## Questions\n\n- RÉSOLUE: why?\n- Why?\n').questions.map(({ text }) => text),
      ['Why?'],
    ],
  ],
  words: [
    ['lose their accents', () => plain('Décidé, À REVOIR'), 'decide, a revoir'],
    ['are composed', () => nameOf('Cœur d’e\u0301te\u0301 ﬁn'), '0001-coeur-d-ete-fin.md'],
    ['are another by their number', () => nameOf('A', '0009-a\u0301.md', '0010-b.md'), '0011-a.md'],
    [
      'are sorted as people do',
      () => [orderOf('é/10'), orderOf('e/9')].sort().map((one) => one.at(-1)),
      ['9', '0'],
    ],
    ['are sorted by what stands in an address', () => orderOf('%C3%A9%20a'), 'e a'],
    ['are themselves where an address is none', () => orderOf('%E9'), '%e000000000009'],
  ],
  days: [
    ['in English', () => day('en', '2024-03-14'), 'Mar 14, 2024'],
    ['in French', () => day('fr', '2024-03-01'), '1 mars 2024'],
    ['at the end of a leap year', () => day('en', '2024-12-31'), 'Dec 31, 2024'],
    ['on the leap day', () => day('fr', '2024-02-29'), '29 févr. 2024'],
    ['a month after the longest', () => addMonths('2024-01-31', 1), '2024-02-29'],
    ['counted in English', () => [0, 1, 2].map((one) => plural('en', one)), ['other', 'one', 'other']],
    ['counted in French', () => [0, 1, 2].map((one) => plural('fr', one)), ['one', 'one', 'other']],
  ],
  bytes: [
    ['are UTF-8', () => strict(0x49, 0x64, 0xc3, 0xa9, 0x65), 'Idée'],
    ['lose the mark at their beginning', () => strict(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['are no text where they are Latin-1', () => strict(0x49, 0x64, 0xe9, 0x65), undefined],
    ['are no text where they are half a letter', () => strict(0xed, 0xa0, 0x80), undefined],
    ['are no text where they end too early', () => strict(0x41, 0xc3), undefined],
    ['are read all the same where that is wanted', () => lenient(0x49, 0xe9, 0x65), 'I\ufffde'],
    ['are counted as a file', () => [sizeOf('é🚀'), sizeOf('\ud83d')], [6, 3]],
  ],
  signals: [
    ['end with any of several', anyEnds, [false, true]],
    ['are ended from the beginning', () => AbortSignal.any([AbortSignal.abort()]).aborted, true],
  ],
};

function anyEnds(): readonly boolean[] {
  const [one, other] = [new AbortController(), new AbortController()];
  const either = AbortSignal.any([one.signal, other.signal]);
  const before = either.aborted;
  other.abort();
  return [before, either.aborted];
}

describe('the JavaScript of the host', () => {
  for (const [what, rows] of Object.entries(tables)) {
    describe(what, () => {
      for (const [name, answer, expected] of rows) it(name, () => assert.deepEqual(answer(), expected));
    });
  }
});
