import fc from 'fast-check';
import { graphsOf } from '../../../src/core/reading/overview/graph.ts';
import { graphText } from '../../../src/core/reading/overview/graphText.ts';
import { equal, ok } from '../expect.ts';
import { line, overviews } from './hostile.ts';

describe('the graph of pivots, of any records', () => {
  it('holds any title as its codes tell it, and no other line than its own', () => {
    fc.assert(
      fc.property(line, (title) => {
        const label = graphText(title);
        ok(!/["<>&`*_~\\%@{}[\]|^$=+]/.test(label), label);
        equal(
          label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
          title,
        );
      }),
    );
    fc.assert(
      fc.property(overviews, (overview) => {
        for (const graph of graphsOf(overview)) {
          for (const one of graph.split('\n').slice(1))
            ok(/^ {2}r_\w*(?:\["[^"]+"\]| -->(?:\|\p{L}+\|)? r_\w*)$/u.test(one), one);
        }
      }),
    );
  });
});
