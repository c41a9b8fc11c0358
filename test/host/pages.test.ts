import * as vscode from 'vscode';
import { RULES } from '../../src/core/rules/index.ts';
import { pageOf } from '../../src/extension/pages.ts';
import { equal, match } from '../unit/expect.ts';

describe('the page of a rule', () => {
  for (const { id } of RULES) {
    it(`is shipped for ${id}`, async () => {
      const page = await vscode.workspace.openTextDocument(pageOf(id));
      equal(page.languageId, 'markdown');
      match(page.lineAt(0).text, new RegExp(`^# .*\`${id}\``));
    });
  }

  it('says that there is none where there is none', async () => {
    for (const name of ['no-such-rule', '../../package']) {
      const page = await vscode.workspace.openTextDocument(pageOf(name));
      equal(page.getText(), 'There is no page of this name.');
    }
  });
});
