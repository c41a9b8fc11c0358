import { assert } from 'chai';
import * as vscode from 'vscode';
import { settled } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

describe('VS Code, in a configuration', () => {
  afterEach(removeWritten);

  /** What VS Code says there, asked again until its JSON support is awake. */
  async function eventually(ask: () => Thenable<readonly string[]>, expected: RegExp): Promise<void> {
    let said: readonly string[] = [];
    for (let tries = 0; tries < 60; tries += 1) {
      said = await ask();
      if (said.some((text) => expected.test(text))) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    assert.isOk(false, `${String(expected)} is not among ${said.join(' · ').slice(0, 400)}`);
  }

  it('explains a key, and completes keys, rules and severities, by the schema', async () => {
    await settled();
    // This build of VS Code leaves out what its JSON support is in a web-worker host.
    if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'vscode-test-web') return;
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
