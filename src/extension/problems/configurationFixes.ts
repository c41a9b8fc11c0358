import * as vscode from 'vscode';
import type { OnBug } from '../../core/rules/check.ts';
import type { Configurations } from '../files/configurations.ts';
import { isConfiguration } from '../files/documents.ts';
import { fixesAt } from './fixes.ts';
import { CONFIGURATIONS } from '../files/globs.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { checked } from '../shown/settings.ts';

/** Registers the quick fixes of what is observed in configurations. */
export function registerConfigurationFixes(
  keeper: LogKeeper,
  configurations: Configurations,
  onBug: OnBug,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ['json', 'jsonc'].map((language) => ({ language, pattern: CONFIGURATIONS })),
    {
      // From the reading of the very version that is shown, as with records.
      async provideCodeActions(document, range, _, token) {
        if (checked() === 'off' || !isConfiguration(document)) return [];
        const entry = await configurations.read(document);
        if (!entry || token.isCancellationRequested) return [];
        return fixesAt(range, document, entry, keeper.context(), onBug);
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
