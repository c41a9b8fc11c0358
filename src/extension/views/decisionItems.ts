import * as vscode from 'vscode';
import { HISTORY, type DecisionGrouping } from '../../core/log/decisionArrangement.ts';
import { isReviewState, type ReviewState } from '../../core/record/reviewState.ts';
import { isStanding, STANDING_WORDS, type Standing } from '../../core/record/standing.ts';
import type { Listed, Summary } from '../../core/record/summary.ts';
import { STATUSES, VERDICTS, written } from '../../core/words/vocabulary.ts';
import { capital } from '../../core/writing/letterCase.ts';
import { idOf, type GroupNode, type RecordNode } from '../asking/nodes.ts';
import { sayReview } from '../shown/sayReview.ts';
import { sayRecords, shownLanguage } from '../shown/says.ts';
import { treeItem } from '../shown/trees.ts';
import type { Face } from './groupedTree.ts';
import { moreItem } from './moreItem.ts';

/** State that the items depend on besides their records. */
export interface Shows {
  readonly grouping: DecisionGrouping;
  /** Day on which reviews are judged, in ISO form. */
  readonly today: string;
}

/** Returns the appearance of decisions, in their current grouping. */
export function decisionFace(now: () => Shows, tooltip: Face<Listed>['tooltip']): Face<Listed> {
  return {
    item(node, entry, count) {
      if (node.is === 'more') return moreItem(node);
      if (node.is === 'group') return groupItem(node, now().grouping, count);
      if (node.is === 'record' && entry) return recordItem(node, entry.summary, now());
      return treeItem({ label: '' });
    },
    tooltip,
  };
}

function groupItem(node: GroupNode, grouping: DecisionGrouping, count: number): vscode.TreeItem {
  const { key } = node;
  const label = groupLabel(key, grouping);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const whole = key === HISTORY ? vscode.l10n.t('History: dropped or superseded') : label;
  const item = treeItem(
    {
      label,
      description: String(count),
      tooltip: [whole, sayRecords(count)],
      said: `${whole}, ${sayRecords(count)}`,
    },
    key === HISTORY ? Collapsed : Expanded,
  );
  item.id = `${grouping} ${idOf(node)}`;
  item.iconPath = new vscode.ThemeIcon(iconOfGroup(key, grouping));
  item.contextValue = 'group';
  return item;
}

function groupLabel(key: string, grouping: DecisionGrouping): string {
  const language = shownLanguage();
  if (key === HISTORY) return vscode.l10n.t('History');
  if (grouping === 'standing' && isStanding(key)) return capital(STANDING_WORDS[key][language]);
  if (grouping === 'verdict')
    return key in VERDICTS
      ? capital(written(VERDICTS, key as keyof typeof VERDICTS, language))
      : vscode.l10n.t('No verdict said');
  if (grouping === 'status') return capital(written(STATUSES, key as keyof typeof STATUSES, language));
  if (grouping === 'review' && isReviewState(key)) return reviewLabels()[key];
  return vscode.workspace.asRelativePath(vscode.Uri.parse(key, true));
}

function reviewLabels(): Readonly<Record<ReviewState, string>> {
  return {
    overdue: vscode.l10n.t('Review overdue'),
    soon: vscode.l10n.t('Review within a month'),
    later: vscode.l10n.t('Review later'),
    condition: vscode.l10n.t('Review tied to a condition'),
    unread: vscode.l10n.t('Review on a day that does not fit'),
    none: vscode.l10n.t('No review set'),
  };
}

function iconOfGroup(key: string, grouping: DecisionGrouping): string {
  if (key === HISTORY) return 'history';
  if (grouping === 'folder') return 'folder';
  return isStanding(key) ? ICONS[key] : grouping === 'review' ? 'calendar' : 'milestone';
}

/** Icons of the standings: their shapes tell them apart without colour; words say the standing as well. */
const ICONS: Readonly<Record<Standing, string>> = {
  gadget: 'circle-slash',
  commodity: 'package',
  turning: 'sync',
  niche: 'target',
  advantage: 'star-empty',
  inimitable: 'question',
  'not-asked': 'comment-unresolved',
};

function recordItem(node: RecordNode, summary: Summary, { today, grouping }: Shows): vscode.TreeItem {
  const { standing = 'not-asked' } = summary;
  const notes = notesOn(summary, today);
  const item = treeItem({
    label: summary.title,
    description: notes.join(' · '),
    said: [summary.title, STANDING_WORDS[standing][shownLanguage()], ...notes].join(', '),
  });
  item.id = `${grouping} ${idOf(node)}`;
  item.iconPath = new vscode.ThemeIcon(summary.closed ? 'history' : ICONS[standing]);
  item.contextValue = summary.closed ? 'closed' : 'decision';
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open the Record'),
    arguments: [vscode.Uri.parse(node.address, true)],
  };
  return item;
}

/** Returns the notes beside the title: history, signals that were seen, the verdict and the next review. */
function notesOn(summary: Summary, today: string): readonly string[] {
  const { closed, status, seen, verdict } = summary;
  const language = shownLanguage();
  return [
    closed && status ? written(STATUSES, status, language) : undefined,
    seen === 0
      ? undefined
      : seen === 1
        ? vscode.l10n.t('1 signal seen')
        : vscode.l10n.t('{0} signals seen', seen),
    verdict && written(VERDICTS, verdict, language),
    sayReview(summary, today),
  ].filter((part) => part !== undefined);
}
