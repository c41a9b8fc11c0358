import { ok } from '../unit/expect.ts';
import { writeSample } from './sampleByCompletion.ts';

describe('the sample record, written from an empty file', () => {
  it('by what is offered alone', async () => {
    const { keys, characters } = await writeSample('en');
    ok(keys < characters * 0.75, `${keys} keys for ${characters} characters`);
  });
});
