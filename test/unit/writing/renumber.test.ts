import { assert } from 'chai';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { renumbered } from '../../../src/core/writing/renumber.ts';
import { entryOf, FOLDER, logOf } from '../rules/cases.ts';

const text = '# Idea\n\n## Business need\n\nAna asks.\n';

describe('the next free number', () => {
  const rows: readonly (readonly [
    what: string,
    file: string,
    there: readonly string[],
    files: readonly (readonly [string, string])[],
  ])[] = [
    [
      'behind the highest of all',
      '0002-b.md',
      ['0002-a.md', '0002-b.md', '0007-notes.md'],
      [['0002-b.md', '0008-b.md']],
    ],
    [
      'in its width and with its prefix',
      'ADR-09_b.md',
      ['ADR-09_b.md', '9-a.md'],
      [['ADR-09_b.md', 'ADR-10_b.md']],
    ],
    [
      'its translations with it',
      '0002-b.md',
      ['0002-a.md', '0002-b.md', '0002-b.fr.md'],
      [
        ['0002-b.md', '0003-b.md'],
        ['0002-b.fr.md', '0003-b.fr.md'],
      ],
    ],
  ];
  for (const [what, file, there, files] of rows) {
    it(what, () => {
      const log = logOf(text, { file });
      const made = renumbered(entryOf(text, file), there, log.context().pivots);
      assert.deepEqual<unknown>(
        made?.files.map(({ from, to }) => [from, to]),
        files,
      );
    });
  }

  it('is none for a name without a number', () =>
    assert.strictEqual(
      renumbered(entryOf(text, 'idea.md'), ['idea.md'], logOf(text).context().pivots),
      undefined,
    ));

  it('is followed by those who name the record by its path, not by its number', () => {
    const beside = {
      '0003-c.md': `---\nsupersedes: "./0002-b.md" # that\n---\n${text}`,
      '0004-d.md': `---\nsupersedes: 2\n---\n${text}`,
      'deep/0001-e.md': `---\nsupersedes: ../0002-b\n---\n${text}`,
    };
    const log = logOf(text, { file: '0002-b.md', beside });
    const made = renumbered(
      entryOf(text, '0002-b.md'),
      ['0002-b.md', '0003-c.md', '0004-d.md'],
      log.context().pivots,
    );
    assert.deepEqual(
      made?.others.map(({ address, edits }) => {
        const name = address.slice(FOLDER.length) as keyof typeof beside;
        return [name, applyEdits(beside[name], edits).split('\n')[1]];
      }),
      [
        ['0003-c.md', 'supersedes: "0005-b.md" # that'],
        ['deep/0001-e.md', 'supersedes: ../0005-b.md'],
      ],
    );
  });
});
