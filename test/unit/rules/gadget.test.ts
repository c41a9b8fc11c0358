import { GADGET_FIXES } from './gadgetFixes.ts';
import { describeRule } from './table.ts';

const SCALE = '---\nverdict: scale\n---\n\n';
const ASKS = 'Who asks for it, what does it cost them, and who would pay?';
const NOT_STATED = 'No business need is stated yet';
const need = (lines: string): string => `# Merlin\n\n## «Business need»\n\n${lines}\n`;
const stated = (lines: string): string => need(lines).replace(/[«»]/g, '');
const besoin = (lines: string): string => `# Merlin\n\n## «Besoin métier»\n\n${lines}\n`;

describeRule({
  rule: 'gadget',
  severity: 'warning',
  seen: { en: `${SCALE}# Merlin\n`, fr: `# Merlin\n\n## Besoin métier\n\n- Qui demande :\n` },
  rows: {
    en: [
      ['no section: on the title', `${SCALE}# «Merlin»\n`, `${NOT_STATED}. ${ASKS}`],
      ['the title of the front matter', '---\nverdict: scale\ntitle: «Merlin»\n---\n'],
      ['neither section nor title: on line 1', '«»---\nverdict: scale\n---\n'],
      ['an empty section: on its heading', need('- Who asks:'), `${NOT_STATED}. ${ASKS}`],
      ['an underlined heading', '# Merlin\n\n«Business need»\n-------------\n\n## Signals\n'],
      ['a heading that is a paragraph', '# Merlin\n\n**«Who needs this»**\n\n- Who asks:\n'],
      ['a heading that is a line', '# Merlin\n\n«Need»: TBD\n\n## Done by hand\n\nAll.\n'],
      ['the first of two', '# Merlin\n\n## «Problem»\n\n## Need\n\n…\n'],
      ['placeholders', need('{who needs it}\n\n- Who asks: TBD\n- Cost: ?\n- Who pays: <who pays>')],
      ['only code and comments', need('<!-- two firms -->\n\n```\ntwo firms\n```')],
      ['the opening is none', '# «Merlin»\n\nA hundred messages.\n\n## Done by hand\n\nAll.\n'],
      ['a field of another section is none', `${need('').trimEnd()}\n\n## Signals\n\n- Who asks: Ana\n`],
      ['behind an emoji and CRLF', '---\r\nverdict: scale\r\n---\r\n\r\n# «🎯 Merlin»\r\n'],
      [
        'not known',
        need('- Who asks: not sure\n- What it costs them: hard to say'),
        `${NOT_STATED}. ${ASKS}`,
      ],
      [
        'evidence alone',
        need('- Evidence: ranked fifth in the world'),
        `${NOT_STATED}. There is evidence; who asks for it, what does it cost them, and who would pay?`,
      ],
      [
        'nobody pays, and no cost is told',
        need('People wrote to me.\n\n- Who pays: nobody'),
        `${NOT_STATED}: the record says that nobody pays, and it names no cost. ${ASKS}`,
      ],
      [
        'nobody pays what costs nothing, whoever asks',
        need('- Who asks: Ana\n- What it costs them: nothing\n- Who pays: nobody\n- Evidence: messages'),
        `${NOT_STATED}: the record says that nobody pays, and it names no cost. What does it cost them, and who would pay?`,
      ],
      [
        'nobody asks',
        need('- Who asks: nobody yet'),
        `${NOT_STATED}: the record names nobody else who asks for it. ${ASKS}`,
      ],
      [
        'I ask',
        need('- Who asks: me'),
        `${NOT_STATED}: the record names nobody else who asks for it. ${ASKS}`,
      ],
      [
        'nothing is done',
        need('- What they do today: nothing\n- Who pays: not sure'),
        `${NOT_STATED}: the record says that nothing is done about it today. ${ASKS}`,
      ],
      [
        'it costs nothing',
        need('- What it costs them: nothing'),
        `${NOT_STATED}: the record says that it costs nothing so far. ${ASKS}`,
      ],
      ['close: prose in the section', stated('Two firms asked.')],
      ['close: prose in a line', '# Merlin\n\nNeed: two firms asked.\n\n## Done by hand\n\nAll.\n'],
      ['close: a quotation', stated('> Could you read this for us?')],
      ['close: a table', stated('| Firm | Asked |\n| --- | --- |\n| Ana | May |')],
      ['close: an image', stated('![the queue](queue.png)')],
      ['close: who asks', stated('- Who asks: Ana')],
      ['close: what they do today', stated('- What they do today: by hand')],
      ['close: what it costs', stated('- Cost: two days a case')],
      ['close: who pays', stated('- Who pays: her firm')],
      ['close: a field below its heading', stated('### Who asks\n\nAna')],
      ['close: a row of a table', stated('| Who asks | Ana |\n| --- | --- |')],
      ['close: a field without a section', `${SCALE}# Merlin\n\nWho asks: Ana\n`],
      ['close: nobody pays but it costs', stated('- Who pays: nobody\n- Cost: two days a case')],
      ['close: who pays is not known', stated('Two firms asked.\n\n- Who pays: not sure')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nWe do.\n',
      ],
    ],
    fr: [
      [
        'les preuves seules',
        besoin('- Qui demande :\n- Preuves : cité dans un article'),
        'Aucun besoin métier n’est encore exprimé. Il y a des preuves ; qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      [
        'personne ne paie',
        besoin('- Qui paie : personne'),
        'Aucun besoin métier n’est encore exprimé : la fiche dit que personne ne paie, et ne donne pas de coût. Qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      [
        'quelqu’un demande, personne ne paie',
        besoin('- Qui demande : Ana\n- Qui paie : personne'),
        'Aucun besoin métier n’est encore exprimé : la fiche dit que personne ne paie, et ne donne pas de coût. Combien ça leur coûte, et qui paierait ?',
      ],
      [
        'personne ne demande',
        besoin('- Qui demande : moi'),
        'Aucun besoin métier n’est encore exprimé : la fiche ne cite personne d’autre qui le demande. Qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      [
        'rien ne se fait',
        besoin('- Ce qu’ils font aujourd’hui : rien'),
        'Aucun besoin métier n’est encore exprimé : d’après la fiche, rien ne se fait aujourd’hui. Qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      [
        'ça ne coûte rien',
        besoin('- Coût : rien pour l’instant'),
        'Aucun besoin métier n’est encore exprimé : d’après la fiche, ça ne coûte rien pour l’instant. Qui le demande, combien ça leur coûte, et qui paierait ?',
      ],
      ['presque : une phrase', besoin('Deux cabinets le demandent.').replace(/[«»]/g, '')],
    ],
  },
  fixes: GADGET_FIXES,
});
