import { equal, ok } from '../expect.ts';
import { findingsOf, fixed, fixesOf, rows } from './cases.ts';

const scale = '---\nverdict: scale\n---\n\n';
const has = (text: string): boolean => findingsOf(text).some(({ rule }) => rule === 'gadget');

describe('gadget', () => {
  rows('gadget', [
    [
      'no need section: on the title',
      `${scale}# «Merlin»\n`,
      'No business need is stated yet. Who asks for it, what does it cost them, and who would pay?',
    ],
    ['neither heading nor title: on line 1', '«»---\nverdict: scale\n---\n'],
    ['an empty section: on its heading', `# Merlin\n\n## «Business need»\n\n- Who asks:\n`],
    [
      'evidence alone is not a need',
      `# Merlin\n\n## «Business need»\n\n- Evidence: ranked fifth in the world\n`,
      'No business need is stated yet. There is evidence; who asks for it, what does it cost them, and who would pay?',
    ],
    [
      'nobody pays, and no cost is told',
      `# Merlin\n\n## «Business need»\n\nPeople wrote to me.\n\n- Who pays: nobody\n`,
      'No business need is stated yet: the record says that nobody pays, and it names no cost. Who asks for it, what does it cost them, and who would pay?',
    ],
    [
      'told to be nobody’s',
      `# Merlin\n\n## «Business need»\n\n- Who asks: nobody\n`,
      'No business need is stated yet: the record says that nobody has it so far. Who asks for it, what does it cost them, and who would pay?',
    ],
    [
      'enthusiastic messages in the opening are none',
      '# «Merlin»\n\nA hundred messages.\n\n## Done by hand\n\nAll.\n',
    ],
    ['behind an emoji and CRLF', '---\r\nverdict: scale\r\n---\r\n\r\n# «🎯 Merlin»\r\n'],
    ['close: prose in the section', '# Merlin\n\n## Business need\n\nTwo firms asked.\n'],
    ['close: one answered field', '# Merlin\n\n## Business need\n\n- Cost: two days a case\n'],
    [
      'close: nobody pays but it costs',
      '# Merlin\n\n## Business need\n\n- Who pays: nobody\n- Cost: two days a case\n',
    ],
    ['closed: dropped is history', `---\nverdict: scale\nstatus: dropped\n---\n# Merlin\n`],
    ['closed: superseded is history', `---\nverdict: scale\nstatus: superseded by 2\n---\n# Merlin\n`],
  ]);

  rows(
    'gadget',
    [
      [
        'in French',
        '# Merlin\n\n## «Besoin métier»\n\n- Qui demande :\n- Preuves : cité dans un article\n',
        'Aucun besoin métier n’est encore exprimé. Il y a des preuves ; qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      [
        'in French: nobody pays',
        '# Merlin\n\n## «Besoin métier»\n\n- Qui paie : personne\n',
        'Aucun besoin métier n’est encore exprimé : la fiche dit que personne ne paie, et ne donne pas de coût. Qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
    ],
    'fr',
  );

  const fixes: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'inserts the section at the end',
      `${scale}# Merlin\n`,
      `${scale}# Merlin\n\n## Business need\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n- Who pays: said\n- Evidence: said\n`,
    ],
    [
      'inserts it before the section that comes later, at its level',
      '# Merlin\n\n### Done by hand\n\nAll.\n',
      '# Merlin\n\n### Business need\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n- Who pays: said\n- Evidence: said\n\n### Done by hand\n\nAll.\n',
    ],
    [
      'in French, without a final newline',
      '# Merlin\n\n## Fait à la main\n\nTout.\n\n## Questions ouvertes',
      "# Merlin\n\n## Besoin métier\n\n- Qui demande : said\n- Ce qu'ils font aujourd'hui : said\n- Ce que ça leur coûte : said\n- Qui paie : said\n- Preuves : said\n\n## Fait à la main\n\nTout.\n\n## Questions ouvertes",
    ],
    [
      'fills the answers that are open and adds those that lack',
      '# Merlin\n\n## Business need\n\n- Who asks: TBD\n- Who pays: nobody\n\n## Signals\n',
      '# Merlin\n\n## Business need\n\n- Who asks: said\n- Who pays: said\n- What they do today: said\n- What it costs them: said\n\n## Signals\n',
    ],
    [
      'under an empty heading',
      '# Merlin\n\n## Business need\n',
      '# Merlin\n\n## Business need\n\n- Who asks: said\n- What they do today: said\n- What it costs them: said\n- Who pays: said\n',
    ],
    [
      'in CRLF',
      '# Merlin\r\n\r\n## Business need\r\n\r\n- Who asks:\r\n',
      '# Merlin\r\n\r\n## Business need\r\n\r\n- Who asks: said\r\n- What they do today: said\r\n- What it costs them: said\r\n- Who pays: said\r\n',
    ],
    [
      'beside labels that are headings',
      '# Merlin\n\n## Business need\n\n### Who asks\n\n### Who pays\n',
      '# Merlin\n\n## Business need\n\n- What they do today: said\n- What it costs them: said\n\n### Who asks\n\nsaid\n\n### Who pays\n\nsaid\n',
    ],
  ];
  for (const [what, before, after] of fixes) {
    it(`fix: ${what}`, () => {
      const [fix] = fixesOf('gadget', before);
      equal(fixed(before, fix), after);
      ok(!has(after), 'settled once it is filled');
      ok(has(fixed(before, fix, '')), 'not settled by empty places');
    });
  }
});
