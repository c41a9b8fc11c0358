import * as vscode from 'vscode';
import { choosable } from '../../core/pivots/likeliest.ts';
import { check, fixByChoice } from '../../core/rules/check.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { recordAt, type RecordReading } from '../asking/recordAt.ts';
import { recordItem } from '../asking/recordItems.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import { fixEdit, type FixOf } from '../writing/fixEdit.ts';

/**
 * Registers the command of fixes that need another record: asks the person which one, and writes it; it takes a file,
 * the id of a rule and the range of its finding.
 */
export function registerChooseARecord(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    'scaleOrNot.chooseARecord',
    async (file: unknown, rule: unknown, at: unknown) => {
      if (!(file instanceof vscode.Uri) || typeof rule !== 'string') return;
      const before = await recordAt(file, services.readings);
      const chosen = before && (await recordChosen(before, services));
      const now = chosen && (await recordAt(file, services.readings));
      if (!chosen || !now) return;
      const refusal = await write(now, { rule, at }, chosen, services);
      if (refusal !== undefined) say(refusal);
    },
  );
}

async function recordChosen({ entry }: RecordReading, { keeper }: Services): Promise<string | undefined> {
  const items = choosable(entry, keeper.context().pivots.entries()).map(recordItem);
  const chosen = await chooseOne(items, {
    placeHolder: vscode.l10n.t('The record that is meant'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.entry.address;
}

async function write(
  reading: RecordReading,
  wanted: { readonly rule: string; readonly at: unknown },
  address: string,
  services: Services,
): Promise<string | undefined> {
  const { keeper } = services;
  const { entry } = reading;
  const fix = (): FixOf | undefined => {
    const context = keeper.context();
    const finding = findingAt(check(entry, context, keeper.onBug.bind(keeper)), wanted);
    const chosen = context.pivots.get(address);
    const found = finding && chosen && fixByChoice(finding, entry, context, chosen);
    return found && 'edits' in found ? { fix: found, findings: [finding] } : undefined;
  };
  const edit = await fixEdit(fix, reading, services);
  if (!edit) return vscode.l10n.t('Nothing was written: with that record, the pivots would close a circle.');
  if (typeof edit === 'string') return edit;
  return (await vscode.workspace.applyEdit(edit))
    ? undefined
    : vscode.l10n.t('VS Code refused to make this change.');
}

/** Returns the finding that the fix was offered for; the first of its rule if the text has moved meanwhile. */
function findingAt(
  findings: readonly Finding[],
  { rule, at }: { readonly rule: string; readonly at: unknown },
): Finding | undefined {
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const there =
    at instanceof vscode.Range &&
    ofRule.find(
      (finding) => finding.at.line === at.start.line && finding.at.character === at.start.character,
    );
  return there || ofRule[0];
}
