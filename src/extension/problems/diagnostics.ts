import * as vscode from 'vscode';
import type { Severity } from '../../core/files/config.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { sentenceOf } from '../../core/rules/sentences.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { rangeOf } from '../shown/goTo.ts';
import { diagnosticOf } from '../shown/inEditor.ts';
import { checked, onDidChangeChecked } from '../shown/settings.ts';
import { inSlices } from '../turns/slices.ts';
import { BeingWritten } from './beingWritten.ts';
import { pageOf } from './pages.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/**
 * Shows the findings of all records, of the open ones, or of none in Problems, as the setting says, and follows them.
 */
export function registerDiagnostics(keeper: LogKeeper, scheduler: Scheduler): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('scale-or-not');
  const beingWritten = new BeingWritten();
  let isOver = false;
  let tabs = inTabs();
  const isChecked = (address: string) => {
    const which = checked();
    return which === 'all' || (which === 'open' && tabs.has(address));
  };
  const show = (address: string) => {
    // The latest findings, whenever its turn comes: of two updates the later one finds nothing left to do.
    const findings = beingWritten.toShow(address, isChecked(address) ? keeper.findings(address) : []);
    const uri = vscode.Uri.parse(address);
    if (findings.length > 0) shown.set(uri, findings.map(shownOf));
    else if (shown.has(uri)) shown.delete(uri);
  };
  const showAll = (addresses: Iterable<string>) =>
    void keeper.during(() => inSlices(addresses, show, { scheduler, isOver: () => isOver }));
  const followTabs = () => {
    const before = tabs;
    tabs = inTabs();
    if (checked() === 'open')
      showAll([...before, ...tabs].filter((one) => before.has(one) !== tabs.has(one)));
  };
  return vscode.Disposable.from(
    shown,
    beingWritten,
    beingWritten.onDidLeave(show),
    keeper.onDidChange(showAll),
    onDidChangeChecked(() => showAll([...keeper.withFindings])),
    vscode.window.tabGroups.onDidChangeTabs(followTabs),
    vscode.window.tabGroups.onDidChangeTabGroups(followTabs),
    { dispose: () => (isOver = true) },
  );
}

/** Returns the addresses that are open in editors: VS Code may keep a document long after its editor is closed. */
function inTabs(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return new Set(
    inputs.flatMap((input) => {
      if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)
        return [input.uri.toString()];
      return input instanceof vscode.TabInputTextDiff ? [input.modified.toString()] : [];
    }),
  );
}

function shownOf(finding: Finding): vscode.Diagnostic {
  const sentence = sentenceOf(finding, languageOf(vscode.env.language));
  const diagnostic = diagnosticOf(rangeOf(finding.at), sentence, SEVERITIES[finding.severity]);
  diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
  return diagnostic;
}
