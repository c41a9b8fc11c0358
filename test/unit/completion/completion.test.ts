import { assert } from 'chai';
import { labels, listed, offered, taken } from './offered.ts';

const KEYS = ['verdict', 'status', 'date', 'review', 'supersedes', 'superseded-by', 'pivot', 'lang', 'title'];

describe('where nothing or little is offered', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['an empty text', '|', []],
    ['prose of a text that is no record', '# Notes\n\nTwo firms asked: |', []],
    ['an item of a text that is no record', '# Notes\n\n- |', []],
    ['a heading of a text that is no record', '# Notes\n\n## |', []],
    ['the front matter of another text', '---\nlayout: post\n|\n---\n', []],
    ['an empty front matter', '---\n|\n---\n', ['verdict']],
    ['one in which a key is begun', '---\nver|\n---\n', ['verdict']],
    ['one that is not closed yet', '---\n|', ['verdict']],
    ['one of which the key is there', '---\n|: \n---\n', ['verdict']],
    ['a rule across the page', 'a\n\n---\n|', []],
    ['text below a line that is never closed', '---\n\nprose: |\n\nverdict: scale\n', []],
    ['fenced code', '---\nverdict: scale\n---\n\n```\n# |\n```\n', []],
    ['fenced code of another fence', '---\nverdict: scale\n---\n\n~~~\n```\n## |\n~~~\n', []],
    ['behind fenced code', '---\nverdict: scale\nlang: en\n---\n# A\n\n```\na\n```\n\n## Bu|', SECTIONS()],
    ['a comment in the front matter', '---\nverdict: scale\n# |\n---\n', []],
    ['a comment behind a value', '---\nverdict: scale # as |\n---\n', []],
    ['the value of an unknown key', '---\nverdict: scale\nowner: |\n---\n', []],
    ['the value of a title', '---\nverdict: scale\ntitle: |\n---\n', []],
    ['a second field of a kind', '---\nverdict: scale\n---\n\n- Position: niche\n- Position: |\n', []],
    ['a title that is not there yet', '---\nverdict: scale\n---\n#|', []],
    ['a section without fields', '---\nverdict: scale\n---\n\n## Signals\n\n- |', []],
    [
      'another heading in a section',
      '## Business need\n\n- Who asks: Ana\n\n## Notes\n\n- Position: niche\n- |',
      ['Can it be industrialised?', 'Can it be automated?'],
    ],
  ];
  for (const [what, text, expected] of rows) it(what, () => assert.deepEqual(labels(text), expected));
});

/** All sections in English, of a record that has none. */
function SECTIONS(): readonly string[] {
  return [
    '## Business need',
    '## The two questions',
    '## Done by hand',
    '## What cannot be copied',
    '## Verdict',
    '## Signals',
    '## Open questions',
  ];
}

describe('keys and values of the front matter', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['all keys that are not there', '---\nverdict: scale\n|\n---\n', KEYS.slice(1)],
    [
      'not those that are there under another name',
      '---\nverdict: scale\nstatut: ouvert\nÀ revoir: demain\n|\n---\n',
      ['date', 'supersedes', 'superseded-by', 'pivot', 'lang', 'title'],
    ],
    [
      'where the YAML cannot be read',
      '---\nverdict: scale\nstatus: [a\n|\n---\n',
      ['date', 'review', 'supersedes', 'superseded-by', 'pivot', 'lang', 'title'],
    ],
    [
      'a value where the YAML cannot be read',
      '---\nverdict: |\ntitle: a: b\nlang: en\n---\n',
      ['scale', "don't scale", 'undecided'],
    ],
    [
      'a value of a key that stands twice',
      '---\nstatus: open\nverdict: scale\nstatus: |\nlang: en\n---\n',
      ['open', 'decided', 'superseded', 'dropped'],
    ],
    [
      'a value under a French key',
      '---\nverdict: scale\nlang: fr\nstatut: |\n---\n',
      ['ouvert', 'décidé', 'remplacé', 'abandonné'],
    ],
    [
      'both languages, where none is known',
      '---\nverdict:\npivot: |\n---\n',
      ['chosen', 'imposed', 'choisi', 'imposé'],
    ],
    ['a language', '---\nverdict:\nlang: |\n---\n', ['en', 'fr']],
    [
      'keys of another kind of record',
      '---\nstatus: open\n|\n---\n# A\n\n## Options\n\n## Decision\n',
      ['date', 'review', 'supersedes', 'superseded-by', 'lang', 'title'],
    ],
    [
      'sections of another kind of record',
      '---\nstatus: open\n---\n# A\n\n## Options\n\n## Decision\n\n## |',
      ['## Open questions'],
    ],
  ];
  for (const [what, text, expected] of rows) it(what, () => assert.deepEqual(labels(text), expected));

  const takings: readonly (readonly [text: string, label: string, expected: string])[] = [
    ['---\n|\n---\n', 'verdict', '---\nverdict: \n---\n'],
    ['---\nverdict: scale\nsta|: open\n---\n', 'status', '---\nverdict: scale\nstatus: open\n---\n'],
    ['---\nverdict:|\nlang: en\n---\n', "don't scale", "---\nverdict: don't scale\nlang: en\n---\n"],
    [
      '---\nverdict: sc|ale # for now\nlang: en\n---\n',
      'undecided',
      '---\nverdict: undecided # for now\nlang: en\n---\n',
    ],
    ['---\nverdict: "do|"\nlang: en\n---\n', "don't scale", '---\nverdict: "don\'t scale"\nlang: en\n---\n'],
    ["---\nverdict: '|'\nlang: en\n---\n", "don't scale", "---\nverdict: 'don''t scale'\nlang: en\n---\n"],
    [
      '---\nverdict: scale\nreview: in three|\n---\n',
      '2027-02-22',
      '---\nverdict: scale\nreview: 2027-02-22\n---\n',
    ],
  ];
  for (const [text, label, expected] of takings) {
    it(`${JSON.stringify(text)}: ${label}`, () => assert.strictEqual(taken(text, label), expected));
  }
});

describe('sections, labels and words of the body', () => {
  const takings: readonly (readonly [text: string, label: string, expected: string])[] = [
    [
      '---\nverdict:\nlang: en\n---\n# A\n\n##|\n',
      '## Business need',
      '---\nverdict:\nlang: en\n---\n# A\n\n## Business need\n\n- Who asks: …\n- What they do today: …\n- What it costs them: …\n- Who pays: …\n- Evidence: …\n',
    ],
    [
      '---\nverdict:\nlang: fr\n---\n# A\n\n### Que|\n',
      '### Questions ouvertes',
      '---\nverdict:\nlang: fr\n---\n# A\n\n### Questions ouvertes\n\n- [ ] …\n',
    ],
    ['## Business need\n\n* Who|\n', 'Who pays:', '## Business need\n\n* Who pays: \n'],
    [
      '## The two questions\n\n- Can it be industrialised?|\n',
      'partly',
      '## The two questions\n\n- Can it be industrialised? partly\n',
    ],
    [
      '## The two questions\n\n- Can it be industrialised? ye|\n',
      'yes',
      '## The two questions\n\n- Can it be industrialised? yes\n',
    ],
    [
      '## The two questions\n\n- Can it be industrialised? |no — a talk\n',
      'partly',
      '## The two questions\n\n- Can it be industrialised? partly — a talk\n',
    ],
    ['## Les deux questions\n\n| Industrialisable | oui |\n|--|--|\n', 'x', 'not offered: x'],
    [
      '---\nverdict:\nlang: en\n---\n\n- Position: adv|\n',
      'durable advantage',
      '---\nverdict:\nlang: en\n---\n\n- Position: durable advantage\n',
    ],
  ];
  for (const [text, label, expected] of takings) {
    it(`${JSON.stringify(text)}: ${label}`, () => assert.strictEqual(taken(text, label), expected));
  }
});

describe('records that one may name', () => {
  const records = [
    listed('file:///w/decisions/0001-merlin.md', '# Merlin\n\n## Business need\n'),
    listed('file:///w/decisions/0002-fine-tuning.md', '---\nverdict: scale\n---\n# Réglage *fin*\n'),
    listed('file:///w/decisions/old/0009-idea.md', '---\nverdict: no\n---\n# Idea | 50 %\n'),
    listed('file:///w/decisions/0007-new.md', '# The record itself\n'),
  ];
  const rows: readonly (readonly [typed: string, expected: readonly string[]])[] = [
    ['|', ['0002 Réglage fin', '0001 Merlin', '0009 Idea | 50 %']],
    ['mer|', ['0001 Merlin']],
    ['reglage|', ['0002 Réglage fin']],
    ['0002-fine-tuning.md|', ['0002 Réglage fin']],
    ['fin 2|', ['0002 Réglage fin']],
    ['nobody|', []],
    ['[0001-merlin.md, ida|', []],
    ['[0001-merlin.md, ide|]', ['0009 Idea | 50 %']],
    ['\n  - ide|', ['0009 Idea | 50 %']],
    ['\n- 0001-merlin.md\n- |', ['0002 Réglage fin', '0001 Merlin', '0009 Idea | 50 %']],
  ];
  for (const [typed, expected] of rows) {
    it(JSON.stringify(typed), () =>
      assert.deepEqual(labels(`---\nverdict: scale\nsupersedes: ${typed}\n---\n`, { records }), expected),
    );
  }
  it('are written by their path, and told by their verdict', () => {
    const text = '---\nverdict: scale\nsuperseded-by:|\n---\n';
    assert.strictEqual(
      taken(text, '0009 Idea | 50 %', { records }),
      '---\nverdict: scale\nsuperseded-by: old/0009-idea.md\n---\n',
    );
    assert.deepEqual(offered(text, { records }).at(-1)?.means, { en: "don't scale", fr: 'ne pas scaler' });
  });
  it('are no more than so many, the latest first', () => {
    const many = Array.from({ length: 300 }, (_, i) => listed(`file:///w/decisions/${i + 10}-a.md`, '# A\n'));
    const all = labels('---\nverdict: scale\nsupersedes: |\n---\n', { records: many });
    assert.deepEqual([all.length, all[0], all.at(-1)], [40, '309 A', '270 A']);
  });
});

describe('comments that switch a rule off', () => {
  const record = '---\nverdict: scale\n---\n# A\n\n';
  const place = { line: 0, character: 0, endLine: 0, endCharacter: 0 };
  const findings = [{ rule: 'no-review', severity: 'information' as const, at: place, values: {} }];
  const rows: readonly (readonly [typed: string, label: string, expected: string])[] = [
    ['<!--|', '<!-- scale-or-not ignore no-review -->', '<!-- scale-or-not ignore no-review: … -->'],
    ['<!--|>', '<!-- scale-or-not ignore no-review -->', '<!-- scale-or-not ignore no-review: … -->'],
    ['<!-- scale|-->', '<!-- scale-or-not ignore gadget -->', '<!-- scale-or-not ignore gadget: … -->'],
    ['<!-- scale-or-not ignore |', 'gadget', '<!-- scale-or-not ignore gadget: … -->'],
    ['<!-- scale-or-not ignore ga|: a reason -->', 'gadget', '<!-- scale-or-not ignore gadget: a reason -->'],
    [
      '<!-- scale-or-not ignore gadget, no|: a reason -->',
      'no-review',
      '<!-- scale-or-not ignore gadget, no-review: a reason -->',
    ],
    ['<!-- scale-or-not ignore gadget, |', 'gadget', 'not offered: gadget'],
    ['<!-- scale-or-not ignore |', 'front-matter', 'not offered: front-matter'],
  ];
  for (const [typed, label, expected] of rows) {
    it(`${typed} ${label}`, () => {
      const text = taken(record + typed, label, { findings });
      assert.strictEqual(text.replace(record, ''), expected);
    });
  }
  it('begin with those that see something', () => {
    const [first, second] = offered(`${record}<!-- |`, { findings });
    assert.strictEqual(first?.label, '<!-- scale-or-not ignore no-review -->');
    assert.deepEqual(second?.means, { en: 'sees nothing here now', fr: 'ne voit rien ici pour l’instant' });
  });
});
