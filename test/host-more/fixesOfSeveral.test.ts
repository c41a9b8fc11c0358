import { assert } from 'chai';
import * as vscode from 'vscode';
import { FIX_ALL } from '../../src/extension/problems/fixes.ts';
import { actionsAt, remove, settled, write } from '../host/inside.ts';

const OLD = '---\nverdict: scale\nstatus: "decided" # by Ana\n---\n\n# Lessons by video\n';
const NEW = '---\nsupersedes: 0001-old.md\n---\n\n# Lessons by telephone\n\n## Business need\n\nTwo asked.\n';

describe('fixes that write into several records, or all at once', () => {
  after(() => remove('several'));
  afterEach(async () => {
    for (const { isDirty, uri } of vscode.workspace.textDocuments) {
      if (!isDirty) continue;
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  let nth = 0;
  async function open(texts: Readonly<Record<string, string>>): Promise<vscode.TextDocument[]> {
    const { keeper } = await settled();
    const folder = `several/${(nth += 1)}/decisions`;
    const documents: vscode.TextDocument[] = [];
    for (const [name, text] of Object.entries(texts)) {
      const document = await vscode.workspace.openTextDocument(await write(`${folder}/${name}`, text));
      await keeper.inStep(document);
      documents.push(document);
    }
    return documents;
  }

  async function actions(
    document: vscode.TextDocument,
    line: number,
    kind = vscode.CodeActionKind.QuickFix,
  ): Promise<vscode.CodeAction[]> {
    return actionsAt(document.uri, document.lineAt(line).range, kind);
  }

  it('writes the other side of a pivot into what is typed there, unsaved', async () => {
    const [old, next] = await open({ '0001-old.md': OLD, '0002-new.md': NEW });
    assert.isOk(old && next);
    const editor = await vscode.window.showTextDocument(old);
    await editor.edit((builder) => builder.insert(new vscode.Position(1, 0), 'date: 2024-01-01\n'));
    await vscode.window.showTextDocument(next);
    const [fix] = (await actions(next, 1)).filter(({ title }) => title.startsWith('Write it in'));
    assert.isOk(fix?.edit);
    assert.strictEqual(fix.title, 'Write it in “0001-old.md” too');
    assert.isOk(await vscode.workspace.applyEdit(fix.edit));
    assert.strictEqual(
      old.getText(),
      OLD.replace('---\n', '---\ndate: 2024-01-01\n')
        .replace('"decided"', '"superseded"')
        .replace('\n---\n\n#', '\nsuperseded-by: 0002-new.md\n---\n\n#'),
    );
    assert.strictEqual(next.getText(), NEW);
    const { keeper } = await settled();
    await keeper.inStep(old);
    assert.deepEqual(
      (await actions(next, 1)).filter(({ title }) => title.startsWith('Write it in')),
      [],
      'nothing is left to write',
    );
  });

  it('renames a record to the next free number, and what names it by path follows, once', async () => {
    const body = '\n## Business need\n\nAna asks for 0002-two.md.\n';
    const texts = {
      '0002-one.md': `# One\n${body}`,
      '0002-two.md': `---\nsupersedes: 0002-one.md\n---\n\n# Two\n${body}`,
      '0003-three.md': `---\nsupersedes: ./0002-two.md\n---\n\n# Three\n${body}`,
      '0004-four.md': `---\r\nverdict: scale\r\nsupersedes: ["0002-two", 0002-one.md] # 2\r\n---\r\n\r\n# Four\r\n`,
      '0005-five.md': `---\nsupersedes: 2\n---\n\n# Five\n${body}`,
      '0006-six.md': `---\nverdict: scale\n---\n\n# Six\n\nStatus: superseded by [two](0002-two.md#verdict)\n`,
      '0007-notes.md': 'Only notes.\n',
    };
    const documents = await open(texts);
    const second = documents.find(({ uri }) => uri.path.endsWith('0002-two.md'));
    assert.isOk(second);
    await vscode.window.showTextDocument(second);
    const rename = (await actions(second, 0)).find(({ title }) => title.startsWith('Rename'));
    assert.isOk(rename?.command);
    await vscode.commands.executeCommand(
      rename.command.command,
      ...((rename.command.arguments ?? []) as readonly unknown[]),
    );
    const folder = vscode.Uri.joinPath(second.uri, '..');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    const before = Object.entries(texts);
    const expected = new Map(before.map(([name, text]) => [name.replace('0002-two', '0008-two'), text]));
    const become = (name: string, from: string, to: string) =>
      expected.set(name, (expected.get(name) ?? '').replace(from, to));
    become('0003-three.md', './0002-two.md', '0008-two.md');
    become('0004-four.md', '0002-two', '0008-two.md');
    become('0006-six.md', '0002-two', '0008-two');
    assert.deepEqual(names, [...expected.keys()].sort());
    for (const [name, text] of expected) {
      const now = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
      assert.strictEqual(now.getText(), text, name);
    }
  });

  it('makes at once what leaves nothing to choose, in this document only', async () => {
    const text =
      '---\nverdict: scale\nstatus: decded\ndate: 14 mars 2024\nreview: 03/04/2025\n---\n\n# Idea\n\n## Business need\n\nAna asks.\n';
    const [document, other] = await open({ '0001-idea.md': text, '0002-other.md': text });
    assert.isOk(document && other);
    await vscode.window.showTextDocument(document);
    const [all, ...more] = await actions(document, 0, FIX_ALL);
    assert.isOk(all?.edit);
    assert.deepEqual(more, []);
    await vscode.workspace.applyEdit(all.edit);
    assert.strictEqual(
      document.getText(),
      text.replace('decded', 'decided').replace('14 mars 2024', '2024-03-14'),
    );
    assert.strictEqual(other.getText(), text);
    assert.deepEqual(await actions(document, 0, FIX_ALL), [], 'what leaves a choice is left');
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), text);
  });

  it('shows no fix for all among the quick fixes', async () => {
    const [document] = await open({
      '0001-idea.md': '---\nverdict: scale\nstatus: decded\n---\n# Idea\n',
    });
    assert.isOk(document);
    const kinds = (await actions(document, 2)).map(({ kind }) => kind?.value);
    assert.isOk(kinds.length > 0 && kinds.every((kind) => kind === 'quickfix'), kinds.join());
  });
});

describe('another day', () => {
  after(async () => {
    const { clock } = await settled();
    clock.set('2024-12-15');
    await remove('days');
  });

  it('is asked of what depends on it, and no file is read again', async () => {
    const { clock, keeper, reader } = await settled();
    clock.set('2024-12-15');
    const review = (day: string) => `---\nverdict: scale\nreview: ${day}\n---\n\n# Idea\n`;
    const due = await write('days/decisions/0001-due.md', review('2025-02-01'));
    const later = await write('days/decisions/0002-later.md', review('2026-02-01'));
    const none = await write('days/decisions/0003-none.md', '---\nverdict: scale\n---\n\n# Idea\n');
    for (const uri of [due, later, none]) {
      await keeper.readAgain(uri, new vscode.CancellationTokenSource().token);
    }
    const rules = (uri: vscode.Uri) => keeper.findings(uri.toString()).map(({ rule }) => rule);
    assert.isOk(!rules(due).includes('review-due'));
    await keeper.whenSettled();
    const taken = reader.taken;
    const told: string[] = [];
    const listening = keeper.onDidChange((addresses) => told.push(...addresses));
    clock.set('2025-01-20');
    await keeper.whenSettled();
    listening.dispose();
    assert.isOk(rules(due).includes('review-due'), 'it is soon to be reviewed');
    assert.strictEqual(reader.taken, taken, 'nothing was read');
    assert.isOk(told.includes(due.toString()));
    assert.isOk(
      !told.includes(none.toString()) && !told.includes(later.toString()),
      'only what changed is told',
    );
    assert.deepEqual(
      keeper.findings(due.toString()).find(({ rule }) => rule === 'review-due')?.severity,
      'information',
    );
    clock.set('2025-02-01');
    await keeper.whenSettled();
    assert.strictEqual(
      keeper.findings(due.toString()).find(({ rule }) => rule === 'review-due')?.severity,
      'warning',
    );
    assert.strictEqual(reader.taken, taken);
  });
});
