import { assert } from 'chai';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { START } from '../../../src/core/text/place.ts';
import { Findings } from '../../../src/extension/keeping/findings.ts';
import { PendingWork } from '../../../src/extension/turns/pendingWork.ts';
import { fakeTime, type Happening } from './fakeTime.ts';

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `memory:/${i}.md`);
const finding = (rule: string): Finding => ({ rule, at: START, severity: 'warning', values: {} });

/** When what is touched, and when it is told. */
const rows: readonly (readonly [
  what: string,
  touched: readonly (readonly [at: number, address: string])[],
  told: readonly string[],
])[] = [
  ['twenty milliseconds after it', [[0, 'a']], ['20 a']],
  [
    'at once where it comes closely together, each once',
    [
      [0, 'a'],
      [5, 'b'],
      [19, 'a'],
      [19, 'c'],
    ],
    ['20 a b c'],
  ],
  [
    'again where more comes after it was told',
    [
      [0, 'a'],
      [21, 'b'],
      [30, 'c'],
    ],
    ['20 a', '41 b c'],
  ],
];

describe('what changes in the log is told', () => {
  for (const [what, touched, expected] of rows) {
    it(what, async () => {
      const { asked, parts, play, scheduler } = asking(new Map());
      const told: string[] = [];
      parts.push = (part) => told.push(`${scheduler.now()} ${part.join(' ')}`);
      await play(
        touched.map(([at, address]): Happening => [at, () => asked.touch([address], 'entry')]),
        1000,
      );
      assert.deepEqual(told, expected);
    });
  }

  it('by parts of sixteen where it is much', async () => {
    const { asked, parts, passTo } = asking(new Map());
    asked.touch(addresses(1000), 'entry');
    await passTo(1000);
    assert.deepEqual(parts.flat(), addresses(1000));
    assert.deepEqual(
      parts.map(({ length }) => length),
      [...Array<number>(62).fill(16), 8],
    );
  });

  it('by parts where it takes longer than a turn of the host should', async () => {
    const { asked, parts, passTo } = asking(new Map(), 1);
    asked.touch(addresses(5), 'entry');
    await passTo(1000);
    assert.deepEqual(
      parts.map(({ length }) => length),
      [2, 2, 1],
    );
  });

  it('but where what stands around it changes no finding', async () => {
    const of = new Map([['memory:/0.md', [finding('gadget')]]]);
    const { asked, parts, touchAround } = asking(of);
    await touchAround();
    await touchAround();
    of.set('memory:/1.md', [finding('gadget')]);
    await touchAround();
    of.delete('memory:/0.md');
    await touchAround();
    assert.deepEqual(parts, [['memory:/0.md'], ['memory:/1.md'], ['memory:/0.md']]);
    assert.deepEqual([...asked.withFindings], ['memory:/1.md']);
  });

  it('where its own entry changed, also if what stands around it did as well', async () => {
    const { asked, parts, passTo } = asking(new Map());
    asked.touch(['a'], 'entry');
    asked.touch(['a', 'b'], 'around');
    await passTo(1000);
    assert.deepEqual(parts, [['a']]);
  });

  it('before who waits for it goes on', async () => {
    const { asked, parts, passTo } = asking(new Map());
    let heard: number | undefined;
    asked.touch(['a'], 'entry');
    void asked.whenAsked().then(() => (heard = parts.length));
    await passTo(19);
    assert.strictEqual(heard, undefined);
    await passTo(20);
    assert.strictEqual(heard, 1);
  });

  it('no more once it is over', async () => {
    const { asked, parts, passTo } = asking(new Map());
    asked.touch(['a'], 'entry');
    await passTo(10);
    asked.dispose();
    await passTo(1000);
    assert.deepEqual(parts, []);
  });

  it('no more once it is over while it is asked, and nothing else is asked', async () => {
    const { scheduler, passTo, waiting } = fakeTime();
    const did: string[] = [];
    const asked = new Findings({
      ask(address) {
        did.push(`ask ${address}`);
        asked.touch(['later'], 'entry');
        if (address === 'b') asked.dispose();
        return [];
      },
      tell: () => did.push('tell'),
      pending: new PendingWork(scheduler),
      scheduler,
    });
    asked.touch(['a', 'b', 'c'], 'entry');
    await passTo(25);
    assert.deepEqual(did, ['ask a', 'ask b']);
    assert.strictEqual(waiting(), 0);
  });
});

/** What changes is gathered, asked, which takes so many milliseconds each, and told; each part that is told, in order. */
function asking(of: Map<string, readonly Finding[]>, takes = 0) {
  const time = fakeTime();
  const { scheduler, spend, clock } = time;
  const parts: (readonly string[])[] = [];
  const asked = new Findings({
    ask(address) {
      spend(takes);
      return of.get(address) ?? [];
    },
    tell: (all) => parts.push([...all]),
    pending: new PendingWork(scheduler),
    scheduler,
  });
  const touchAround = async () => {
    asked.touch(addresses(2), 'around');
    await clock.tickAsync(100);
  };
  return { ...time, asked, parts, touchAround };
}
