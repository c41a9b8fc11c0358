import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  sayNoRecord,
  sayNoRecords,
  sayQuestions,
  sayRecord,
  sayTally,
} from '../../src/extension/shown/says.ts';

describe('sentences', () => {
  const none = { records: 0, gadgets: 0, questions: 0, unread: 0 };
  const rows: readonly [string, string][] = [
    [sayQuestions(0), '0 open questions'],
    [sayQuestions(1), '1 open question'],
    [sayTally({ records: 6, gadgets: 1, questions: 4, unread: 0 }), '6 records, 1 gadget, 4 open questions.'],
    [
      sayTally({ ...none, records: 1, unread: 1 }),
      '1 record, 0 gadgets, 0 open questions; 1 file was not read.',
    ],
    [sayTally({ ...none, unread: 2 }), '0 records, 0 gadgets, 0 open questions; 2 files were not read.'],
    [sayNoRecords(['docs/adr', 'decisions']), '0 records found. Folders looked for: docs/adr, decisions.'],
    [sayRecord('Graph', 'commodity', false, []), '“Graph”: commodity; nothing to remark.'],
    [
      sayRecord('Agents', 'gadget', true, []),
      '“Agents”: gadget (no need stated), history; nothing to remark.',
    ],
    [sayRecord('Merlin', 'gadget', false, ['A.']), '“Merlin”: gadget (no need stated); one remark: A.'],
    [sayRecord('M', 'niche', false, ['A.', 'B.', 'C.']), '“M”: niche; 3 remarks, the first: A.'],
    [sayRecord('x.md', 'unread', false, ['Too large.']), '“x.md”: not read; one remark: Too large.'],
    [
      sayNoRecord('README.md', 'name'),
      '“README.md” is no record: by its name it is a README, an index or a template.',
    ],
    [sayNoRecord('0001.md', 'otherKind'), '“0001.md” reads as another kind of decision record.'],
    [sayRecord('A', 'other', false, []), '“A”: another kind of record; nothing to remark.'],
  ];
  for (const [said, expected] of rows) it(expected, () => assert.strictEqual(said, expected));
});

describe('the commands', () => {
  it('are those of the manifest, all of them and no other', async () => {
    const manifest = vscode.extensions.getExtension('scale-or-not.scale-or-not')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = await vscode.commands.getCommands();
    assert.deepEqual(
      known.filter((id) => /^scaleOrNot\.(?!(?:openQuestions|decisions)\.)/.test(id)).sort(),
      manifest.contributes.commands.map(({ command }) => command).sort(),
    );
  });
});
