import * as vscode from 'vscode';
import type { Entry } from '../../core/record/entry.ts';
import { check, fixesFor, type OnBug } from '../../core/rules/check.ts';
import type { Context, Finding } from '../../core/rules/rule.ts';
import { typeset } from '../../core/rules/sentences.ts';
import { textForPlain } from '../../core/text/textFor.ts';
import type { Fix } from '../../core/writing/fix.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { readInStep } from '../keeping/readInStep.ts';
import type { Readings } from '../keeping/readings.ts';
import { GO_TO, rangeOf } from '../shown/goTo.ts';
import { shownLanguage } from '../shown/says.ts';
import { checked } from '../shown/settings.ts';
import { editsInStep } from '../writing/editsInStep.ts';
import { editOf } from '../writing/workspaceEdit.ts';
import { pageOf } from './pages.ts';

/** Kind of the action that makes all plain fixes of a document at once, as `editor.codeActionsOnSave` may ask for. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('scaleOrNot');

/** Registers the quick fixes for findings in records. */
export function registerFixes(keeper: LogKeeper, readings: Readings, onBug: OnBug): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      // From the reading of the very version that is shown; the diagnostics are an older one's, and only tied to their fix.
      async provideCodeActions(document, range, { only }, token) {
        if (checked() === 'off') return [];
        const reading = await readInStep(document, keeper, readings, token);
        if (!reading?.entry) return [];
        const { entry } = reading;
        if (only?.contains(FIX_ALL)) return fixAllOf(document, entry, keeper.context(), onBug);
        const context = keeper.context();
        return fixesAt(range, document, check(entry, context, onBug), (finding) =>
          fixesFor(finding, entry, context, onBug),
        );
      },
      // What is written into other records is made from their text as it stands when the fix is chosen.
      async resolveCodeAction(action, token) {
        if (!(action instanceof FixOfSeveral)) return action;
        const { document, rule, title } = action;
        const reading = await readInStep(document, keeper, readings, token);
        if (!reading?.entry) return action;
        const { entry } = reading;
        const fix = () => severalTitled(title, rule, entry, keeper.context(), onBug);
        const edit = await editsInStep(() => fix()?.others ?? [], { keeper });
        const edits = fix()?.edits;
        if (edits && !token.isCancellationRequested) action.edit = editOf(document, edits, edit);
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

/** Returns the fixes for the findings at a range of a document, each tied to the diagnostic of its finding. */
export function fixesAt(
  range: vscode.Range,
  document: vscode.TextDocument,
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly Fix[],
): vscode.CodeAction[] {
  const here = findings.filter(({ at }) => rangeOf(at).intersection(range) !== undefined);
  return here.flatMap((finding) => {
    const shown = diagnosticOf(finding, findings, document.uri);
    return fixesOf(finding).map((fix) => actionOf(fix, finding, document, shown));
  });
}

/** Returns all fixes of a document that leave nothing to choose, as one action; none if there are no such fixes. */
export function fixAllOf(
  document: vscode.TextDocument,
  entry: Entry,
  context: Context,
  onBug: OnBug,
): vscode.CodeAction[] {
  const edits = check(entry, context, onBug)
    .flatMap((finding) => fixesFor(finding, entry, context, onBug))
    .flatMap((fix) => ('edits' in fix && fix.inAll ? fix.edits : []));
  if (edits.length === 0) return [];
  const title = vscode.l10n.t('Write the dates and words that leave nothing to choose');
  const action = new vscode.CodeAction(title, FIX_ALL);
  action.edit = editOf(document, edits);
  return [action];
}

/** Returns the diagnostic of a finding: the n-th one of its rule from the top for the rule's n-th finding. */
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
  finding: Finding,
  document: vscode.TextDocument,
  shown: vscode.Diagnostic | undefined,
): vscode.CodeAction {
  const title = titleOf(fix);
  const isOfSeveral = 'edits' in fix && fix.others !== undefined;
  const action = isOfSeveral
    ? new FixOfSeveral(title, document, finding.rule)
    : new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (shown) action.diagnostics = [shown];
  if (fix.kind === 'goTo') {
    action.command = { command: GO_TO, title, arguments: [document.uri, rangeOf(fix.to)] };
  } else if (fix.kind === 'run') {
    const target = [document.uri, finding.rule, rangeOf(finding.at)];
    action.command = { command: `scaleOrNot.${fix.run}`, title, arguments: target };
  } else {
    const [other] = fix.others ?? [];
    if (!isOfSeveral) action.edit = editOf(document, fix.edits);
    // What is written only elsewhere is shown, and can be taken back there.
    else if (fix.edits.length === 0 && other?.edits[0]) {
      const target = [vscode.Uri.parse(other.address, true), rangeOf(other.edits[0].place)];
      action.command = { command: GO_TO, title, arguments: target };
    }
    action.isPreferred = fix.preferred === true;
  }
  return action;
}

/** Fix that writes into other records too: its edit is made when the person chooses it. */
class FixOfSeveral extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly rule: string;

  constructor(title: string, document: vscode.TextDocument, rule: string) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.document = document;
    this.rule = rule;
  }
}

/** Returns the fix with that title, as it would be made now. */
function severalTitled(title: string, rule: string, entry: Entry, context: Context, onBug: OnBug) {
  const fixes = check(entry, context, onBug)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => fixesFor(finding, entry, context, onBug));
  return fixes.flatMap((fix) => ('edits' in fix && fix.others && titleOf(fix) === title ? fix : []))[0];
}

function titleOf(fix: Fix): string {
  return textForPlain(typeset(fix.title[shownLanguage()], shownLanguage()));
}
