import { assert } from 'chai';
import * as vscode from 'vscode';
import { fixesFor } from '../../src/core/rules/check.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { pageOf } from '../../src/extension/problems/pages.ts';
import { rangeOf } from '../../src/extension/shown/goTo.ts';
import { actionsAt, remove, settled, write } from '../host/inside.ts';

const FENCE = /^(`{3,})markdown seen( beside)?(?: file=(\S+\.md))?\n([\s\S]*?)^\1$/gm;

interface Example {
  readonly file: string;
  readonly text: string;
  readonly beside: Readonly<Record<string, string>>;
}

/** What the page of a rule shows as seen, and what stands beside it; nothing where that is no record of a folder. */
async function exampleOf(rule: string): Promise<Example | undefined> {
  const page = (await vscode.workspace.openTextDocument(pageOf(rule))).getText();
  const all = Array.from(page.matchAll(FENCE), ([, , beside, file = '0001-idea.md', text = '']) => ({
    beside: beside !== undefined,
    file,
    text,
  }));
  const own = all.find(({ beside }) => !beside);
  const others = all.filter(({ beside }) => beside).map(({ file, text }) => [file, text] as const);
  return own && { file: own.file, text: own.text, beside: Object.fromEntries(others) };
}

/** The quick fixes that are offered where a rule speaks, of what the document says now. */
async function fixesOf(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
  const { keeper } = await settled();
  await keeper.inStep(document);
  const findings = keeper.log.findings(document.uri.toString());
  const found = findings.filter((finding) => finding.rule === rule);
  assert.isOk(found[0], `${rule} is seen`);
  const context = keeper.context();
  const entry = keeper.log.get(document.uri.toString());
  assert.isOk(entry);
  const titles = found.flatMap((finding) =>
    fixesFor(finding, entry, context, () => undefined).map(({ title }) => title.en),
  );
  const actions = await actionsAt(document.uri, rangeOf(found[0].at));
  return actions.filter(({ title }) => titles.includes(title));
}

describe('every fix of every rule', () => {
  before(async () => {
    const { clock } = await settled();
    clock.set('2024-12-15');
  });
  after(() => remove('every'));
  afterEach(async () => {
    for (const { isDirty, uri } of vscode.workspace.textDocuments) {
      if (!isDirty) continue;
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const { id } of RULES) {
    it(`${id}: is made in one step, and taken back byte for byte by one undo`, async () => {
      const example = await exampleOf(id);
      // A file that is too large to be read, or no record at all, has no fix in a record.
      if (!example || example.text.length < 100) return;
      const texts = { ...example.beside, [example.file]: example.text };
      // A folder of its own: VS Code may hold on to what stood under that name before.
      const folder = `every/${id}/decisions`;
      const files = new Map<string, vscode.Uri>();
      for (const [name, text] of Object.entries(texts))
        files.set(name, await write(`${folder}/${name}`, text));
      const own = files.get(example.file);
      assert.isOk(own);
      const { keeper } = await settled();
      for (const uri of files.values()) await keeper.inStep(await vscode.workspace.openTextDocument(uri));
      const document = await vscode.workspace.openTextDocument(own);
      await vscode.window.showTextDocument(document);
      const now = async () =>
        Object.fromEntries(
          await Promise.all(
            [...files].map(async ([name, uri]) => [
              name,
              (await vscode.workspace.openTextDocument(uri)).getText(),
            ]),
          ),
        ) as Record<string, string>;
      const titles = (await fixesOf(document, id)).map(({ title }) => title);
      let made = 0;
      for (const title of titles) {
        const action = (await fixesOf(document, id)).find((one) => one.title === title);
        assert.isOk(action, `${title} is offered again`);
        if (!action.edit) continue;
        made += 1;
        await vscode.window.showTextDocument(document);
        assert.isOk(await vscode.workspace.applyEdit(action.edit), `${title} is made`);
        const after = await now();
        assert.isOk(JSON.stringify(after) !== JSON.stringify(texts), `${title} changes something`);
        // It is taken back where it was made: in this record, or in the other one alone.
        const changed = [...files].find(([name]) => after[name] !== texts[name])?.[1] ?? own;
        await vscode.window.showTextDocument(after[example.file] === example.text ? changed : own);
        await vscode.commands.executeCommand('undo');
        assert.deepEqual(await now(), texts, `${title} is taken back`);
      }
      assert.strictEqual(made > 0, titles.length > 0, `something of ${titles.join(', ')} edits`);
    }).timeout(60_000);
  }
});
