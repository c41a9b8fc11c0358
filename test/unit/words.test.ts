import { assert } from 'chai';
import { typeset } from '../../src/core/rules/sentences.ts';

describe('how a sentence is set', () => {
  const rows: readonly (readonly [sentence: string, english: string, french: string])[] = [
    ['Qui paie ? Rien : non.', 'Qui paie ? Rien : non.', 'Qui paie\u00a0? Rien\u00a0: non.'],
    [
      'La clé « status » ; oui !',
      'La clé « status » ; oui !',
      'La clé «\u00a0status\u00a0»\u00a0; oui\u00a0!',
    ],
    ['Who pays?', 'Who pays?', 'Who pays?'],
  ];
  for (const [sentence, english, french] of rows) {
    it(sentence, () => {
      assert.strictEqual(typeset(sentence, 'en'), english);
      assert.strictEqual(typeset(sentence, 'fr'), french);
    });
  }
});
