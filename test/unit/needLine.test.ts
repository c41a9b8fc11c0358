import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import { needLine } from '../../src/core/record/needLine.ts';

const rows: readonly (readonly [what: string, text: string, line: string | undefined])[] = [
  ['nothing', '# A\n', undefined],
  ['an empty section', '## Business need\n\n- Who asks:\n', undefined],
  [
    'prose, on several lines',
    '## Business need\n\nTwo firms\nasked   for it.\n\n- Who asks: Ana\n',
    'Two firms asked for it.',
  ],
  [
    'fields alone, the answered ones',
    '## Business need\n\n- Who pays: her firm\n- Who asks: Ana\n- What it costs them: nobody knows\n',
    'Ana · her firm',
  ],
  ['a line', 'Need: three clients asked\n', 'three clients asked'],
  ['long prose', `## Besoin métier\n\n${'mot '.repeat(80)}\n`, `${'mot '.repeat(50).trim()}…`],
  ['a letter of two units at the end', `## Need\n\n${'a'.repeat(199)}😀 b\n`, `${'a'.repeat(199)}…`],
];

describe('the need in one line', () => {
  for (const [what, text, line] of rows) {
    it(`of ${what}`, () => assert.strictEqual(needLine(readRecord(text)), line));
  }
});
