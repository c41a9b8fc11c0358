import { writeSample } from '../workbench/sampleByCompletion.ts';
import { ok } from '../unit/expect.ts';

describe('the sample record, written from an empty file in French', () => {
  it('by what is offered alone', async () => {
    const { keys, characters } = await writeSample('fr');
    ok(keys < characters * 0.75, `${keys} keys for ${characters} characters`);
  });
});
