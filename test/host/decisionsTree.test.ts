import { assert } from 'chai';
import type { DecisionLog } from '../../src/core/log/log.ts';
import { DecisionsTree } from '../../src/extension/views/decisionsTree.ts';
import { hostScheduler } from '../../src/reader/scheduler.ts';
import { entryOf, logOf } from '../unit/rules/cases.ts';

const STATED = '## Business need\n\nTwo firms\nasked.\n\n- Who asks: Ana\n- Who pays: her firm\n\n';
const SIGNALS =
  '## Signals\n\n- [x] three firms ask\n- [x] a login is asked for\n- [x] answered — Answer: no\n- [ ] not yet\n';

/** A tree over a log, the findings of whose records are what the log says. */
function treeOver(log: DecisionLog): DecisionsTree {
  const keeper = { log, today: () => '2024-12-15', findings: (address: string) => log.findings(address) };
  const shown = new DecisionsTree(keeper, { grouping: 'standing', hidesClosed: false }, hostScheduler);
  shown.update(Array.from(log.entries(), ({ address }) => address));
  return shown;
}

describe('the tree of decisions', () => {
  const rows: readonly (readonly [
    what: string,
    text: string,
    title: string,
    description: string,
    label: string,
  ])[] = [
    ['nothing but a title', '# A', 'A', '', 'A, gadget (no need stated)'],
    [
      'verdict and review',
      `---\nverdict: don't scale\nreview: 2025-03-14\n---\n# A\n\n${STATED}`,
      'A',
      "don't scale · review Mar 14, 2025",
      "A, two questions open, don't scale, review Mar 14, 2025",
    ],
    [
      'a review that is due',
      `---\nreview: 2024-12-01\n---\n# A\n\n${STATED}`,
      'A',
      'review due since Dec 1, 2024',
      'A, two questions open, review due since Dec 1, 2024',
    ],
    [
      'a condition, as text',
      `---\nreview: when $(zap) three [firms](command:x) ask\n---\n# A\n\n${STATED}`,
      'A',
      'review: when $(zap) three [firms](command:x) ask',
      'A, two questions open, review: when $(zap) three [firms](command:x) ask',
    ],
    [
      'signals that were seen',
      `---\nverdict: don't scale\n---\n# A\n\n${STATED}${SIGNALS}`,
      'A',
      "2 signals seen · don't scale",
      "A, two questions open, 2 signals seen, don't scale",
    ],
    [
      'history',
      `---\nstatus: dropped\nverdict: scale\nreview: 2024-12-01\n---\n# A\n\n${STATED}${SIGNALS}`,
      'A',
      'dropped · scale',
      'A, two questions open, dropped, scale',
    ],
  ];
  for (const [what, text, ...expected] of rows) {
    it(`tells of ${what}`, () => {
      const { tree } = treeOver(logOf(text));
      const [group] = tree.getChildren();
      const [record] = tree.getChildren(group);
      assert.isOk(record);
      const { label, description, accessibilityInformation } = tree.getTreeItem(record);
      assert.deepEqual([label, description, accessibilityInformation?.label], expected);
    });
  }

  it('has a tooltip once it is wanted, as plain text', () => {
    const old = '---\nstatus: superseded\n---\n# Old $(zap)\n';
    const text = `---\nsupersedes: 0002-old.md\npivot: imposed\ntitle: <b>A</b>\n---\n\n${STATED}`;
    const { tree } = treeOver(logOf(text, { beside: { '0002-old.md': old } }));
    const [group] = tree.getChildren();
    const [record] = tree.getChildren(group);
    assert.isOk(record);
    const item = tree.getTreeItem(record);
    assert.strictEqual(item.tooltip, undefined);
    const { tooltip } = tree.resolveTreeItem(item, record);
    assert.isOk(typeof tooltip === 'string', 'a tooltip that is no plain text');
    assert.match(
      tooltip,
      /^<b>A<\/b>\ntwo questions open\nNeed: Two firms asked\.\nNot said yet: [^\n]+\nBefore: Old \$\(zap\) \(pivot: imposed\)\n[^\n]+\.md$/,
    );
  });

  it('is not shown of what is no scale record, nor of what is open elsewhere', () => {
    const log = logOf('# A\n');
    log.set({ ...entryOf('# B\n', '0002-b.md'), kind: 'unread' });
    log.set({ ...entryOf('# C\n', '0003-c.md'), unlisted: true });
    const { tree } = treeOver(log);
    assert.deepEqual(
      tree.getChildren().map((node) => tree.getTreeItem(node).description),
      ['1'],
    );
  });
});
