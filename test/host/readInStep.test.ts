import * as vscode from 'vscode';
import { readInStep } from '../../src/extension/readInStep.ts';
import { deepEqual, equal, ok } from '../unit/expect.ts';
import { settled } from './inside.ts';

/** A text that takes so long to read that what is done meanwhile is done meanwhile. */
const LONG = `---\nverdict: scale\n---\n# A\n\n${'Two law firms asked to see who is linked to whom.\n\n'.repeat(8_000)}`;

type Done = (document: vscode.TextDocument, asking: vscode.CancellationTokenSource) => PromiseLike<unknown>;

const nothing: Done = () => Promise.resolve();
const cancel: Done = (_, asking) => Promise.resolve(asking.cancel());
const type: Done = (document) => {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), '---\nverdict: scale\n---\n\n# B\n');
  return vscode.workspace.applyEdit(edit);
};
const close: Done = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

/** What hover, fixes, links and references begin with: VS Code hands them no token in a test. */
describe('a reading that the log is in step with', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  async function read(content: string, before: Done, meanwhile: Done) {
    const { keeper, readings } = await settled();
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    const asking = new vscode.CancellationTokenSource();
    await before(document, asking);
    const reading = readInStep(document, keeper, readings, asking.token);
    await meanwhile(document, asking);
    return { reading: await reading, document, keeper };
  }

  it('is of the version that was asked for, and in the log', async () => {
    const { reading, document, keeper } = await read('# A\n', type, nothing);
    ok(reading?.entry);
    deepEqual([reading.version, reading.record.title?.text], [document.version, 'B']);
    deepEqual(keeper.log.get(document.uri.toString())?.record, reading.record);
  });

  const rows: readonly (readonly [what: string, before: Done, meanwhile: Done])[] = [
    ['it was cancelled before', cancel, nothing],
    ['it is cancelled meanwhile', nothing, cancel],
    ['the version moves on meanwhile', nothing, type],
    ['the document is closed meanwhile', nothing, close],
  ];
  for (const [what, before, meanwhile] of rows) {
    it(`is none where ${what}`, async () => {
      const { reading } = await read(LONG, before, meanwhile);
      equal(reading, undefined);
    });
  }
});
