import { decoded } from '../../text/address.ts';
import { plain } from '../../text/fold.ts';
import { shortened } from '../../text/shortened.ts';
import { PIVOTS, written } from '../../words/vocabulary.ts';
import type { Overview, OverviewPivot, OverviewRecord } from '../overview.ts';
import { graphText } from './graphText.ts';

/** Most edges drawn in one graph: Mermaid refuses more than 500 edges or 50,000 characters, and this leaves room. */
const EDGES = 250;

/**
 * Returns graphs of the records that follow one another, in Mermaid's language: one, or several where Mermaid would
 * refuse it, with chains kept whole as far as they fit.
 */
export function graphsOf({ records, pivots, language }: Overview): readonly string[] {
  const ids = idsOf(records);
  const titles = new Map(records.map(({ link, title }) => [link, title]));
  const node = (link: string) =>
    `  ${ids.get(link) ?? ''}["${graphText(shortened(titles.get(link) ?? ''))}"]`;
  const edge = ({ from, to, pivot }: OverviewPivot) => {
    const label = pivot ? `|${written(PIVOTS, pivot, language)}|` : '';
    return `  ${ids.get(from) ?? ''} -->${label} ${ids.get(to) ?? ''}`;
  };
  const order = new Map(records.map(({ link }, nth) => [link, nth]));
  const place = (link: string): number => order.get(link) ?? -1;
  return parted(pivots).map((part) => {
    const drawn = new Set(part.flatMap(({ from, to }) => [from, to]));
    const nodes = [...drawn].sort((a, b) => place(a) - place(b));
    return ['flowchart LR', ...nodes.map(node), ...part.map(edge)].join('\n');
  });
}

/**
 * Returns the id of each record in the graph, made from its path and not its position, so that a new record changes no
 * other id.
 */
function idsOf(records: readonly OverviewRecord[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    records.map(({ link }) => {
      const name = plain(decoded(link))
        .replace(/\.(?:md|markdown)$/, '')
        .replace(/[^a-z\d]+/g, '_');
      const nth = (taken.get(name) ?? 0) + 1;
      taken.set(name, nth);
      // Two underscores stand in no name of a file as it is made above.
      return [link, nth === 1 ? `r_${name}` : `r_${name}__${nth}`];
    }),
  );
}

/** Returns the pivots in parts of at most `EDGES`, chains kept together if they fit. */
function parted(pivots: readonly OverviewPivot[]): readonly (readonly OverviewPivot[])[] {
  const parts: OverviewPivot[][] = [];
  for (const chain of chainsOf(pivots)) {
    const last = parts.at(-1);
    if (last && last.length + chain.length <= EDGES) last.push(...chain);
    else for (let at = 0; at < chain.length; at += EDGES) parts.push(chain.slice(at, at + EDGES));
  }
  return parts;
}

/** Returns the connected pivots as chains, in the order of their first pivot. */
function chainsOf(pivots: readonly OverviewPivot[]): readonly OverviewPivot[][] {
  const above = new Map<string, string>();
  const rootOf = (link: string): string => {
    let [root, next] = [link, above.get(link)];
    while (next !== undefined) {
      const afterNext = above.get(next);
      // Each look shortens the way, or a long chain would be walked from each of its records.
      if (afterNext !== undefined) above.set(root, afterNext);
      [root, next] = [next, afterNext];
    }
    return root;
  };
  for (const { from, to } of pivots) {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) above.set(a, b);
  }
  const chains = new Map<string, OverviewPivot[]>();
  for (const pivot of pivots) {
    const root = rootOf(pivot.to);
    const chain = chains.get(root);
    if (chain) chain.push(pivot);
    else chains.set(root, [pivot]);
  }
  return [...chains.values()];
}
