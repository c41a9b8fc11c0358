import { describeRule } from './table.ts';
import { TWO_QUESTIONS_FIXES } from './twoQuestionsFixes.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const record = (rest: string, title = 'Idea'): string => `# ${title}\n\n${NEED}\n${rest}`;
const BESOIN = '## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n';
const fiche = (rest: string, title = 'Idée'): string => `# ${title}\n\n${BESOIN}\n${rest}`;

const grid = (lines: string): string => record(`## «The two questions»\n\n${lines}\n`);
const close = (lines: string): string => record(`## The two questions\n\n${lines}\n`);
const BOTH =
  'Whether it can be industrialised or automated is not answered yet: if it can, others will have it too.';
const INDUSTRIALISED = 'Whether it can be industrialised is not answered yet.';
const AUTOMATED = 'Whether it can be automated is not answered yet.';

describeRule({
  rule: 'two-questions',
  severity: 'information',
  seen: { en: record(''), fr: fiche('') },
  heldBack: '---\nverdict: scale\n---\n\n# Idea\n\n## The two questions\n',
  rows: {
    en: [
      ['neither section nor field: on the title', record('', '«Idea»'), BOTH],
      ['a need that is sketched', '# «Idea»\n\n## Need\n\nTwo firms asked.\n', BOTH],
      ['without a title: on line 1', `«»${NEED}`, BOTH],
      ['an empty section: on its heading', grid(''), BOTH],
      ['a heading that is a paragraph', record('**«The two questions»**\n\n- Can it be automated?\n'), BOTH],
      ['a heading that is a line', record('«The two questions»: not yet.\n'), BOTH],
      ['without answers', grid('- Can it be industrialised?\n- Can it be automated?'), BOTH],
      ['placeholders', grid('- Can it be industrialised? …\n- Can it be automated? {whether it is}'), BOTH],
      [
        'a choice that was left standing',
        grid('- Can it be industrialised? yes / no / partly\n- Can it be automated? no'),
        INDUSTRIALISED,
      ],
      ['asked on both', grid('- Industrialisable: ?\n- Automatable: ?'), BOTH],
      ['prose that answers nothing', grid('We have talked about it at length.'), BOTH],
      ['the one is no', grid('- Can it be industrialised? no'), AUTOMATED],
      ['the other is no', grid('- Can it be automated? no'), INDUSTRIALISED],
      ['the one is partly, which a yes could change', grid('- Can it be industrialised? partly'), AUTOMATED],
      ['the one is not known', grid('- Can it be industrialised? not yet'), AUTOMATED],
      ['the other is not known', grid('- Can it be automated? hardly ever'), INDUSTRIALISED],
      [
        'a heading without an answer',
        grid('### Can it be industrialised?\n\nNo.\n\n### Can it be automated?'),
        AUTOMATED,
      ],
      [
        'a row without an answer',
        grid('| Can it be automated? | |\n| --- | --- |\n| Industrialisable | no |'),
        AUTOMATED,
      ],
      ['outside of a section: on the title', record('Repeatable: no\n', '«Idea»'), AUTOMATED],
      [
        'under open questions there are no fields',
        record('## Questions\n\n- Can it be automated? no\n', '«Idea»'),
        BOTH,
      ],
      ['close: the one is yes, which nothing changes', close('- Can it be industrialised? yes')],
      ['close: the other is yes', close('- Can it be automated? yes')],
      ['close: both are no', close('- Can it be industrialised? no\n- Can it be automated? not really')],
      ['close: partly and no', close('- Can it be industrialised? in part\n- Can it be automated? no')],
      ['close: no, and a word that is not known', close('- Industrialisable: no\n- Automatable: not yet')],
      ['close: words that are not known', close('- Industrialisable: not yet\n- Automatable: not yet')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nWe do.\n',
      ],
      ['close: answered elsewhere', record('Scalable: no\n\n## Verdict\n\nAutomatable: partly\n')],
    ],
    fr: [
      [
        'les deux',
        fiche('', '«Idée»'),
        'La fiche ne dit pas encore si cela peut s’industrialiser ou s’automatiser : si oui, d’autres l’auront aussi.',
      ],
      [
        'la première',
        fiche('## «Les deux questions»\n\n- Automatisable : non\n'),
        'La fiche ne dit pas encore si cela peut s’industrialiser.',
      ],
      [
        'la seconde',
        fiche('## «Est-ce réplicable ?»\n\n- Ça s’industrialise : plutôt non\n- Automatisable : oui / non\n'),
        'La fiche ne dit pas encore si cela peut s’automatiser.',
      ],
      ['presque : les deux', fiche('Industrialisable : non\nAutomatisable : de plus en plus\n')],
    ],
  },
  fixes: TWO_QUESTIONS_FIXES,
  offers: {
    en: [
      [
        'both',
        record(''),
        [
          'Insert the two questions',
          'Ask the Two Questions…',
          'Answer both with “no”',
          'Answer both with “partly”',
          'Answer both with “yes”',
        ],
      ],
      [
        'one',
        close('- Can it be industrialised? no'),
        [
          'Insert the question',
          'Ask the Two Questions…',
          'Can it be automated: no',
          'Can it be automated: partly',
          'Can it be automated: yes',
        ],
      ],
    ],
    fr: [
      [
        'l’autre',
        fiche('Automatisable : non\n'),
        [
          'Insérer la question',
          'Poser les deux questions…',
          'Industrialisable : non',
          'Industrialisable : en partie',
          'Industrialisable : oui',
        ],
      ],
      [
        'les deux, dont une vide',
        fiche('Automatisable :\n'),
        [
          'Insérer les questions',
          'Poser les deux questions…',
          'Répondre « non » aux deux',
          'Répondre « en partie » aux deux',
          'Répondre « oui » aux deux',
        ],
      ],
    ],
  },
});
