import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { createLog } from '../../src/core/log/log.ts';
import { likeliest } from '../../src/core/pivots/likeliest.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import type { Entry } from '../../src/core/record/entry.ts';

/** Records by their names, with their titles. */
const FILES = {
  '0001-merlin': 'A language model',
  '0002-fine-tuning': 'Fine-tuning as a service',
  '0003-case-graph': 'Graph of a case',
  '0004-agents': 'Agents',
  '0005-gollm': 'Gollm',
  'old/0002-café': 'Le café du coin',
  'old/0009-lawyers': 'Read it with the lawyer',
} as const;

function entryOf(name: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    address: `m:/d/${name}.md`,
    kind: 'scale',
    folder: 'm:/d',
    record: readRecord(`# ${title}\n`),
    ...more,
  };
}

const log = createLog(
  () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
  () => undefined,
);
for (const [name, title] of Object.entries(FILES)) log.set(entryOf(name, title));
log.set(entryOf('0006-unread', 'Unread', { kind: 'unread' }));
log.set(entryOf('0007-open', 'Open elsewhere', { unlisted: true }));
log.know(entryOf('old/0008-queue', 'One queue', { kind: 'other' }));

const of = (text: string, from: string, among?: readonly string[]): readonly string[] =>
  likeliest(
    text,
    entryOf(from, 'Idea'),
    log.context().pivots,
    among?.map((name) => `m:/d/${name}.md`),
  ).map(({ address }) => address.slice('m:/d/'.length, -'.md'.length));

const rows: readonly (readonly [text: string, from: string, ...likely: readonly string[]])[] = [
  // The same number beside it first, then the nearest names, then its folder in order.
  ['2', '0010-idea', '0002-fine-tuning', 'old/0002-café', '0001-merlin'],
  ['ADR-0004', '0010-idea', '0004-agents', '0001-merlin', '0002-fine-tuning'],
  ['0003-fine-tunning.md', '0010-idea', '0003-case-graph', '0002-fine-tuning', '0001-merlin'],
  ['old/0002-agent.md', '0010-idea', '0002-fine-tuning', '0004-agents', 'old/0002-café'],
  // By its name, its title, or a link.
  ['case-graphs', '0010-idea', '0003-case-graph', '0001-merlin', '0002-fine-tuning'],
  ['Graph_of a case', '0010-idea', '0003-case-graph', '0001-merlin', '0002-fine-tuning'],
  ['[Gollum](../7-gollum.md)', '0010-idea', '0005-gollm', '0001-merlin', '0002-fine-tuning'],
  ['Cafe', 'old/0010-idea', 'old/0002-café', 'old/0008-queue', 'old/0009-lawyers'],
  ['lawyer', '0010-idea', 'old/0009-lawyers', '0001-merlin', '0002-fine-tuning'],
  ['queues', '0010-idea', 'old/0008-queue', '0001-merlin', '0002-fine-tuning'],
  // The nearer first.
  ['agent', 'old/0010-idea', '0004-agents', 'old/0002-café', 'old/0008-queue'],
  // Nothing like it: those beside it.
  ['nowhere', 'old/0010-idea', 'old/0002-café', 'old/0008-queue', 'old/0009-lawyers'],
  ['', '0010-idea', '0001-merlin', '0002-fine-tuning', '0003-case-graph'],
  // Never itself, and what is in no view.
  ['1', '0001-merlin', '0002-fine-tuning', '0003-case-graph', '0004-agents'],
  ['open', '0010-idea', '0001-merlin', '0002-fine-tuning', '0003-case-graph'],
  ['unread', '0010-idea', '0001-merlin', '0002-fine-tuning', '0003-case-graph'],
  // Nothing beside it, and nothing like it.
  ['nowhere', 'other/0010-idea'],
  ['agents', 'other/0010-idea', '0004-agents'],
];

describe('the records that are likeliest meant', () => {
  for (const [text, from, ...likely] of rows) {
    it(`by ${text || 'nothing'} in ${from}: ${likely.join(', ') || 'none'}`, () =>
      assert.deepEqual(of(text, from), likely));
  }
  it('are some of those that it may be, where it may be several', () => {
    assert.deepEqual(of('2', '0010-idea', ['old/0002-café', '0002-fine-tuning']), [
      '0002-fine-tuning',
      'old/0002-café',
    ]);
    assert.deepEqual(of('x', 'other/0010-idea', ['old/0002-café']), ['old/0002-café']);
  });
});
