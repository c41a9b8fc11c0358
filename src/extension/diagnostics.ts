import * as vscode from 'vscode';
import { languageOf } from '../core/language.ts';
import type { Finding, Severity } from '../core/rule.ts';
import { sentenceOf } from '../core/words.ts';
import { rangeOf } from './goTo.ts';
import type { LogKeeper } from './logKeeper.ts';
import { pageOf } from './pages.ts';
import { inSlices } from './slices.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of all records in Problems, and follows them. */
export function registerDiagnostics(keeper: LogKeeper): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('scale-or-not');
  let isOver = false;
  const show = (address: string) => {
    // The latest findings, whenever its turn comes: of two updates the later one finds nothing left to do.
    const findings = keeper.findings(address);
    const uri = vscode.Uri.parse(address);
    if (findings.length > 0) shown.set(uri, findings.map(diagnosticOf));
    else if (shown.has(uri)) shown.delete(uri);
  };
  return vscode.Disposable.from(
    shown,
    keeper.onDidChange((addresses) => {
      void keeper.during(() => inSlices(addresses, show, () => isOver));
    }),
    { dispose: () => (isOver = true) },
  );
}

function diagnosticOf(finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(finding.at),
    sentenceOf(finding, languageOf(vscode.env.language)),
    SEVERITIES[finding.severity],
  );
  diagnostic.source = 'Scale or Not';
  diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
  return diagnostic;
}
