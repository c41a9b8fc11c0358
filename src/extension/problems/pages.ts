import * as vscode from 'vscode';
import { RULES } from '../../core/rules/index.ts';
import { languageOf } from '../../core/text/language.ts';

const SCHEME = 'scale-or-not';

/**
 * Returns the address of a rule's page: the link target of a finding's id, which the editor association of the manifest
 * shows rendered.
 */
export function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/rules/${rule}.md` });
}

/** Registers the pages of the rules, which are shipped beside the bundle, in VS Code's language. */
export function registerPages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const rule = RULES.find(({ id }) => path === pageOf(id).path);
      if (!rule) return vscode.l10n.t('There is no page of this name.');
      const file = `${rule.id}.${languageOf(vscode.env.language)}.md`;
      const page = vscode.Uri.joinPath(extension, 'dist', 'rules', file);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
