import { assert } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Verdict } from '../../../src/core/record/record.ts';
import { verdictOf } from '../../../src/core/record/standing.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import type { Change } from '../../../src/core/writing/keys.ts';
import { supersede } from '../../../src/core/writing/pivot.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';
import { yamlValue } from '../../../src/core/writing/yaml.ts';

/** The text after a change; why it was refused. */
function changed(text: string, change: Change): string {
  return change.is === 'edits' ? applyEdits(text, change.edits) : `${change.because} ${change.key}`;
}

const withVerdict = (text: string, verdict: Verdict): string => {
  const record = readRecord(text);
  return changed(text, setVerdict(record, verdict, record.language ?? 'en'));
};

const superseded = (text: string): string => {
  const record = readRecord(text);
  return changed(text, supersede(record, '0007-graph.md', record.language ?? 'en'));
};

type Row = readonly [what: string, before: string, after: string];

const verdicts: readonly (readonly [...Row, verdict: Verdict])[] = [
  ['without front matter', '# Idea\n', "---\nverdict: don't scale\n---\n\n# Idea\n", 'dontScale'],
  [
    'without a key',
    '---\ndate: 2024-01-01 # then\n---\n# Idea\n',
    '---\ndate: 2024-01-01 # then\nverdict: scale\n---\n# Idea\n',
    'scale',
  ],
  [
    'an empty key',
    '---\nverdict:\nlang: fr\n---\n',
    '---\nverdict: ne pas scaler\nlang: fr\n---\n',
    'dontScale',
  ],
  [
    'an empty key with a comment',
    '---\nverdict:   # not yet\n---\n',
    '---\nverdict: undecided   # not yet\n---\n',
    'undecided',
  ],
  [
    'an empty key with a blank before its colon',
    '---\nverdict : \n---\n',
    '---\nverdict : scale \n---\n',
    'scale',
  ],
  [
    'a key',
    '---\nverdict: scale # for now\n---\n',
    "---\nverdict: don't scale # for now\n---\n",
    'dontScale',
  ],
  ['in double quotes', '---\nverdict: "scale"\n---\n', '---\nverdict: "don\'t scale"\n---\n', 'dontScale'],
  ['in single quotes', "---\nverdict: 'scale'\n---\n", "---\nverdict: 'don''t scale'\n---\n", 'dontScale'],
  [
    'the French name of the key',
    '---\ndécision: oui\nlang: fr\n---\n',
    '---\ndécision: ne pas scaler\nlang: fr\n---\n',
    'dontScale',
  ],
  ['an unknown word', '---\nverdict: guilty\n---\n', '---\nverdict: scale\n---\n', 'scale'],
  [
    'in a section',
    '## Verdict\n\n**Scale.** We do.\n',
    "## Verdict\n\n**Don't scale.** We do.\n",
    'dontScale',
  ],
  [
    'in a section, in French',
    '## Besoin métier\n\nAna\n\n## Verdict\n\nne scale pas, dit Ana\n',
    '## Besoin métier\n\nAna\n\n## Verdict\n\nscaler, dit Ana\n',
    'scale',
  ],
  [
    'in both',
    '---\nverdict: scale\n---\n\n## Verdict\n\n✅ Scale it? Scale.\n\n',
    '---\nverdict: undecided\n---\n\n## Verdict\n\n✅ Scale it? Scale.\n\n',
    'undecided',
  ],
  [
    'in both, which begin alike',
    '---\nverdict: scale\n---\n\nVerdict: scale, then\n',
    "---\nverdict: don't scale\n---\n\nVerdict: don't scale, then\n",
    'dontScale',
  ],
  [
    'in a section, behind a mark',
    '## Verdict\n\n✅ Scale.\n',
    "## Verdict\n\n✅ Don't scale.\n",
    'dontScale',
  ],
  [
    'in a section, as code',
    '## Verdict\n\n``Scale``, then.\n',
    "## Verdict\n\n``Don't scale``, then.\n",
    'dontScale',
  ],
  ['in a section that says it already', '## Verdict\n\nYes, then.\n', '## Verdict\n\nYes, then.\n', 'scale'],
  ['the same again', '---\nverdict: yes\n---\n', '---\nverdict: scale\n---\n', 'scale'],
  ['a key that stands twice', '---\nverdict: scale\nverdict: no\n---\n', 'twice verdict', 'scale'],
  ['keys in braces', '---\n{date: 2024-01-01}\n---\n', 'noLines verdict', 'scale'],
  ['YAML that cannot be read', '---\ntags: [a\n---\n', '---\ntags: [a\nverdict: scale\n---\n', 'scale'],
  ['no line of a key', '---\n- a\n---\n', 'noLines verdict', 'scale'],
  [
    'keys that are indented',
    '---\n  date: 2024-01-01\n---\n',
    '---\n  date: 2024-01-01\n  verdict: scale\n---\n',
    'scale',
  ],
  [
    'front matter that is never closed',
    '---\ndate: 2024-01-01\n\n# Idea\n',
    '---\ndate: 2024-01-01\nverdict: scale\n\n# Idea\n',
    'scale',
  ],
];

const pivots: readonly Row[] = [
  [
    'without front matter',
    '# Idea\n',
    '---\nstatus: superseded\nsuperseded-by: 0007-graph.md\n---\n\n# Idea\n',
  ],
  [
    'with keys in quotes, comments, in their order',
    '---\n# ours\nstatus: "decided" # by Ana\nsuperseded-by:\ndate: \'2024-01-01\'\n---\n# Idea\n',
    '---\n# ours\nstatus: "superseded" # by Ana\nsuperseded-by: 0007-graph.md\ndate: \'2024-01-01\'\n---\n# Idea\n',
  ],
  [
    'in French',
    '---\nstatut: décidé\n---\n# Idée\n\n## Besoin métier\n',
    '---\nstatut: remplacé\nsuperseded-by: 0007-graph.md\n---\n# Idée\n\n## Besoin métier\n',
  ],
  [
    'a status in the body',
    '# Idea\n\nStatus: accepted (2024-01-01)\n',
    '---\nsuperseded-by: 0007-graph.md\n---\n\n# Idea\n\nStatus: superseded (2024-01-01)\n',
  ],
  [
    'a status that is a section',
    '---\ndate: 2024-01-01\n---\n\n## Status\n\nAccepted\n',
    '---\ndate: 2024-01-01\nsuperseded-by: 0007-graph.md\n---\n\n## Status\n\nsuperseded\n',
  ],
  [
    'dropped stays dropped',
    '---\nstatus: dropped\n---\n',
    '---\nstatus: dropped\nsuperseded-by: 0007-graph.md\n---\n',
  ],
  [
    'dropped in the body stays dropped',
    '# Idea\n\nStatus: dropped\n',
    '---\nsuperseded-by: 0007-graph.md\n---\n\n# Idea\n\nStatus: dropped\n',
  ],
  [
    'superseded by nobody yet',
    '---\nstatus: deprecated\n---\n',
    '---\nstatus: deprecated\nsuperseded-by: 0007-graph.md\n---\n',
  ],
  ['a status that stands twice', '---\nstatus: open\nstatus: decided\n---\n', 'twice status'],
];

describe('setting the verdict', () => {
  for (const [what, before, after, verdict] of verdicts) {
    it(what, () => {
      assert.strictEqual(withVerdict(before, verdict), after);
      assert.strictEqual(
        withVerdict(before.replaceAll('\n', '\r\n'), verdict),
        after.replaceAll('\n', '\r\n'),
      );
      if (after.includes('\n')) assert.strictEqual(verdictOf(readRecord(after)), verdict);
    });
  }

  it('changes nothing where it is that already', () => {
    const change = setVerdict(readRecord('---\nverdict: "scale" # ours\n---\n'), 'scale', 'en');
    assert.deepEqual(change, { is: 'edits', edits: [] });
  });
});

describe('telling what follows a record', () => {
  for (const [what, before, after] of pivots) {
    it(what, () => {
      assert.strictEqual(superseded(before), after);
      if (!after.includes('\n')) return;
      const record = readRecord(after);
      assert.deepEqual(
        record.supersededBy.map(({ text }) => text),
        ['0007-graph.md'],
      );
      assert.isOk(record.status?.word === 'superseded' || record.status?.word === 'dropped');
    });
  }
});

describe('for any front matter', () => {
  const value = fc.constantFrom(
    '',
    ' x',
    ' "x: y" # z',
    " 'it''s'",
    ' [a, b]',
    ' 2024-01-01',
    ' |\n  two\n  lines',
    ' >-\n  folded',
    '\n  - a\n  - b',
    '  open   # c',
  );
  const key = fc.constantFrom(
    'tags',
    'owner',
    'date',
    'pivot',
    'review',
    '"quoted"',
    'status',
    'superseded-by',
    'Verdict',
  );
  const line = fc.oneof(
    fc.tuple(key, value).map(([name, said]) => `${name}:${said}`),
    fc.constantFrom('# a comment', '', '   # indented'),
  );
  const eol = fc.constantFrom('\n', '\r\n');

  it('what is not asked for stays byte for byte, and what is asked for is said', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), eol, (lines, end) => {
        const text = ['---', ...lines, '---', '', '# Idea', ''].join('\n').replaceAll('\n', end);
        const record = readRecord(text);
        for (const change of [setVerdict(record, 'dontScale', 'en'), supersede(record, 'b c: d.md', 'en')]) {
          if (change.is === 'refused') continue;
          const after = applyEdits(text, change.edits);
          const read = readRecord(after);
          assert.deepEqual(read.frontMatter?.problems.length, record.frontMatter?.problems.length, after);
          if (change.edits.length === 0) assert.strictEqual(after, text);
          const kept = new Set(after.split(end));
          const touched = text.split(end).filter((one) => !kept.has(one));
          assert.isOk(
            touched.every((one) => /^(?:status|superseded-by|Verdict):|^ {2}/.test(one)),
            after,
          );
        }
      }),
      { numRuns: 600, seed: 20241215 },
    );
  });
});

describe('a value of YAML', () => {
  const values: readonly (readonly [text: string, written: string, quote?: '"' | "'"])[] = [
    ["don't scale", "don't scale"],
    ['0007-a b.md', '0007-a b.md'],
    ['a: b', "'a: b'"],
    ['it’s #1', "'it’s #1'"],
    ["'quoted'", "'''quoted'''"],
    ['- a', "'- a'"],
    ['a ', "'a '"],
    ['a "b" \\c', '"a \\"b\\" \\\\c"', '"'],
  ];
  for (const [text, expected, quote] of values) {
    it(expected, () => {
      assert.strictEqual(yamlValue(text, quote), expected);
      const key = readRecord(`---\ntitle: ${expected}\n---\n`).frontMatter?.keys[0];
      assert.strictEqual(key?.value.text, text.trim());
    });
  }
});
