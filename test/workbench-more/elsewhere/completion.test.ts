import { expect } from '../../workbench/expect.ts';
import { writeSample } from '../tried/sampleByCompletion.ts';

describe('the sample record, written from an empty file by what is offered alone', function () {
  // A thousand keys, one after the other.
  this.timeout(300_000);
  it('in French, whose words have accents and blanks of their own', async () => {
    const { keys, characters } = await writeSample('fr');
    expect(keys, `keys for ${characters} characters`).toBeLessThan(characters * 0.75);
  });
});
