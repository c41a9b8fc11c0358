import { assert } from 'chai';
import { LANGUAGES } from '../../src/core/language.ts';
import { writeSample } from '../workbench/sampleByCompletion.ts';

describe('the sample record, written from an empty file by what is offered alone', function () {
  // A thousand keys, one after the other.
  this.timeout(300_000);
  for (const language of LANGUAGES) {
    it(language, async () => {
      const { keys, characters } = await writeSample(language, 'all');
      assert.isOk(keys < characters * 0.75, `${keys} keys for ${characters} characters`);
    });
  }
});
