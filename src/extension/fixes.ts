import * as vscode from 'vscode';
import { check, fixesFor, type OnBug } from '../core/check.ts';
import type { Entry } from '../core/entry.ts';
import type { Context, Finding, Fix } from '../core/rule.ts';
import { typeset } from '../core/words.ts';
import { GO_TO, rangeOf } from './goTo.ts';
import type { LogKeeper } from './logKeeper.ts';
import { pageOf } from './pages.ts';
import type { Readings } from './readings.ts';
import { shownLanguage } from './says.ts';
import { editOf } from './written.ts';

/** Registers the quick fixes of what is observed. */
export function registerFixes(keeper: LogKeeper, readings: Readings, onBug: OnBug): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      // From the reading of the very version that is shown; the diagnostics are an older one's, and only tied to their fix.
      async provideCodeActions(document, range, _, token) {
        const reading = await readings.read(document, token);
        if (!reading?.entry || token.isCancellationRequested || document.version !== reading.version)
          return [];
        return fixesAt(range, document, reading.entry, keeper.context(), onBug);
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** The fixes of what is observed of an entry at a range of its document, each tied to the diagnostic of its finding. */
export function fixesAt(
  range: vscode.Range,
  document: vscode.TextDocument,
  entry: Entry,
  context: Context,
  onBug: OnBug,
): vscode.CodeAction[] {
  const findings = check(entry, context, onBug);
  const here = findings.filter(({ at }) => rangeOf(at).intersection(range) !== undefined);
  return here.flatMap((finding) => {
    const shown = diagnosticOf(finding, findings, document.uri);
    return fixesFor(finding, entry, context, onBug).map((fix) => actionOf(fix, document, shown));
  });
}

/** The diagnostic that stands for a finding: that of its rule which is as far down as it is. */
function diagnosticOf(
  finding: Finding,
  findings: readonly Finding[],
  file: vscode.Uri,
): vscode.Diagnostic | undefined {
  const page = pageOf(finding.rule).toString();
  const shown = vscode.languages
    .getDiagnostics(file)
    .filter(({ code }) => typeof code === 'object' && code.target.toString() === page)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  return shown[findings.filter(({ rule }) => rule === finding.rule).indexOf(finding)];
}

function actionOf(
  fix: Fix,
  document: vscode.TextDocument,
  shown: vscode.Diagnostic | undefined,
): vscode.CodeAction {
  const title = typeset(fix.title[shownLanguage()], shownLanguage());
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (shown) action.diagnostics = [shown];
  if (fix.kind === 'goTo') {
    action.command = { command: GO_TO, title, arguments: [document.uri, rangeOf(fix.to)] };
  } else if (fix.kind === 'run') {
    action.command = { command: `scaleOrNot.${fix.run}`, title, arguments: [document.uri] };
  } else {
    action.edit = editOf(document, fix.edits);
    action.isPreferred = fix.preferred === true;
  }
  return action;
}
