import { assert } from 'chai';
import { writeSample } from './sampleByCompletion.ts';

describe('the sample record, begun in an empty file', () => {
  it('by what is offered alone', async () => {
    const { keys, characters } = await writeSample('en', 'begins');
    assert.isOk(keys < characters * 0.6, `${keys} keys for ${characters} characters`);
  });
});
