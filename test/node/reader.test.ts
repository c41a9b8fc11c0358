import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from 'chai';
import type { Overview } from '../../src/core/overview/overview.ts';
import { createReader, folderWorkers, type Reader, type ToRead } from '../../src/reader/pool.ts';
import { hostScheduler } from '../../src/reader/scheduler.ts';
import { fakeTime } from '../unit/time/fakeTime.ts';

const bundle = fileURLToPath(new URL('../../dist/worker.js', import.meta.url));
/** Takes minutes. */
const HOSTILE = '>'.repeat(200_000);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the reader', () => {
  let reader: Reader;
  let troubles: string[] = [];
  const start = (script = bundle, scheduler = hostScheduler) => {
    troubles = [];
    reader = createReader({
      script,
      onTrouble: (name, error) => troubles.push(`${name}: ${String(error)}`),
      scheduler,
    });
    return reader;
  };
  afterEach(() => reader.end());

  /** What is read of a text or of bytes: its title, or why it is not read. */
  async function read(raw: ToRead['raw'], more: Partial<ToRead> = {}): Promise<string | undefined> {
    const signal = new AbortController().signal;
    const record = await reader.read({ name: 'x.md', raw, lane: 'folder', signal, ...more });
    return record && (record.unread?.because ?? record.title?.text ?? 'no title');
  }

  const cases: readonly [what: string, raw: string | Uint8Array, expected: string][] = [
    ['a text', '# Merlin\n', 'Merlin'],
    ['nothing', '', 'no title'],
    ['bytes', bytes('# Mérlin\n'), 'Mérlin'],
    ['a BOM before a title', bytes('\uFEFF# Merlin\n'), 'Merlin'],
    ['CRLF', bytes('---\r\nstatus: open\r\n---\r\n# Merlin\r\n'), 'Merlin'],
    ['Latin-1', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a), 'notText'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x23, 0x00), 'notText'],
    ['a NUL', bytes('# Mer\0lin'), 'notText'],
    ['a NUL in an open document', '# Mer\0lin', 'notText'],
    ['1 MiB', `# M\n${' '.repeat(1024 * 1024 - 4)}`, 'M'],
    ['a byte more', `# M\n${' '.repeat(1024 * 1024 - 3)}`, 'tooLarge'],
    ['a byte more, by its accents', `# é\n${' '.repeat(1024 * 1024 - 4)}`, 'tooLarge'],
  ];
  for (const [what, raw, expected] of cases) {
    it(`reads ${what}`, async () => {
      start();
      assert.strictEqual(await read(raw), expected);
      assert.deepEqual(troubles, []);
    });
  }

  it('reads configurations, with the rules that there are', async () => {
    start();
    const signal = new AbortController().signal;
    const asked = { name: 'x.json', lane: 'open', signal } as const;
    const ofText = async (raw: ToRead['raw']) => {
      const { config, mistakes } = (await reader.readConfiguration({ ...asked, raw })) ?? {};
      return [
        config?.language,
        config?.severities,
        mistakes?.map((one) => ('because' in one ? one.because : one.is)),
      ];
    };
    const said = '{ "language": "fr", "rules": { "gadget": "off", "nope": "off" } }';
    assert.deepEqual(await ofText(said), ['fr', { gadget: 'off' }, ['rule']]);
    assert.deepEqual(await ofText(bytes(`\uFEFF${said}`)), ['fr', { gadget: 'off' }, ['rule']]);
    assert.deepEqual(await ofText(Uint8Array.of(0x7b, 0xe9, 0x7d)), [undefined, {}, ['notText']]);
    assert.deepEqual(await ofText(' '.repeat(1024 * 1024 + 1)), [undefined, {}, ['tooLarge']]);
    assert.deepEqual(troubles, []);
  });

  it('finds overviews and writes them, or says why it does not', async () => {
    start();
    const asked = { name: 'x.md', lane: 'open', signal: new AbortController().signal } as const;
    const told = (link: string) =>
      ({ link, title: 'A', standing: 'gadget', closed: false, questions: [] }) as const;
    const few = { language: 'en', today: '2024-12-15', records: [told('a.md')], pivots: [] } as const;
    const outcome = async (raw: ToRead['raw'], overview: Overview = few) => {
      const written = await reader.writeOverview({ ...asked, raw }, overview);
      return written?.is === 'broken' ? written.because : written?.is;
    };
    const marks = '<!-- scale-or-not overview -->\n<!-- /scale-or-not overview -->\n';
    const holds = (raw: ToRead['raw']) => reader.holdsOverview({ ...asked, raw });
    const large = ' '.repeat(1024 * 1024 + 1);
    assert.deepEqual(
      [await holds(marks), await holds(bytes(marks)), await holds('# A\n')],
      [true, true, false],
    );
    assert.deepEqual([await holds(Uint8Array.of(0xe9)), await holds(large + marks)], [false, false]);
    assert.deepEqual(
      [await outcome(marks), await outcome(''), await outcome('```\n')],
      ['written', 'written', 'notFound'],
    );
    assert.deepEqual([await outcome(Uint8Array.of(0xe9)), await outcome(large)], ['notText', 'tooLarge']);
    const long = { ...few, records: [told(`${'x'.repeat(1024 * 1024)}.md`)] };
    assert.strictEqual(await outcome(marks, long), 'tooLarge');
    reader.setBudget({ any: 200, perKilobyte: 0 });
    assert.strictEqual(await outcome(HOSTILE + marks), 'tooSlow');
    assert.deepEqual(troubles, []);
  });

  it('ends what takes too long, and goes on with the rest in order', async () => {
    start().setBudget({ any: 200, perKilobyte: 0 });
    const order: unknown[] = [];
    const texts = ['# A', HOSTILE, '# B', HOSTILE, '# C'];
    await Promise.all(texts.map(async (text) => order.push(await read(text))));
    assert.deepEqual([...order].sort(), ['A', 'B', 'C', 'tooSlow', 'tooSlow']);
    assert.strictEqual(await read('# D'), 'D');
    assert.strictEqual(reader.taken, 6);
    assert.isOk(reader.workers <= folderWorkers(undefined) + 3, `${reader.workers} workers are left`);
  });

  it('lets no open document wait for the folder', async () => {
    start().setBudget({ any: 3000, perKilobyte: 0 });
    await read('# Warm', { lane: 'open' });
    const hostile = Promise.all(Array.from({ length: 20 }, () => read(HOSTILE)));
    const begun = performance.now();
    assert.strictEqual(await read('# Open', { lane: 'open' }), 'Open');
    assert.isOk(performance.now() - begun < 1000, `it waited ${Math.round(performance.now() - begun)} ms`);
    await reader.end();
    assert.deepEqual(new Set(await hostile), new Set([undefined]));
  });

  it('gives more time to a longer text, from when a worker has it', async () => {
    const { scheduler, passTo } = fakeTime();
    start(bundle, scheduler).setBudget({ any: 100, perKilobyte: 2 });
    let outcome: string | undefined;
    const reading = read(HOSTILE).then((what) => (outcome = what));
    await passTo(29_000);
    while (reader.taken === 0) await shortly();
    await passTo(29_499);
    await shortly();
    assert.strictEqual(outcome, undefined);
    await passTo(29_500);
    assert.strictEqual(await reading, 'tooSlow');
  });

  it('gives up after thirty seconds a worker that takes nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'worker-'));
    const script = path.join(folder, 'idle.js');
    writeFileSync(script, 'setInterval(() => undefined, 60_000);');
    const { scheduler, passTo } = fakeTime();
    start(script, scheduler);
    let outcome: string | undefined;
    const reading = read('# A').then((what) => (outcome = what));
    await passTo(29_999);
    await shortly();
    assert.strictEqual(outcome, undefined);
    await passTo(30_000);
    assert.strictEqual(await reading, 'failed');
    rmSync(folder, { recursive: true });
  });

  it('keeps the worker of open documents, and those of the folder for a minute without work', async () => {
    const { scheduler, passTo } = fakeTime();
    start(bundle, scheduler);
    await read('# Open', { lane: 'open' });
    await read('# A');
    await passTo(50_000);
    await read('# B');
    await passTo(109_999);
    assert.strictEqual(reader.workers, 2);
    await passTo(110_000);
    assert.strictEqual(reader.workers, 1);
    assert.strictEqual(await read('# C'), 'C');
  });

  it('drops what is queued and no longer wanted, and finishes what is under way', async () => {
    start().setBudget({ any: 300, perKilobyte: 0 });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = read(HOSTILE, { lane: 'open', signal: first.signal });
    const queued = read('# Queued', { lane: 'open', signal: second.signal });
    first.abort();
    second.abort();
    assert.strictEqual(await queued, undefined);
    assert.strictEqual(await running, 'tooSlow');
    assert.strictEqual(reader.taken, 1);
    assert.strictEqual(await read('# Late', { signal: first.signal }), undefined);
  });

  it('says when no worker starts, and never hangs', async () => {
    start(`${bundle}.missing`);
    assert.strictEqual(await read('# A'), 'failed');
    assert.strictEqual(await read('# B', { lane: 'open' }), 'failed');
    assert.match(troubles.join('\n'), /x\.md.*Cannot find module/);
  });

  it('answers nothing once it has ended, and leaves no worker', async () => {
    start();
    assert.strictEqual(await read('# A'), 'A');
    await reader.end();
    assert.strictEqual(reader.workers, 0);
    assert.strictEqual(await read('# B'), undefined);
  });

  it('takes half the cores for the folder, one to four', () => {
    const given = [undefined, 1, 2, 3, 4, 8, 16, 64];
    assert.deepEqual(given.map(folderWorkers), [1, 1, 1, 1, 2, 4, 4, 4]);
  });
});

/** Lets workers go on for a moment. */
const shortly = () => new Promise((resolve) => setTimeout(resolve, 20));
