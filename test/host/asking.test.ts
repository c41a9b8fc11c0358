import { assert } from 'chai';
import { Asking } from '../../src/extension/asking.ts';
import { UnderWay } from '../../src/extension/underWay.ts';
import type { Finding } from '../../src/core/rule.ts';
import { START } from '../../src/core/place.ts';

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `memory:/${i}.md`);
const finding = (rule: string): Finding => ({ rule, at: START, severity: 'warning', values: {} });

/** What changes is gathered, asked and told; each part that is told, in their order. */
function asking(of: Map<string, readonly Finding[]>) {
  const asked = new Asking((address) => of.get(address) ?? [], new UnderWay());
  const parts: (readonly string[])[] = [];
  asked.onDidChange((all) => parts.push([...all]));
  return { asked, parts };
}

describe('what changes in the log', () => {
  it('is told at once where it comes one after the other', async () => {
    const { asked, parts } = asking(new Map());
    const all = addresses(10);
    for (const address of all) {
      asked.touch([address], 'entry');
      await Promise.resolve();
    }
    await asked.whenAsked();
    assert.deepEqual(parts.flat(), all);
    // Ten take no turn of the host, but a busy machine may take one away from it.
    assert.isOk(parts.length <= 3, `told in ${parts.length} parts`);
  });

  it('is told by parts where it is much', async () => {
    const { asked, parts } = asking(new Map());
    asked.touch(addresses(1000), 'entry');
    await asked.whenAsked();
    assert.deepEqual(parts.flat(), addresses(1000));
    const most = Math.max(...parts.map(({ length }) => length));
    assert.isOk(most <= 16, `${most} were told at once`);
    assert.isOk(parts.length <= 250, `told in ${parts.length} parts`);
  });

  it('is not told where what stands around it changes no finding', async () => {
    const of = new Map([['memory:/0.md', [finding('gadget')]]]);
    const { asked, parts } = asking(of);
    asked.touch(addresses(2), 'around');
    await asked.whenAsked();
    asked.touch(addresses(2), 'around');
    await asked.whenAsked();
    of.set('memory:/1.md', [finding('gadget')]);
    asked.touch(addresses(2), 'around');
    await asked.whenAsked();
    assert.deepEqual(parts, [['memory:/0.md'], ['memory:/1.md']]);
    assert.deepEqual([...asked.withFindings], addresses(2));
  });
});
