import type { FixRow } from './table.ts';

const SCALE = '---\nverdict: scale\n---\n\n';
const WHO = '- Who asks: said\n';
const TODAY_AND_COST = '- What they do today: said\n- What it costs them: said\n';
const PAYS = '- Who pays: said\n';
const SECTION = `## Business need\n\n${WHO}${TODAY_AND_COST}${PAYS}- Evidence: said\n`;
const next = ['two-questions'];

const insert = (what: string, before: string, after: string, then = next): FixRow => ({
  what: `inserts the section ${what}`,
  title: 'Insert the business need',
  scaffolds: true,
  before,
  after,
  next: then,
});
const fill = (what: string, before: string, after: string): FixRow => ({
  what: `fills in ${what}`,
  title: 'Fill in what the need leaves open',
  scaffolds: true,
  before: `# Merlin\n\n${before}`,
  after: `# Merlin\n\n${after}`,
  next,
});

/** What the fixes of `gadget` write, by what of the need stands there already. */
export const GADGET_FIXES: readonly FixRow[] = [
  insert('at the end', `${SCALE}# Merlin\n`, `${SCALE}# Merlin\n\n${SECTION}`),
  insert('behind a text without a final newline', `${SCALE}# Merlin`, `${SCALE}# Merlin\n\n${SECTION}`),
  insert('behind nothing but front matter', '---\nverdict:\n---\n', `---\nverdict:\n---\n\n${SECTION}`),
  insert(
    'before the first that comes later, at its level',
    '# Merlin\n\n### Done by hand\n\nAll.\n\n## Verdict\n\nScale.\n',
    `# Merlin\n\n#${SECTION}\n### Done by hand\n\nAll.\n\n## Verdict\n\nScale.\n`,
  ),
  insert(
    'in French, without a final newline',
    '# Merlin\n\n## Fait à la main\n\nTout.\n\n## Questions ouvertes',
    "# Merlin\n\n## Besoin métier\n\n- Qui demande : said\n- Ce qu'ils font aujourd'hui : said\n- Ce que ça leur coûte : said\n- Qui paie : said\n- Preuves : said\n\n## Fait à la main\n\nTout.\n\n## Questions ouvertes",
  ),
  fill(
    'what is empty or said to be nobody, and what lacks',
    '## Business need\n\n- Who asks: TBD\n- Who pays: nobody\n\n## Signals\n',
    `## Business need\n\n${WHO}${PAYS}${TODAY_AND_COST}\n## Signals\n`,
  ),
  {
    ...fill('what is told', '', ''),
    before: '## Need\n\n- Who asks: ?\n- Cost: TBD\n- Who pays: nobody, for now\n',
    after: `## Need\n\n- Who asks: said\n- Cost: said\n- Who pays: said\n- What they do today: said\n`,
    unfilled: '## Need\n\n- Who asks: \n- Cost: \n- Who pays: nobody, for now\n- What they do today: \n',
  },
  fill(
    'what is not known, below prose',
    '## Need\n\nMany wrote.\n\n- Who pays: nobody\n- Cost: hard to say\n- Who asks: Ana\n\n# Annex\n',
    '## Need\n\nMany wrote.\n\n- Who pays: said\n- Cost: said\n- Who asks: Ana\n- What they do today: said\n\n# Annex\n',
  ),
  fill('below an empty heading', '## Business need\n', `## Business need\n\n${WHO}${TODAY_AND_COST}${PAYS}`),
  fill(
    'below an underlined heading, without a final newline',
    'Business need\n-------------',
    `Business need\n-------------\n\n${WHO}${TODAY_AND_COST}${PAYS.trimEnd()}`,
  ),
  fill(
    'below a heading that is a paragraph, in its list',
    '**Who needs this**\n\n* Who asks: ?\n\n## Signals\n',
    `**Who needs this**\n\n* Who asks: said\n${TODAY_AND_COST}${PAYS}\n## Signals\n`,
  ),
  fill(
    'an answer below its label',
    '## Need\n\n- Who asks:\n  {who}\n- Who pays:\n\n## Signals\n',
    `## Need\n\n- Who asks:\n  said\n${PAYS}${TODAY_AND_COST}\n## Signals\n`,
  ),
  fill(
    'a table, and adds what lacks behind it',
    '## Need\n\n| Who asks | ? |\n| --- | --- |\n| Who pays | |\n\n## Signals\n',
    `## Need\n\n| Who asks | said |\n| --- | --- |\n| Who pays | said |\n\n${TODAY_AND_COST}\n## Signals\n`,
  ),
  fill(
    'beside labels that are headings',
    '## Business need\n\n### Who asks\n\n### Who pays\n',
    `## Business need\n\n${TODAY_AND_COST}\n### Who asks\n\nsaid\n\n### Who pays\n\nsaid\n`,
  ),
  fill(
    'behind the paragraph that names the need',
    'Need: TBD\nEdge: trust\n\n## Done by hand\n\nAll.\n',
    `Need: TBD\nEdge: trust\n\n${WHO}${TODAY_AND_COST}${PAYS}\n## Done by hand\n\nAll.\n`,
  ),
  fill(
    'behind the item that names the need, and what is nested in it',
    '- Need:\n  - TBD\n- Signals: three\n',
    `- Need:\n  - TBD\n${WHO}${TODAY_AND_COST}${PAYS}- Signals: three\n`,
  ),
  fill(
    'behind evidence without a section, which is not asked for twice',
    'Evidence: ranked\nfifth in the world.\n\n## Done by hand\n\nAll.\n',
    `Evidence: ranked\nfifth in the world.\n\n${WHO}${TODAY_AND_COST}${PAYS}\n## Done by hand\n\nAll.\n`,
  ),
  fill(
    'behind the item of a list that evidence is nested in',
    '- Where it stands\n  - Evidence: ranked\n  - a citation\n- The rest\n\n## Done by hand\n\nAll.\n',
    `- Where it stands\n  - Evidence: ranked\n  - a citation\n${WHO}${TODAY_AND_COST}${PAYS}- The rest\n\n## Done by hand\n\nAll.\n`,
  ),
];
