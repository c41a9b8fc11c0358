import { assert } from 'chai';
import { DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { gadgetsOf, tally } from '../../src/core/log/figures.ts';
import { createLog } from '../../src/core/log/log.ts';
import { createOpenQuestions, nextQuestion, questionsOf } from '../../src/core/log/openQuestions.ts';
import type { Entry } from '../../src/core/record/entry.ts';
import { unreadRecord, type DecisionRecord, type Status } from '../../src/core/record/record.ts';
import { titleOf } from '../../src/core/record/title.ts';
import { at, type Position } from '../../src/core/text/place.ts';

const at0 = at({ line: 0, character: 0 });

/** A record whose questions stand on the lines given; a gadget, as nothing else is told. */
function record(
  questions: Readonly<Record<number, string>>,
  more: Partial<DecisionRecord> = {},
): DecisionRecord {
  return {
    ...unreadRecord('failed'),
    unread: undefined,
    reads: 'scale',
    questions: Object.entries(questions).map(([line, text]) => ({
      text,
      place: at({ line: Number(line), character: 2 }),
      form: 'task',
      asks: true,
      answer: { place: at0, before: ' — ', after: '' },
      marked: false,
    })),
    ...more,
  };
}

function entry(
  address: string,
  questions: Readonly<Record<number, string>>,
  more: Partial<DecisionRecord> = {},
): Entry {
  return { address, kind: 'scale', record: record(questions, more) };
}

const status = (word: Status): Partial<DecisionRecord> => ({
  status: { word, text: word, place: at0, from: 'key' },
});

function listOf(...entries: readonly Entry[]) {
  const list = createOpenQuestions();
  for (const one of entries) list.update(one.address, one);
  return list;
}

describe('the list of open questions', () => {
  it('keeps records in the order of their paths, numbers as numbers, sub-folders together', () => {
    const list = listOf(
      entry('file:///a/decisions/10-j.md', { 3: 'j?' }),
      entry('file:///a/decisions/old-one.md', { 3: 'old?' }),
      entry('file:///a/decisions/old/1-z.md', { 3: 'z?' }),
      entry('file:///a/decisions/%C3%A9tude.md', { 3: 'é?' }),
      entry('file:///a/decisions/Zebra.md', { 3: 'zebra?' }),
      entry('file:///a/decisions/2-b.md', { 3: 'b?', 5: 'bb?' }),
    );
    assert.deepEqual(
      list.records.map(({ questions }) => questions.map(({ text }) => text).join(' ')),
      ['b? bb?', 'j?', 'é?', 'z?', 'old?', 'zebra?'],
    );
    assert.strictEqual(list.total, 7);
  });

  const rows: readonly [string, Entry, number][] = [
    ['an open record', entry('m:a', { 1: 'How?' }), 1],
    ['a decided record', entry('m:a', { 1: 'How?' }, status('decided')), 1],
    ['a superseded record', entry('m:a', { 1: 'How?' }, status('superseded')), 0],
    ['a dropped record', entry('m:a', { 1: 'How?' }, status('dropped')), 0],
    ['a record without any', entry('m:a', {}), 0],
    ['a file that was not read', { address: 'm:a', kind: 'unread', record: unreadRecord('tooSlow') }, 0],
    ['another kind of record', { address: 'm:a', kind: 'other', record: record({ 1: 'How?' }) }, 0],
    ['a record outside of records folders', { ...entry('m:a', { 1: 'How?' }), unlisted: true }, 0],
  ];
  for (const [what, one, count] of rows) {
    it(`counts ${count} of ${what}`, () => assert.strictEqual(listOf(one).total, count));
  }

  const before = entry('m:a', { 1: 'How?', 4: 'Who?' });
  const changes: readonly [string, Entry | undefined, string, number][] = [
    ['nothing changed', entry('m:a', { 1: 'How?', 4: 'Who?' }), 'none', 2],
    ['a question went', entry('m:a', { 4: 'Who?' }), 'record', 1],
    ['a line was typed above', entry('m:a', { 2: 'How?', 5: 'Who?' }), 'record', 2],
    [
      'the title changed',
      entry('m:a', { 1: 'How?', 4: 'Who?' }, { title: { text: 'New', place: at0 } }),
      'record',
      2,
    ],
    ['the last question went', entry('m:a', {}), 'records', 0],
    ['the file went', undefined, 'records', 0],
  ];
  for (const [what, after, change, total] of changes) {
    it(`tells what to show anew when ${what}`, () => {
      const list = listOf(before, entry('m:b', {}));
      assert.strictEqual(list.update('m:a', after), change);
      assert.strictEqual(list.total, total);
      assert.strictEqual(list.records.length, total === 0 ? 0 : 1);
      assert.strictEqual(list.update('m:b', undefined), 'none');
    });
  }

  it('gives a question one id wherever it stands, and two of one text two ids', () => {
    const ids = (one: Entry) => listOf(one).records[0]?.questions.map(({ id }) => id);
    assert.deepEqual(ids(entry('m:a', { 1: 'How?', 2: 'How?' })), ['m:a#How?#0', 'm:a#How?#1']);
    assert.deepEqual(ids(entry('m:a', { 9: 'How?', 12: 'How?' })), ['m:a#How?#0', 'm:a#How?#1']);
  });
});

describe('what a view knows a question by', () => {
  const keysAfter = (...texts: readonly Readonly<Record<number, string>>[]) => {
    const list = createOpenQuestions();
    for (const questions of texts) list.update('m:a', entry('m:a', questions));
    return list.get('m:a')?.questions.map(({ key, text }) => [text, key.replace('m:a#', '')]);
  };
  const rows: readonly [
    string,
    readonly Readonly<Record<number, string>>[],
    readonly (readonly string[])[],
  ][] = [
    [
      'stays while a question is written on',
      [
        { 1: 'Ho', 2: 'Who?' },
        { 1: 'How?', 2: 'Who?' },
      ],
      [
        ['How?', 'Ho#0'],
        ['Who?', 'Who?#0'],
      ],
    ],
    [
      'stays of those below one that goes',
      [
        { 1: 'a?', 2: 'b?', 3: 'c?' },
        { 1: 'b?', 2: 'c?' },
      ],
      [
        ['b?', 'b?#0'],
        ['c?', 'c?#0'],
      ],
    ],
    [
      'stays of those below one that comes',
      [{ 1: 'b?' }, { 1: 'a?', 2: 'b?' }],
      [
        ['a?', 'a?#0'],
        ['b?', 'b?#0'],
      ],
    ],
    [
      'follows a question that moves',
      [
        { 1: 'a?', 2: 'b?' },
        { 1: 'b?', 2: 'a?' },
      ],
      [
        ['b?', 'b?#0'],
        ['a?', 'a?#0'],
      ],
    ],
    [
      'is another one of each of two that say the same',
      [
        { 1: 'x?', 2: 'y?' },
        { 1: 'y?', 2: 'y?' },
        { 1: 'x?', 2: 'y?', 3: 'y?' },
      ],
      [
        ['x?', 'x?#0#'],
        ['y?', 'y?#0'],
        ['y?', 'x?#0'],
      ],
    ],
  ];
  for (const [what, texts, expected] of rows) it(what, () => assert.deepEqual(keysAfter(...texts), expected));
});

describe('the next open question', () => {
  const list = listOf(entry('m:1', { 3: 'a?', 6: 'b?' }), entry('m:3', { 2: 'c?' }));
  const rows: readonly [string, string, Position, string][] = [
    ['before the first', 'm:1', { line: 0, character: 0 }, 'a?'],
    ['on the first', 'm:1', { line: 3, character: 2 }, 'b?'],
    ['within the line of the first', 'm:1', { line: 3, character: 9 }, 'b?'],
    ['on the last of a record', 'm:1', { line: 6, character: 2 }, 'c?'],
    ['on the last of all', 'm:3', { line: 2, character: 2 }, 'a?'],
    ['in a file between the two', 'm:2', { line: 9, character: 0 }, 'c?'],
    ['in a file after them', 'm:4', { line: 0, character: 0 }, 'a?'],
    ['in a file before them', 'm:0', { line: 9, character: 0 }, 'a?'],
  ];
  for (const [where, address, position, text] of rows) {
    it(`is ${text} from ${where}`, () =>
      assert.strictEqual(nextQuestion(list.records, { address, position })?.question.text, text));
  }

  it('is the first of all from nowhere, and none where none is open', () => {
    assert.strictEqual(nextQuestion(list.records)?.question.text, 'a?');
    assert.strictEqual(nextQuestion([], { address: 'm:1', position: at0 }), undefined);
    assert.strictEqual(nextQuestion([]), undefined);
  });
});

describe('what a record is called', () => {
  const rows: readonly [string, string | undefined, string][] = [
    ['file:///d/0001-merlin.md', 'Merlin', 'Merlin'],
    ['file:///d/0001-the-case-graph.md', undefined, 'the case graph'],
    ['file:///d/ADR-0007_no%20GPU.md', undefined, 'no GPU'],
    ['file:///d/0001-merlin.md', '  ', 'merlin'],
    ['file:///d/0001.md', undefined, '0001'],
    ['file:///d/%E0%A4%A.md', undefined, '%E0%A4%A'],
    ['file:///a/2024-05-01-devis.md', undefined, 'devis'],
    ['file:///a/adr-0007-12-monkeys.md', undefined, '12 monkeys'],
    ['untitled:Untitled-1', undefined, 'Untitled 1'],
  ];
  for (const [address, title, expected] of rows) {
    it(`is "${expected}" for ${address} titled ${title ?? 'nothing'}`, () =>
      assert.strictEqual(
        titleOf({
          address,
          record: record({}, title === undefined ? {} : { title: { text: title, place: at0 } }),
        }),
        expected,
      ));
  }
});

describe('figures of a log', () => {
  const log = createLog(
    () => ({ today: '2024-12-15', language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  log.set(entry('m:10', { 1: 'a?' }));
  log.set(entry('m:9', {}, status('superseded')));
  log.set(entry('m:2', { 1: 'b?', 2: 'c?' }));
  log.set({ address: 'm:u', kind: 'unread', record: unreadRecord('tooLarge') });
  log.set({ address: 'm:o', kind: 'other', record: record({ 1: 'd?' }) });
  log.set({ ...entry('m:elsewhere', { 1: 'e?' }), unlisted: true });

  it('lists nothing of what is open outside of records folders', () =>
    assert.strictEqual(questionsOf({ ...entry('m:elsewhere', { 1: 'e?' }), unlisted: true }), undefined));

  it('counts scale records, their gadgets that are not history and open questions, and what was not read', () =>
    assert.deepEqual(tally(log), { records: 3, gadgets: 2, questions: 3, unread: 1 }));

  it('lists gadgets in the order of their paths, history last', () =>
    assert.deepEqual(
      gadgetsOf(log).map(({ address }) => address),
      ['m:2', 'm:10', 'm:9'],
    ));
});
