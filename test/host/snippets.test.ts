import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Snippet } from '../../src/core/contributed/snippets.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';
import { expanded } from '../unit/writing/expanded.ts';

/** The snippets of a language as they are shipped. */
async function shipped(language: string): Promise<readonly (readonly [string, Snippet])[]> {
  const extension = vscode.extensions.getExtension('scale-or-not.scale-or-not');
  assert.isOk(extension);
  const file = vscode.Uri.joinPath(extension.extensionUri, 'snippets', `${language}.json`);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return Object.entries(JSON.parse(text) as Record<string, Snippet>);
}

async function empty(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '' }),
  );
}

/** The text without the day, which is the one on which the test runs. */
const undated = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, 'DAY');

describe('snippets as VS Code expands them', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  for (const language of LANGUAGES) {
    it(`are what the tables say (${language})`, async () => {
      const snippets = await shipped(language);
      assert.isOk(snippets.length > 10);
      const editor = await empty();
      for (const [name, { body }] of snippets) {
        const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
        await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), all);
        assert.strictEqual(undated(editor.document.getText()), undated(expanded(body.join('\n'))), name);
      }
    });

    it(`are offered in Markdown (${language})`, async () => {
      const editor = await empty();
      const prefix = language === 'en' ? 'decision' : 'décision';
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), prefix));
      const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(0, prefix.length),
      );
      const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const [name, snippet] of await shipped(language))
        assert.isOk(labels.includes(snippet.prefix), name);
    });
  }
});
