import { assert } from 'chai';
import fc from 'fast-check';
import { graphsOf } from '../../../src/core/overview/reading/graph.ts';
import { graphText } from '../../../src/core/overview/reading/graphText.ts';
import { line, overviews } from './hostile.ts';

describe('the graph of pivots, of any records', () => {
  it('holds any title as its codes tell it, and no other line than its own', () => {
    fc.assert(
      fc.property(line, (title) => {
        const label = graphText(title);
        assert.isOk(!/["<>&`*_~\\%@{}[\]|^$=+]/.test(label), label);
        assert.strictEqual(
          label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
          title,
        );
      }),
    );
    fc.assert(
      fc.property(overviews, (overview) => {
        for (const graph of graphsOf(overview)) {
          for (const one of graph.split('\n').slice(1))
            assert.isOk(/^ {2}r_\w*(?:\["[^"]+"\]| -->(?:\|\p{L}+\|)? r_\w*)$/u.test(one), one);
        }
      }),
    );
  });
});
