import { assert } from 'chai';
import * as vscode from 'vscode';
import { askUntil, settled } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

describe('VS Code, in a configuration', () => {
  afterEach(removeWritten);

  /** What VS Code says there, asked again until its JSON support is awake. */
  async function eventually(ask: () => Thenable<readonly string[]>, expected: RegExp): Promise<void> {
    const isSaid = (said: readonly string[]) => said.some((text) => expected.test(text));
    const said = await askUntil(ask, isSaid, 20);
    assert.isOk(isSaid(said), `${String(expected)} is not among ${said.join(' · ').slice(0, 400)}`);
  }

  it('explains a key, and completes keys, rules and severities, by the schema', async () => {
    await settled();
    const uri = await write(
      'schema/.scale-or-not.json',
      '{\n  "reviewNotice": 3,\n  "rules": { "gadget":  },\n  \n}\n',
    );
    await vscode.window.showTextDocument(uri);
    const hovers = async (line: number, character: number) => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        new vscode.Position(line, character),
      );
      return found.flatMap(({ contents }) => contents.map(textOf));
    };
    const completions = async (line: number, character: number) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(line, character),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await eventually(() => hovers(1, 6), /Days before a review/);
    await eventually(() => completions(3, 2), /^"?folders/);
    await eventually(() => completions(2, 22), /^"off"/);
    await eventually(() => completions(2, 12), /^"?no-review/);
  });
});

function textOf(shown: unknown): string {
  return shown instanceof vscode.MarkdownString ? shown.value : '';
}
