import { assert } from 'chai';
import { nameOf } from './held/breach.ts';
import { holdInput, type KindName } from './kinds.ts';

/** What the fuzzer found, and what holds since: the promise that was broken, and the kind of input with the input. */
type Row = readonly [what: string, kind: KindName, input: unknown];

const rows: readonly Row[] = [
  ['a comment of a configuration that is never closed', 'configuration', '/*'],
  ['a byte order mark that an editor keeps, before a status', 'reading', '\ufeffstatus:u'],
  ['a byte order mark on a line of its own', 'reading', '\ufeff\n# t\n'],
  ['code that is never closed behind a label', 'edits', 'Who ask:a\n```'],
  ['a comment that is never closed', 'edits', 'Business need\n- Who ask: Ana\n\n<!-- to be said\n'],
  ['an unknown word with a dash behind it', 'edits', "---\n'pivot': i-"],
  ['an unknown status that is a link by its definition', 'edits', '# Status\n[foo]\n\n[foo]:"'],
  ['the same beside another placeholder', 'edits', '# Status\n[foo]\n# Décision\n[foo]:"'],
  ['an unknown status in angles', 'edits', '# Status\n<ps:>'],
  ['a heading that an item would take in', 'edits', 'Who pay:o\n# The two question\n  # o'],
  ['an underlined heading right below another', 'edits', 'Who pay:o\n## The two question\nr\n-'],
  [
    'an underlined heading right below a position to be said',
    'edits',
    'Who pay:o\nCan it be industrialised?no\nCan it be automated?no\n## What cannot be copied\nBar\n---\nBaz\n',
  ],
  ['keys without values, which are a set', 'edits', '---\n--- !!set\n?\n---'],
  ['values without keys below one to be put in quotes', 'edits', '---\nt: ?\n:\n:\n---'],
  ['values without keys below another one', 'edits', '---\ns: ?\n:\n:\n---'],
  ['an answer behind what is struck out', 'edits', 'Industrialisable:~~s~~e\u00a0n\n'],
  ['an answer around what is struck out', 'edits', 'Industrialisable:r~~s~~ n'],
  ['a list of no path in a configuration', 'configuration', '{"folders":""'],
];

describe('what the fuzzer found', () => {
  for (const [what, kind, input] of rows) {
    it(what, () => assert.deepEqual([...holdInput(kind, input)].map(nameOf), []));
  }
});
