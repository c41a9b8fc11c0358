import { assert } from 'chai';
import { nearest, oneLetterAway } from '../../src/core/words/nearestWord.ts';
import { ANSWERS, POSITIONS, STATUSES, VERDICTS, type Table } from '../../src/core/words/vocabulary.ts';

const ANIMALS: Table<'cat' | 'dog'> = {
  cat: { en: 'cat', fr: 'chat' },
  dog: { en: 'dog · hound', fr: 'chien' },
};

const away: readonly (readonly [text: string, table: Table<string>, kind: string | undefined])[] = [
  ['propsed', STATUSES, 'open'],
  ['Acceptted', STATUSES, 'decided'],
  ['décid', STATUSES, 'decided'],
  ['superseeded', STATUSES, 'superseded'],
  ['in reviw', STATUSES, 'open'],
  ['rejectd.', STATUSES, 'dropped'],
  ['scal', VERDICTS, 'scale'],
  ['opn', STATUSES, 'open'],
  ['go', VERDICTS, undefined],
  ['nom', VERDICTS, undefined],
  ['kill', VERDICTS, undefined],
  ['dont scal', VERDICTS, 'dontScale'],
  ['nich', POSITIONS, 'niche'],
  ['ouii', ANSWERS, 'yes'],
  ['prtly', ANSWERS, 'partly'],
  // The word itself, or two letters: not one.
  ['open', STATUSES, undefined],
  ['prosed', STATUSES, undefined],
  // More than the word.
  ['propsed by Ana', STATUSES, undefined],
  // Turned round by what stands before it, or behind.
  ['non scale', VERDICTS, undefined],
  ['on scale', VERDICTS, undefined],
  ['a live', STATUSES, undefined],
  ['alive', STATUSES, undefined],
  // Near to two things.
  ['lound', { ...ANIMALS, noise: { en: 'sound', fr: 'bruit' } }, undefined],
  ['lound', ANIMALS, 'dog'],
  // Too short to tell by a letter.
  ['cog', ANIMALS, undefined],
  ['', STATUSES, undefined],
];

const order: readonly (readonly [text: string, ...kinds: readonly string[]])[] = [
  ['cat', 'cat 0', 'dog 3'],
  ['chien noir', 'dog 0 of the first word', 'cat 3 of the first word'],
  ['Hounds', 'dog 0', 'cat 5'],
  ['cta', 'cat 2', 'dog 3'],
  ['bat or dog', 'cat 1 of the first word', 'dog 3 of the first word'],
];

describe('the nearest word', () => {
  for (const [text, table, kind] of away) {
    it(`${text || 'nothing'} is one letter away from ${kind ?? 'no word alone'}`, () =>
      assert.strictEqual(oneLetterAway(table, text), kind));
  }
  for (const [text, ...kinds] of order) {
    it(`of ${text}: ${kinds.join(', ')}`, () =>
      assert.deepEqual(
        nearest(ANIMALS, text).map(
          ({ kind, letters, whole }) => `${kind} ${letters}${whole ? '' : ' of the first word'}`,
        ),
        kinds,
      ));
  }
});
