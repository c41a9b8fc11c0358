import * as vscode from 'vscode';
import { checkConfiguration, fixesForConfiguration } from '../../core/rules/check.ts';
import type { Configurations } from '../files/configurations.ts';
import { isConfiguration } from '../files/documents.ts';
import { CONFIGURATIONS } from '../files/globs.ts';
import type { Layouts } from '../files/layouts.ts';
import { checked } from '../shown/settings.ts';
import { fixesAt } from './fixes.ts';

/** Registers the quick fixes for findings in configurations. */
export function registerConfigurationFixes(
  configurations: Configurations,
  layouts: Pick<Layouts, 'configOf'>,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ['json', 'jsonc'].map((language) => ({ language, pattern: CONFIGURATIONS })),
    {
      // From the reading of the very version that is shown, as with records.
      async provideCodeActions(document, range, _, token) {
        if (checked() === 'off' || !isConfiguration(document)) return [];
        const file = await configurations.sources.ofDocument(document);
        if (!file || token.isCancellationRequested) return [];
        const { severities } = layouts.configOf(document.uri.toString());
        return fixesAt(range, document, checkConfiguration(file, severities), (finding) =>
          fixesForConfiguration(finding, file),
        );
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
