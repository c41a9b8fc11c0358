import * as vscode from 'vscode';
import type { Entry } from '../../core/record/entry.ts';
import { check, fixesFor, type OnBug } from '../../core/rules/check.ts';
import type { Context, Finding } from '../../core/rules/rule.ts';
import { typeset } from '../../core/rules/sentences.ts';
import { textForPlain } from '../../core/text/textFor.ts';
import { datesInIso } from '../../core/writing/day.ts';
import type { EditingFix, Fix } from '../../core/writing/fix.ts';
import { readInStep } from '../keeping/readInStep.ts';
import type { Services } from '../keeping/services.ts';
import { GO_TO, rangeOf } from '../shown/goTo.ts';
import { say } from '../shown/notifications.ts';
import { shownLanguage } from '../shown/says.ts';
import { checked } from '../shown/settings.ts';
import { signalOf } from '../turns/signal.ts';
import { fixEdit, type FixOf } from '../writing/fixEdit.ts';
import { sayRefused } from '../writing/readBack.ts';
import { editOf } from '../writing/workspaceEdit.ts';
import { pageOf } from './pages.ts';

/** Kind of the action that makes all plain fixes of a document at once, as `editor.codeActionsOnSave` may ask for. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('scaleOrNot');

/** Id of the command that tells why a fix that was chosen is not made; it takes the sentence, and is in no menu. */
const NOT_MADE = 'scaleOrNot.fixNotMade';

/** Registers the quick fixes for findings in records. */
export function registerFixes(services: Services, onBug: OnBug): vscode.Disposable {
  const { keeper, readings } = services;
  const provider: vscode.CodeActionProvider = {
    // From the reading of the very version that is shown; the diagnostics are an older one's, and only tied to their fix.
    async provideCodeActions(document, range, { only }, token) {
      if (checked() === 'off') return [];
      const reading = await readInStep(document, keeper, readings, token);
      if (!reading?.entry) return [];
      const { entry } = reading;
      const context = keeper.context();
      if (only?.contains(FIX_ALL)) return fixAllOf(document, entry, context, onBug);
      const fixesOf = (finding: Finding) => fixesFor(finding, entry, context, onBug);
      return fixesAt(range, document, check(entry, context, onBug), fixesOf, (fix, { rule }, nth) => {
        const title = titleOf(fix);
        const find: Find = (now, around) => fixTitled({ title, rule, nth }, now, around, onBug);
        return new FixToMake(title, vscode.CodeActionKind.QuickFix, document, find);
      });
    },
    // What is written is made from the texts as they stand when the fix is chosen, and read back first.
    async resolveCodeAction(action, token) {
      if (!(action instanceof FixToMake)) return action;
      const { document, find, title } = action;
      const entry = (await readInStep(document, keeper, readings, token))?.entry;
      const wanted = () => entry && find(entry, keeper.context());
      const edit = entry && (await fixEdit(wanted, { document, entry }, services, signalOf(token)));
      if (token.isCancellationRequested) return action;
      if (typeof edit === 'object') action.edit = edit;
      else action.command = { command: NOT_MADE, title, arguments: [edit ?? sayRefused(document)] };
      return action;
    },
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(NOT_MADE, (sentence: unknown) => {
      if (typeof sentence === 'string') say(sentence);
    }),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
    }),
  );
}

/** Returns a fix as an entry has it now; undefined if it has it no more. */
type Find = (entry: Entry, context: Context) => FixOf | undefined;

/** Action of a fix whose edit is made once the person chooses it: to read it back takes too long for all of them. */
class FixToMake extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly find: Find;

  constructor(title: string, kind: vscode.CodeActionKind, document: vscode.TextDocument, find: Find) {
    super(title, kind);
    this.document = document;
    this.find = find;
  }
}

/** Makes the action of a fix that edits, for a finding that is the n-th of its rule, from 0. */
type Make = (fix: EditingFix, finding: Finding, nth: number) => vscode.CodeAction;

/**
 * Returns the fixes for the findings at a range of a document, each tied to the diagnostic of its finding; what edits
 * is edited as it is offered, unless `make` says otherwise.
 */
export function fixesAt(
  range: vscode.Range,
  document: vscode.TextDocument,
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly Fix[],
  make: Make = (fix) => made(fix, document),
): vscode.CodeAction[] {
  const here = findings.filter(({ at }) => rangeOf(at).intersection(range) !== undefined);
  return here.flatMap((finding) => {
    const nth = findings.filter(({ rule }) => rule === finding.rule).indexOf(finding);
    const shown = diagnosticOf(finding, nth, document.uri);
    return fixesOf(finding).map((fix) => {
      const action =
        'edits' in fix ? edited(fix, make(fix, finding, nth)) : commanded(fix, finding, document);
      if (shown) action.diagnostics = [shown];
      return action;
    });
  });
}

/**
 * Returns all fixes of a document that leave nothing to choose, and its days in ISO form, as one action; none if there
 * are no such fixes.
 */
export function fixAllOf(
  document: vscode.TextDocument,
  entry: Entry,
  context: Context,
  onBug: OnBug,
): vscode.CodeAction[] {
  const find: Find = (now, around) => allFixes(now, around, onBug);
  if (!find(entry, context)) return [];
  const title = vscode.l10n.t('Write the dates and words that leave nothing to choose');
  return [new FixToMake(title, FIX_ALL, document, find)];
}

function allFixes(entry: Entry, context: Context, onBug: OnBug): FixOf | undefined {
  const all = check(entry, context, onBug).flatMap((finding) =>
    fixesFor(finding, entry, context, onBug).flatMap((fix) =>
      'edits' in fix && fix.inAll ? { finding, fix } : [],
    ),
  );
  const edits = [...datesInIso(entry.record), ...all.flatMap(({ fix }) => fix.edits)];
  return edits.length === 0 ? undefined : { findings: all.map(({ finding }) => finding), fix: { edits } };
}

/** Returns the fix with that title for the n-th finding of a rule. */
function fixTitled(
  { title, rule, nth }: { readonly title: string; readonly rule: string; readonly nth: number },
  entry: Entry,
  context: Context,
  onBug: OnBug,
): FixOf | undefined {
  const finding = check(entry, context, onBug).filter((one) => one.rule === rule)[nth];
  const fixes = finding ? fixesFor(finding, entry, context, onBug) : [];
  const fix = fixes.find((one): one is EditingFix => 'edits' in one && titleOf(one) === title);
  return finding && fix && { fix, findings: [finding] };
}

/** Returns the diagnostic of a finding: the n-th one of its rule from the top for the rule's n-th finding. */
function diagnosticOf({ rule }: Finding, nth: number, file: vscode.Uri): vscode.Diagnostic | undefined {
  const page = pageOf(rule).toString();
  const shown = vscode.languages
    .getDiagnostics(file)
    .filter(({ code }) => typeof code === 'object' && code.target.toString() === page)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  return shown[nth];
}

function made(fix: EditingFix, document: vscode.TextDocument): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  action.edit = editOf(document, fix.edits);
  return action;
}

function edited({ edits, others, preferred }: EditingFix, action: vscode.CodeAction): vscode.CodeAction {
  const [other] = others ?? [];
  // What is written only elsewhere is shown, and can be taken back there.
  if (edits.length === 0 && other?.edits[0]) {
    const target = [vscode.Uri.parse(other.address, true), rangeOf(other.edits[0].place)];
    action.command = { command: GO_TO, title: action.title, arguments: target };
  }
  action.isPreferred = preferred === true;
  return action;
}

function commanded(
  fix: Exclude<Fix, EditingFix>,
  finding: Finding,
  document: vscode.TextDocument,
): vscode.CodeAction {
  const title = titleOf(fix);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command =
    fix.kind === 'goTo'
      ? { command: GO_TO, title, arguments: [document.uri, rangeOf(fix.to)] }
      : {
          command: `scaleOrNot.${fix.run}`,
          title,
          arguments: [document.uri, finding.rule, rangeOf(finding.at)],
        };
  return action;
}

function titleOf(fix: Fix): string {
  return textForPlain(typeset(fix.title[shownLanguage()], shownLanguage()));
}
