import { assert } from 'chai';
import * as vscode from 'vscode';
import { RULES } from '../../src/core/rules/index.ts';
import { pageOf } from '../../src/extension/problems/pages.ts';

describe('the page of a rule', () => {
  for (const { id } of RULES) {
    it(`is shipped for ${id}`, async () => {
      const page = await vscode.workspace.openTextDocument(pageOf(id));
      assert.strictEqual(page.languageId, 'markdown');
      assert.match(page.lineAt(0).text, new RegExp(`^# .*\`${id}\``));
    });
  }

  it('says that there is none where there is none', async () => {
    for (const name of ['no-such-rule', '../../package']) {
      const page = await vscode.workspace.openTextDocument(pageOf(name));
      assert.strictEqual(page.getText(), 'There is no page of this name.');
    }
  });
});
