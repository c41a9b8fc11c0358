import { assert } from 'chai';
import * as vscode from 'vscode';
import { actionsAt, file, problems, until } from '../host/inside.ts';
import { words } from './words.ts';

/** As VS Code resolves it: with the original beside it where it is translated. */
type Title = string | { readonly value: string };

interface Manifest {
  readonly contributes: { readonly commands: readonly { command: string; title: Title }[] };
}

function installed(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('scale-or-not.scale-or-not');
  assert.isOk(extension, 'VS Code does not know the extension');
  return extension;
}

const manifest = () => installed().packageJSON as Manifest;

describe('the package, installed', () => {
  it('is the package and not the sources, and keeps its inside to itself', async () => {
    const { extensionUri } = installed();
    const canRead = (path: string) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path)).then(
        () => true,
        () => false,
      );
    assert.strictEqual(await canRead('dist/worker.js'), true);
    for (const path of ['src/extension/main.ts', 'dist/read.js', 'package-lock.json'])
      assert.strictEqual(await canRead(path), false, path);
    assert.deepEqual(Object.keys((await installed().activate()) as object), ['extendMarkdownIt']);
  });

  it('starts by itself where there are records', () => until(() => installed().isActive, 'it is active'));

  it('has all commands of its manifest, and says them in the language of VS Code', async () => {
    const known = await vscode.commands.getCommands();
    assert.deepEqual(
      manifest()
        .contributes.commands.map(({ command }) => command)
        .filter((id) => !known.includes(id)),
      [],
    );
    const next = manifest().contributes.commands.find(({ command }) =>
      command.endsWith('.goToNextOpenQuestion'),
    );
    assert.strictEqual(
      typeof next?.title === 'object' ? next.title.value : next?.title,
      words.goToNextOpenQuestion,
    );
  });
});

describe('what the package does', () => {
  const merlin = file('docs/decisions/0001-merlin.md');
  after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('observes what is on the disk', async () => {
    await until(() => problems(merlin).length > 0, 'the gadget is in Problems');
    assert.deepEqual(problems(merlin), ['gadget 8']);
    assert.deepEqual(
      vscode.languages.getDiagnostics(merlin).map(({ message }) => message.replaceAll('\u00a0', ' ')),
      [words.gadget],
    );
  });

  it('serves the page of the rule', async () => {
    const at = (path: string) =>
      vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'scale-or-not', path }));
    assert.strictEqual((await at('/rules/gadget.md')).lineAt(0).text, words.page);
    assert.strictEqual((await at('/rules/no-such-rule.md')).getText(), words.noPage);
  });

  it('shows its view, and goes from question to question', async () => {
    await vscode.commands.executeCommand('scaleOrNot.openQuestions.focus');
    for (const line of [15, 16]) {
      await vscode.commands.executeCommand('scaleOrNot.goToNextOpenQuestion');
      assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), merlin.toString());
      assert.strictEqual(vscode.window.activeTextEditor?.selection.active.line, line - 1);
    }
  });

  it('settles what it observes, without saving', async () => {
    const document = await vscode.workspace.openTextDocument(merlin);
    const editor = await vscode.window.showTextDocument(document);
    const [fix] = await actionsAt(merlin, document.lineAt(7).range);
    assert.strictEqual(fix?.title, words.fix);
    assert.isOk(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.isOk(document.isDirty);
    await editor.edit((edit) => {
      const asks = document.getText().indexOf('- Who asks:') + '- Who asks:'.length;
      edit.insert(document.positionAt(asks), ' Ana, every week, and her firm pays for it');
    });
    await until(() => problems(merlin).every((one) => !one.startsWith('gadget')), 'it is a gadget no more');
  });
});
