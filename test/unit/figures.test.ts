import { assert } from 'chai';
import { createFigures } from '../../src/core/log/figures.ts';
import type { Entry } from '../../src/core/record/entry.ts';
import { unreadRecord } from '../../src/core/record/record.ts';
import { entryOf } from './rules/cases.ts';

const ASKS = '## Open questions\n\n- How?\n- Who?\n';
const gadget = entryOf(`# Idea\n\n## Business need\n\n${ASKS}`, 'gadget.md');
const stated = entryOf(`# Idea\n\n## Business need\n\n- Who asks: Ana\n\n${ASKS}`, 'stated.md');
const history = entryOf(`---\nverdict: no\nstatus: dropped\n---\n\n# Idea\n\n${ASKS}`, 'history.md');
const ONE_GADGET = [1, 1, 2] as const;

/** What happens to addresses one after the other, and what there is then: records, gadgets, questions. */
const rows: readonly (readonly [
  what: string,
  happens: readonly (Entry | { readonly gone: Entry })[],
  comesTo: readonly [number, number, number],
])[] = [
  ['nothing yet', [], [0, 0, 0]],
  ['a gadget', [gadget], ONE_GADGET],
  ['a stated need', [stated], [1, 0, 2]],
  ['history, which is a record and no more', [history], [1, 0, 0]],
  ['all of them', [gadget, stated, history], [3, 1, 4]],
  ['one that is told twice', [gadget, gadget], ONE_GADGET],
  ['one that went', [gadget, stated, { gone: stated }], ONE_GADGET],
  ['one that went twice', [gadget, { gone: gadget }, { gone: gadget }], [0, 0, 0]],
  ['one that was never there', [{ gone: stated }, gadget], ONE_GADGET],
  ['one whose need was stated', [gadget, { ...stated, address: gadget.address }], [1, 0, 2]],
  ['one that was closed', [gadget, { ...history, address: gadget.address }], [1, 0, 0]],
  ['one that is open outside of records folders', [{ ...gadget, unlisted: true }], [0, 0, 0]],
  ['one that left the records folders', [gadget, { ...gadget, unlisted: true }], [0, 0, 0]],
  ['another kind of record', [{ ...gadget, kind: 'other' }], [0, 0, 0]],
  [
    'one that is not read any more',
    [gadget, { ...gadget, kind: 'unread', record: unreadRecord('tooSlow') }],
    [0, 0, 0],
  ],
];

describe('the figures that follow a log', () => {
  for (const [what, happens, comesTo] of rows) {
    it(what, () => {
      const figures = createFigures();
      for (const one of happens) {
        if ('gone' in one) figures.update(one.gone.address, undefined);
        else figures.update(one.address, one);
      }
      assert.deepEqual([figures.records, figures.gadgets, figures.questions], comesTo);
    });
  }
});
