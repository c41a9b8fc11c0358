import { assert } from 'chai';
import type { Overview, OverviewRecord } from '../../../src/core/overview/overview.ts';
import { graphsOf } from '../../../src/core/overview/reading/graph.ts';
import { graphText } from '../../../src/core/overview/reading/graphText.ts';
import { shortened } from '../../../src/core/text/shortened.ts';

const record = (link: string, title = link): OverviewRecord => ({
  link,
  title,
  standing: 'gadget',
  closed: false,
  questions: [],
});

function graphs(titles: Readonly<Record<string, string>>, pivots: Overview['pivots']): readonly string[] {
  const records = Object.entries(titles).map(([link, title]) => record(link, title));
  return graphsOf({ language: 'fr', today: '2024-12-15', records, pivots });
}

/** A chain of so many pivots, by the numbers of its records. */
const chain = (first: number, length: number) =>
  Array.from({ length }, (_, nth) => ({ from: `${first + nth}.md`, to: `${first + nth + 1}.md` }));

describe('the graph of pivots', () => {
  const ids: readonly (readonly [link: string, id: string])[] = [
    ['0001-merlin.md', 'r_0001_merlin'],
    ['end.md', 'r_end'],
    ['sub/0001-merlin.markdown', 'r_sub_0001_merlin'],
    ['%C3%89t%C3%A9%20%22x%22.md', 'r_ete_x_'],
    ['%.md', 'r__'],
  ];
  for (const [link, id] of ids) {
    it(`calls ${link} ${id}`, () => {
      const [graph = ''] = graphs({ [link]: 'A', 'b.md': 'B' }, [{ from: link, to: 'b.md' }]);
      assert.isOk(graph.split('\n').includes(`  ${id}["A"]`), graph);
    });
  }

  it('tells apart what would be called the same', () => {
    const titles = { 'a-b.md': 'A', 'a_b.md': 'B', 'A-b.md': 'C' };
    const pivots = [
      { from: 'a-b.md', to: 'a_b.md', pivot: 'chosen' as const },
      { from: 'a_b.md', to: 'A-b.md', pivot: 'imposed' as const },
      { from: 'A-b.md', to: 'a-b.md' },
    ];
    assert.deepEqual(graphs(titles, pivots), [
      [
        'flowchart LR',
        '  r_a_b["A"]',
        '  r_a_b__2["B"]',
        '  r_a_b__3["C"]',
        '  r_a_b -->|choisi| r_a_b__2',
        '  r_a_b__2 -->|imposé| r_a_b__3',
        '  r_a_b__3 --> r_a_b',
      ].join('\n'),
    ]);
  });

  it('is none where nothing follows anything', () => assert.deepEqual(graphs({ 'a.md': 'A' }, []), []));

  it('is several where Mermaid would refuse one, chains whole as far as they fit', () => {
    const numbers = Array.from({ length: 900 }, (_, nth) => [`${nth}.md`, 'x'] as const);
    const edges = (pivots: Overview['pivots']) =>
      graphs(Object.fromEntries(numbers), pivots).map((graph) => graph.split('-->').length - 1);
    assert.deepEqual(edges([...chain(0, 100), ...chain(200, 100), ...chain(400, 100)]), [200, 100]);
    assert.deepEqual(edges(chain(0, 600)), [250, 250, 100]);
    assert.deepEqual(edges([...chain(0, 50), ...chain(500, 10), ...chain(50, 200)]), [250, 10]);
  });

  const labels: readonly (readonly [title: string, label: string])[] = [
    ['Advice, face to face (again)?', 'Advice, face to face (again)?'],
    ['Été – l’idée', 'Été – l’idée'],
    ['עברית 🎯', 'עברית 🎯'],
    ['"a" #1 <b> & `c`', '#34;a#34; #35;1 #60;b#62; #38; #96;c#96;'],
    [
      '*a* _b_ ~c~ \\d %% @e {f} [g] |h| ;i ^j $k =l +m',
      '#42;a#42; #95;b#95; #126;c#126; #92;d #37;#37; #64;e #123;f#125; #91;g#93; #124;h#124; #59;i #94;j #36;k #61;l #43;m',
    ],
    ['fa:fa-car', 'fa#58;fa-car'],
    ['- a', '#45; a'],
    ['1. a', '1#46; a'],
    ['12) a', '12#41; a'],
    ['1 a', '1 a'],
    ['ﬂ°°60¶ß', '#64258;#176;#176;60#182;#223;'],
  ];
  for (const [title, label] of labels)
    it(`shows ${title} as it is`, () => assert.strictEqual(graphText(title), label));

  it('cuts no character of a long title in two', () =>
    assert.strictEqual(shortened(`${'x'.repeat(59)}🎯 and more`), `${'x'.repeat(59)}…`));
});
