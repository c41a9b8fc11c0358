import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const SIGNALS = '## Signals\n\n';
const record = (signals: string, verdict = "don't scale", keys = ''): string =>
  `---\nverdict: ${verdict}\nreview: 2025-09-01\n${keys}---\n\n# Idea\n\n${NEED}\n- Industrialisable: partly\n- Automatable: no\n\n${signals}\n`;
const items = (lines: string): string => record(`${SIGNALS}${lines}`);
const fiche = (signals: string): string =>
  `---\nverdict: ne pas scaler\nrevue: 2025-09-01\n---\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\nIndustrialisable : non\nAutomatisable : en partie\n\n## Signaux\n\n${signals}\n`;
const SEEN = '- [x] «three firms ask the same»';
const PLAIN = '- [x] three firms ask the same';
const follower = (keys: string): string => `---\nverdict: scale\n${keys}---\n\n# Next\n\n${NEED}`;

const note = (what: string, before: string, after: string): FixRow => ({
  what,
  title: 'Note what was answered',
  scaffolds: true,
  before: items(before),
  after: items(after),
});

describeRule({
  rule: 'signal-seen',
  preferred: 0,
  severity: 'information',
  seen: { en: items(PLAIN), fr: fiche('- [x] trois cabinets') },
  rows: {
    en: [
      [
        'ticked',
        items(SEEN),
        'This signal was seen: it has begun to repeat. The two questions may have another answer now.',
      ],
      ['each of them', items(`${SEEN}\n- [ ] a client asks for a login\n- [X] «two in a row»`)],
      ['only its first line', items('- [x] «three firms»\n  in a row\n\n  They came in May.')],
      ['emphasis around it', items('* [x] **«three** firms»')],
      ['numbered', items('1. [x] «three firms»')],
      ['a mark without an answer', items('- [x] «three firms — Answer:»')],
      ['below a heading that is a paragraph', record('Revisit if:\n\n- [x] «three firms»')],
      ['behind the line that names them', record('Signals: a login\n\n- [x] «three firms»')],
      ['under a sub-heading', items('### In law\n\n- [x] «three firms»')],
      ['the verdict of the section', record(`## Verdict\n\nNot now.\n\n${SIGNALS}${SEEN}`, '')],
      ['while it is a gadget, too', `---\nverdict: no\n---\n\n# Idea\n\n${SIGNALS}${SEEN}\n`],
      ['close: not ticked', items('- [ ] three firms')],
      ['close: no box', items('- three firms, which happened')],
      ['close: a placeholder', items('- [x] {what would show that it begins to repeat}')],
      ['close: answered', items('- [x] three firms — Answer: each about another thing')],
      [
        'close: answered, by other marks',
        items('- [x] three firms? → no\n- [x] two – Resolved: by hand\n- [x] one - A: no'),
      ],
      ['close: answered below', items('- [x] three firms\n  - Answer: each about another thing')],
      ['close: answered by an arrow below it', items('- [x] three firms\n  → each about another thing')],
      ['close: answered on the next line', items('- [x] three firms\n  Answer: no')],
      ['close: ticked elsewhere', record('## Done by hand\n\n- [x] three firms')],
      ['close: nested in a signal', items('- [ ] three firms\n  - [x] Ana')],
      ['close: to be scaled', record(`${SIGNALS}${PLAIN}`, 'scale')],
      ['close: undecided', record(`${SIGNALS}${PLAIN}`, 'undecided')],
      ['close: no verdict', record(`${SIGNALS}${PLAIN}`, '')],
      ['close: a verdict that is not known', record(`${SIGNALS}${PLAIN}`, 'guilty')],
      ['close: a verdict that stands twice', record(`${SIGNALS}${PLAIN}`, 'no\nverdict: scale')],
      [
        'close: another kind of record',
        `# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nNo, we do not.\n\n${SIGNALS}${PLAIN}\n`,
      ],
      [
        'close: superseded, which it says itself',
        record(`${SIGNALS}${PLAIN}`, 'no', 'superseded-by: 2\n'),
        undefined,
        { beside: { '0002-next.md': follower('') } },
      ],
      [
        'close: superseded, as the other says',
        items(PLAIN),
        undefined,
        { beside: { '0002-next.md': follower('supersedes: 1\n') } },
      ],
      [
        'superseded by nothing that is known',
        record(`${SIGNALS}${SEEN}`, 'no', 'superseded-by: 3\n'),
        undefined,
        { beside: { '0002-next.md': follower('') } },
      ],
      [
        'it supersedes another one itself',
        record(`${SIGNALS}${SEEN}`, 'no', 'supersedes: 2\n'),
        undefined,
        { beside: { '0002-next.md': follower('') } },
      ],
    ],
    fr: [
      [
        'coché',
        fiche('- [x] «trois cabinets»'),
        'Ce signal a été vu : ça commence à se répéter. Les deux questions appellent peut-être une autre réponse désormais.',
      ],
      ['presque : répondu', fiche('- [x] trois cabinets — Réponse : chacun voulait autre chose')],
      ['presque : répondu, en bref', fiche('- [x] trois cabinets ? R : non')],
    ],
  },
  fixes: [
    note('behind it', PLAIN, `${PLAIN} — Answer: said`),
    note(
      'behind its last line',
      '- [x] three\n  firms\n- [ ] two',
      '- [x] three\n  firms — Answer: said\n- [ ] two',
    ),
    note('behind a mark', `${PLAIN} — Answer:`, `${PLAIN} — Answer: said`),
    note('behind a mark below it', `${PLAIN}\n  - Answer: …`, `${PLAIN}\n  - Answer: said`),
    note('behind emphasis', '- [x] **three firms**', '- [x] **three firms** — Answer: said'),
    note('before what is nested', `${PLAIN}\n  - Ana`, `${PLAIN} — Answer: said\n  - Ana`),
    note('before another paragraph', `${PLAIN}\n\n  In May.`, `${PLAIN} — Answer: said\n\n  In May.`),
    note('of the first of two', `${PLAIN}\n- [x] two`, `${PLAIN} — Answer: said\n- [x] two`),
    {
      what: 'in French',
      title: 'Note what was answered',
      scaffolds: true,
      before: fiche('- [x] trois cabinets'),
      after: fiche('- [x] trois cabinets — Réponse : said'),
    },
  ],
  offers: {
    en: [
      ['all', items(PLAIN), ['Ask the Two Questions…', 'Pivot to a New Record…', 'Note what was answered']],
    ],
    fr: [
      [
        'tout',
        fiche('- [x] trois cabinets'),
        ['Poser les deux questions…', 'Pivoter vers une nouvelle fiche…', 'Noter la réponse'],
      ],
    ],
  },
});
