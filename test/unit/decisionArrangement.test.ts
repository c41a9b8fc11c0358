import { assert } from 'chai';
import { decisionArrangement, type DecisionGrouping } from '../../src/core/log/decisionArrangement.ts';
import { createGrouped } from '../../src/core/log/grouped.ts';
import { summaryOf } from '../../src/core/record/summary.ts';
import { entryOf } from './rules/cases.ts';

const need = '\n# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: Ana\n\n';
const grid = (a: string, b: string) =>
  `## The two questions\n\n- Can it be industrialised? ${a}\n- Can it be automated? ${b}\n\n`;

const records: Readonly<Record<string, string>> = {
  'decisions/0001-gadget.md': "---\nverdict: don't scale\nreview: 2024-12-01\n---\n\n# Gadget\n",
  'decisions/0002-old.md': '---\nstatus: dropped\nverdict: scale\nreview: 2024-01-01\n---\n\n# Old\n',
  'decisions/0003-commodity.md': `---\nverdict: scale\nstatus: decided\nreview: 2024-12-20\n---\n${need}${grid('yes', 'no')}`,
  'decisions/0004-turning.md': `---\nstatus: open\nreview: when three ask\n---\n${need}${grid('partly', 'no')}`,
  'other/0005-advantage.md': `---\nverdict: undecided\nreview: 2025-06-01\n---\n${need}${grid('no', 'no')}- Position: durable advantage\n`,
  'other/0006-open.md': `---\nreview: 2024-30-30\n---\n${need}`,
  'other/0007-earlier.md': `---\nreview: 2025-03-01\n---\n${need}`,
};

/** The groups of an arrangement, each with its members by the numbers of their files. */
function groupsOf(grouping: DecisionGrouping, hidesClosed = false): readonly string[] {
  const grouped = createGrouped(decisionArrangement({ grouping, hidesClosed }, '2024-12-15'));
  for (const [path, text] of Object.entries(records)) {
    const address = `file:///r/${path}`;
    const entry = { ...entryOf(text), address };
    grouped.update(address, { ...entry, summary: summaryOf(entry) });
  }
  return grouped.groups.map((key) => {
    const numbers = grouped.members(key, 99).map((address) => /000(\d)/.exec(address)?.[1]);
    return `${key.replace('file:///r/', '')}: ${numbers.join(' ')}`;
  });
}

describe('decisions, arranged', () => {
  const rows: readonly [DecisionGrouping, readonly string[]][] = [
    ['standing', ['gadget: 1', 'commodity: 3', 'turning: 4', 'advantage: 5', 'not-asked: 6 7', 'history: 2']],
    ['verdict', ['scale: 3', 'dontScale: 1', 'undecided: 5', 'none: 4 6 7', 'history: 2']],
    ['status', ['open: 1 4 5 6 7', 'decided: 3', 'dropped: 2']],
    ['folder', ['decisions: 1 3 4 2', 'other: 5 6 7']],
    ['review', ['overdue: 1', 'soon: 3', 'later: 7 5', 'condition: 4', 'unread: 6', 'history: 2']],
  ];
  for (const [grouping, expected] of rows) {
    it(`by ${grouping}, closed ones last`, () => assert.deepEqual(groupsOf(grouping), expected));
  }

  it('without the closed ones', () => {
    assert.deepEqual(groupsOf('status', true), ['open: 1 4 5 6 7', 'decided: 3']);
    assert.deepEqual(groupsOf('folder', true), ['decisions: 1 3 4', 'other: 5 6 7']);
  });
});
