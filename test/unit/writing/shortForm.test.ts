import { assert } from 'chai';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import { completeShortForm } from '../../../src/core/writing/shortForm.ts';

const need = `## Business need

- Who asks:·
- What they do today:·
- What it costs them:·
- Who pays:·
- Evidence:·
`;
const questions = `## Open questions

- [ ]·
`;

/** The text with what it lacks; a blank at the end of a line is shown as `·`. */
function completed(text: string): string {
  const record = readRecord(text);
  const edits = completeShortForm(record, record.language ?? 'en', 'Proposed');
  return applyEdits(text, edits).replace(/ $/gm, '·');
}

describe('what makes a text a record', () => {
  const rows: readonly [what: string, text: string, expected: string][] = [
    ['an empty file', '', `# Proposed\n\n${need}\n${questions}`],
    ['a title', '# Merlin\n', `# Merlin\n\n${need}\n${questions}`],
    ['a title without final newline', '# Merlin', `# Merlin\n\n${need}\n${questions}`],
    ['a text', 'We could try.\n', `# Proposed\n\nWe could try.\n\n${need}\n${questions}`],
    [
      'front matter',
      '---\ndate: 2024-01-01\n---\n',
      `---\ndate: 2024-01-01\n---\n\n# Proposed\n\n${need}\n${questions}`,
    ],
    [
      'front matter alone',
      '---\ndate: 2024-01-01\n---',
      `---\ndate: 2024-01-01\n---\n\n# Proposed\n\n${need}\n${questions}`,
    ],
    [
      'front matter and a text',
      '---\nlang: en\n---\n\nWe try.\n',
      `---\nlang: en\n---\n\n# Proposed\n\nWe try.\n\n${need}\n${questions}`,
    ],
    [
      'open questions',
      '# Merlin\n\n## Open questions\n\n- Who?\n',
      `# Merlin\n\n${need}\n## Open questions\n\n- Who?\n`,
    ],
    [
      'some of the fields',
      '# Merlin\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n- What it costs them: 9 EUR\n- Evidence: none\n\n## Open questions\n\n- Who?\n',
      '# Merlin\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n- What it costs them: 9 EUR\n- Evidence: none\n- What they do today:·\n\n## Open questions\n\n- Who?\n',
    ],
    [
      'another kind of record',
      '# Use a queue\n\n## Status\n\nAccepted\n\n## Context\n\nIt is slow.\n\n## Decision\n\nA queue.\n',
      `# Use a queue\n\n## Status\n\nAccepted\n\n## Context\n\nIt is slow.\n\n${need}\n## Decision\n\nA queue.\n\n${questions}`,
    ],
    [
      'a French text',
      '# Merlin\n\n## Questions ouvertes\n\n- Qui ?\n',
      "# Merlin\n\n## Besoin métier\n\n- Qui demande :·\n- Ce qu'ils font aujourd'hui :·\n- Ce que ça leur coûte :·\n- Qui paie :·\n- Preuves :·\n\n## Questions ouvertes\n\n- Qui ?\n",
    ],
  ];
  for (const [what, text, expected] of rows) {
    it(`is added to ${what}, which then reads as one and lacks nothing`, () => {
      const result = completed(text);
      assert.strictEqual(result, expected);
      const record = readRecord(result.replaceAll('·', ' '));
      assert.strictEqual(record.reads, 'scale');
      assert.deepEqual(completeShortForm(record, 'en', 'Proposed'), []);
    });
  }
});
