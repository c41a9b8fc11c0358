import { assert } from 'chai';
import { endOfFrontMatter } from '../../../src/core/help/lines.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { addQuestion, answerQuestion } from '../../../src/core/writing/answer.ts';
import { applyEdits, type Edit } from '../../../src/core/writing/edits.ts';
import { ignoreRule } from '../../../src/core/writing/ignore.ts';
import type { Change } from '../../../src/core/writing/keys.ts';
import { insertSection } from '../../../src/core/writing/scaffold.ts';
import { completeShortForm } from '../../../src/core/writing/shortForm.ts';
import { setStatus } from '../../../src/core/writing/status.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';
import { read } from '../config/configurations.ts';
import { textAt } from '../places.ts';

/** What may stand before a text: the mark that an editor keeps, and those of a file with several. */
const MARKS = ['', '\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF'];

type Write = (record: DecisionRecord) => readonly Edit[];
type Row = readonly [what: string, before: string, write: Write, after: string];

const editsOf = (change: Change): readonly Edit[] => (change.is === 'edits' ? change.edits : []);
const answer: Write = ({ questions: [first] }) => (first ? answerQuestion(first, 'Ana', 'en') : []);
const verdict: Write = (record) => editsOf(setVerdict(record, 'scale', 'en'));
const ignore: Write = (record) => {
  const fix = ignoreRule(record, 'gadget');
  return 'edits' in fix ? fix.edits : [];
};

const rows: readonly Row[] = [
  [
    'an answer',
    '# Idea\n\n## Open questions\n\n- [ ] Who pays?\n',
    answer,
    '# Idea\n\n## Open questions\n\n- [x] Who pays? — Answer: Ana\n',
  ],
  ['an answer on the first line', '- [ ] Would they?\n', answer, '- [x] Would they? — Answer: Ana\n'],
  [
    'a question below a heading on the first line',
    '## Questions\n',
    (record) => [addQuestion(record, 'Who pays?', 'en')],
    '## Questions\n\n- [ ] Who pays?\n',
  ],
  ['the first key', '# Idea\n', verdict, '---\nverdict: scale\n---\n\n# Idea\n'],
  [
    'another key',
    '---\nstatus: open\n---\n# Idea\n',
    verdict,
    '---\nstatus: open\nverdict: scale\n---\n# Idea\n',
  ],
  [
    'a key of a front matter that is never closed',
    '---\nverdict: no\n\n# Idea\n',
    verdict,
    '---\nverdict: scale\n\n# Idea\n',
  ],
  [
    'a status on the first line',
    'Status: accepted\n',
    (record) => editsOf(setStatus(record, 'superseded', 'en')),
    'Status: superseded\n',
  ],
  [
    'a section before the first line',
    '## Open questions\n\n- why?\n',
    (record) => [insertSection(record, 'decision', 'en', () => ['## Verdict'])],
    '## Verdict\n\n## Open questions\n\n- why?\n',
  ],
  ['a comment', '# Idea\n', ignore, '<!-- scale-or-not ignore gadget:  -->\n\n# Idea\n'],
  [
    'a title and all else of an empty text',
    '',
    (record) => completeShortForm(record, 'en', 'Idea').slice(0, 1),
    '# Idea\n\n## Business need\n\n- Who asks: \n- What they do today: \n- What it costs them: \n- Who pays: \n- Evidence: \n\n## Open questions\n\n- [ ] \n',
  ],
];

describe('byte order marks at the beginning of a text', () => {
  for (const [what, before, write, after] of rows) {
    for (const marks of MARKS) {
      for (const [eol, name] of [
        ['\n', 'LF'],
        ['\r\n', 'CRLF'],
      ] as const) {
        it(`stay where they are, before ${what}: ${marks.length}, ${name}`, () => {
          const text = marks + before.replaceAll('\n', eol);
          const written = applyEdits(text, write(readRecord(text)));
          // An empty text has no line ends of its own.
          assert.strictEqual(written, marks + (before === '' ? after : after.replaceAll('\n', eol)));
        });
      }
    }
  }

  for (const marks of MARKS) {
    it(`are characters of the first line, as an editor counts them: ${marks.length}`, () => {
      const text = `${marks}# Idea\n\n- Who asks: Ana\n`;
      const { title, fields } = readRecord(text);
      const places = [title?.place, fields[0]?.label.place, fields[0]?.answer.place];
      assert.deepEqual(
        places.map((place) => place && textAt(text, place)),
        ['Idea', 'Who asks', 'Ana'],
      );
    });

    it(`hide no front matter from whoever writes it: ${marks.length}`, () => {
      const lines = [`${marks}---`, 'verdict: scale', '---', '# Idea'];
      assert.strictEqual(
        endOfFrontMatter((line) => lines[line], 1),
        2,
      );
    });

    it(`are no mistake of a configuration: ${marks.length}`, () =>
      assert.deepEqual(read(`${marks}{ "rules": { "gadget": "off" } }`).mistakes, []));
  }

  it('are read as text where they stand elsewhere', () =>
    assert.strictEqual(readRecord('\n\uFEFF# Idea\n').title, undefined));
});
