import { assert } from 'chai';
import * as vscode from 'vscode';
import { file, problems, settled, until } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const SOUND = '---\nverdict: scale\ndate: 2026-03-14\n---\n# A\n\n- Who asks: Ana\n- Who pays: her firm\n';
const BROKEN = SOUND.replace('date: ', 'date: a: ');

/** Whether the finding is among the problems of a document once all is settled. */
async function isTold(document: vscode.TextDocument): Promise<boolean> {
  const { keeper } = await settled();
  await keeper.inStep(document);
  await keeper.whenSettled();
  return problems(document.uri).some((told) => told.includes('front-matter'));
}

/** What a person does, one step after the other: the text becomes another, or the caret goes to a line. */
type Step = { readonly text: string } | { readonly line: number } | { readonly file: string };

const rows: readonly (readonly [what: string, steps: readonly (readonly [Step, told: boolean])[]])[] = [
  [
    'waits while the caret is in the front matter',
    [
      [{ line: 2 }, false],
      [{ text: BROKEN }, false],
      [{ line: 1 }, false],
    ],
  ],
  [
    'is told once the caret has left it',
    [
      [{ line: 2 }, false],
      [{ text: BROKEN }, false],
      [{ line: 6 }, true],
    ],
  ],
  [
    'is told once another text is in front',
    [
      [{ line: 2 }, false],
      [{ text: BROKEN }, false],
      [{ file: 'docs/decisions/0942-b.md' }, true],
    ],
  ],
  [
    'stays where it was told before the caret came',
    [
      [{ line: 6 }, false],
      [{ text: BROKEN }, true],
      [{ line: 2 }, true],
      [{ text: `${BROKEN}\n` }, true],
    ],
  ],
  [
    'goes as soon as it is settled, and waits again',
    [
      [{ line: 6 }, false],
      [{ text: BROKEN }, true],
      [{ line: 2 }, true],
      [{ text: SOUND }, false],
      [{ text: BROKEN }, false],
    ],
  ],
  [
    'is told where the caret is on the line that closes it',
    [
      [{ line: 3 }, false],
      [{ text: BROKEN }, true],
    ],
  ],
];

/** What is to be typed to make the text another one: to replace all of it would take the caret to its end. */
function whatDiffers(document: vscode.TextDocument, after: string): { range: vscode.Range; text: string } {
  const before = document.getText();
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - same));
  return { range, text: after.slice(start, after.length - same) };
}

/** VS Code tells of the caret a moment after it is set. */
async function goTo(editor: vscode.TextEditor, line: number): Promise<void> {
  let isThere = false;
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    isThere ||= textEditor.document === editor.document && selections[0]?.active.line === line;
  });
  editor.selection = new vscode.Selection(line, 0, line, 0);
  await until(() => isThere, 'it is told where the caret is');
  listening.dispose();
}

async function putInFront(uri: vscode.Uri): Promise<void> {
  let isInFront = false;
  const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
    isInFront ||= editor?.document.uri.toString() === uri.toString();
  });
  await vscode.window.showTextDocument(uri);
  await until(() => isInFront, 'it is told which text is in front');
  listening.dispose();
}

describe('what is observed of a front matter that is being written', () => {
  afterEach(removeWritten);
  for (const [nth, [what, steps]] of rows.entries()) {
    it(what, async () => {
      await settled();
      await write('docs/decisions/0942-b.md', SOUND);
      // By a name of its own: where the caret was in a file, VS Code puts it again.
      const document = await vscode.workspace.openTextDocument(
        await write(`docs/decisions/095${nth}-a.md`, SOUND),
      );
      const editor = await vscode.window.showTextDocument(document);
      for (const [before, [step, expected]] of steps.entries()) {
        if ('text' in step) {
          const { range, text } = whatDiffers(document, step.text);
          await editor.edit((edit) => edit.replace(range, text));
        } else if ('line' in step) await goTo(editor, step.line);
        else await putInFront(file(step.file));
        assert.strictEqual(await isTold(document), expected, `after step ${before + 1}`);
      }
    });
  }
});
