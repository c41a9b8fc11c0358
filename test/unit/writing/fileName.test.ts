import { assert } from 'chai';
import fc from 'fast-check';
import { byPath } from '../../../src/core/files/files.ts';
import { numberOf } from '../../../src/core/text/address.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { newFileNames } from '../../../src/core/writing/fileName.ts';

const name = (title: string, there: readonly string[], language: Language = 'en') =>
  newFileNames({ there, language, today: '2024-12-15' })(title);

const rows: readonly (readonly [what: string, title: string, there: readonly string[], expected: string])[] =
  [
    ['an empty folder', 'Case graph', [], '0001-case-graph.md'],
    ['the next number', 'Case graph', ['0001-a.md', '0002-b.md'], '0003-case-graph.md'],
    ['gaps stay: numbers are not used twice', 'Case graph', ['0001-a.md', '0005-b.md'], '0006-case-graph.md'],
    ['the width of the last one', 'Case graph', ['001-a.md', '009-b.md'], '010-case-graph.md'],
    ['two widths: the last one’s', 'Case graph', ['1-a.md', '02-b.md', '0003-c.md'], '0004-case-graph.md'],
    ['a full folder grows wider', 'Case graph', ['01-a.md', '99-b.md'], '100-case-graph.md'],
    ['a prefix', 'Case graph', ['ADR-001-a.md', 'ADR-002-b.md'], 'ADR-003-case-graph.md'],
    ['a prefix in lower case, underscores', 'Case graph', ['adr_7_some_thing.md'], 'adr_8_case_graph.md'],
    ['a prefix without a separator', 'Case graph', ['ADR013-a.md'], 'ADR014-case-graph.md'],
    ['a prefix that the last one lacks', 'Case graph', ['ADR-001-a.md', '0002-b.md'], '0003-case-graph.md'],
    [
      'no record: all Markdown files count',
      'Case graph',
      ['0001-a.md', '0007-notes.md', '0000-template.md'],
      '0008-case-graph.md',
    ],
    ['no Markdown does not', 'Case graph', ['0001-a.md', '0009-b.pdf', '0008'], '0002-case-graph.md'],
    ['no number where none is used', 'Case graph', ['merlin.md', 'agents.md'], 'case-graph.md'],
    ['a README alone uses none', 'Case graph', ['README.md', 'index.md'], '0001-case-graph.md'],
    ['days as names', 'Case graph', ['2022-09-13-a.md', '2023-01-02-b.md'], '2024-12-15-case-graph.md'],
    ['days without hyphens', 'Case graph', ['20220913-a.md'], '20241215-case-graph.md'],
    ['a lone year is no number', 'Case graph', ['2022-a.md', '2023-b.md'], 'case-graph.md'],
    ['numbers beside days', 'Case graph', ['2022-09-13-a.md', '0002-b.md'], '0003-case-graph.md'],
    ['moments as names are no numbers', 'Case graph', ['20260805142324-a.md'], 'case-graph.md'],
    ['translations carry one number', 'Case graph', ['0030-x.md', '0030-x.fr.md'], '0031-case-graph.md'],
    ['accents and apostrophes', 'L’œuvre d’un été, à Zürich', [], '0001-l-oeuvre-d-un-ete-a-zurich.md'],
    [
      'an English apostrophe',
      'What we don’t do for the client’s team',
      [],
      '0001-what-we-dont-do-for-the-clients-team.md',
    ],
    ['marks of every kind', 'A/B: "why" <now>? | C:\\x * …', [], '0001-a-b-why-now-c-x.md'],
    ['trailing dots and blanks', ' The end. . . ', [], '0001-the-end.md'],
    ['dashes around it', ' — a — ', [], '0001-a.md'],
    ['only emoji', '🚀🚀', ['0006-a.md'], '0007-decision.md'],
    ['another script', '数据 проект', [], '0001-数据-проект.md'],
    ['an index', 'Index', ['0006-a.md'], '0007-index-decision.md'],
    ['a README', 'Readme', ['0006-a.md'], '0007-readme-decision.md'],
    ['a template', 'Template', ['0006-a.md'], '0007-template-idea.md'],
    ['an index without a number', 'Index', ['merlin.md'], 'index-idea.md'],
    ['a name that Windows keeps', 'Con', ['merlin.md'], 'con-decision.md'],
    ['a name that Windows keeps, numbered', 'Con', [], '0001-con.md'],
    ['a title that would be a number', '12 angry lawyers', ['merlin.md'], 'decision-12-angry-lawyers.md'],
    ['a title with a number', '12 angry lawyers', [], '0001-12-angry-lawyers.md'],
    ['a name that is taken', 'Merlin', ['merlin.md', 'Merlin-2.MD'], 'merlin-3.md'],
    [
      'a long title, cut between words',
      'A graph of everybody who has ever been in touch with anybody in a case of three hundred pages',
      [],
      '0001-a-graph-of-everybody-who-has-ever-been-in-touch-with-anybody-in-a-case.md',
    ],
    ['a long word of another script', '数'.repeat(100), [], `0001-${'数'.repeat(46)}.md`],
    ['a long word', 'x'.repeat(300), [], `0001-${'x'.repeat(72)}.md`],
  ];

describe('the name of a new record’s file', () => {
  for (const [what, title, there, expected] of rows) {
    it(`${what}: ${expected}`, () => assert.strictEqual(name(title, there), expected));
  }

  it('is French where it says something itself', () => {
    assert.strictEqual(name('Index', ['merlin.md'], 'fr'), 'index-idee.md');
  });

  it('is a record’s for any title, free, short, and safe everywhere', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        'Index',
        'README',
        'Template long',
        'nul',
        'modèle',
        'COM1',
        '...',
        '2024-01-01 day',
        'adr 7 x',
      ),
    );
    const folder = fc.constantFrom<readonly string[]>(
      [],
      ['0001-a.md'],
      ['a.md'],
      ['2024-01-01-a.md'],
      ['ADR-9-x.md'],
    );
    fc.assert(
      fc.property(title, folder, (said, there) => {
        const file = name(said, there);
        assert.strictEqual(byPath(`decisions/${file}`).is, 'candidate', file);
        assert.isOk(!there.includes(file) && new TextEncoder().encode(file).length <= 200, file);
        assert.isOk(/^(?!\.)[^\s<>:"/\\|?*\p{Cc}]+(?<!\.)\.md$/u.test(file), file);
        assert.isOk(!/^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(file), file);
        const expected = {
          0: 1,
          1: there[0] === '0001-a.md' ? 2 : there[0] === 'ADR-9-x.md' ? 10 : undefined,
        };
        assert.strictEqual(numberOf(file)?.value, expected[there.length === 0 ? 0 : 1], file);
      }),
      { numRuns: 500, seed: 20241215 },
    );
  });
});

describe('the number of a file’s name', () => {
  const numbers: readonly (readonly [file: string, value: number | undefined])[] = [
    ['0012-x.md', 12],
    ['12.md', 12],
    ['12. x.md', 12],
    ['adr-0003.md', 3],
    ['ADR013-x.md', 13],
    ['3d-printing.md', undefined],
    ['x-12.md', undefined],
    ['2022-09-13-x.md', undefined],
    ['20220913-x.md', undefined],
    ['2022-09.md', undefined],
    ['2022-x.md', undefined],
    ['2100-x.md', 2100],
    ['20225-x.md', 20225],
  ];
  for (const [file, value] of numbers) {
    it(`${file}: ${value ?? 'none'}`, () => assert.strictEqual(numberOf(file)?.value, value));
  }
});
