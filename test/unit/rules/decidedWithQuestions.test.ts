import { describeRule, type FixRow } from './table.ts';

const ONE = '- [ ] Who pays?';
const record = (status: string, questions = ONE, verdict = "don't scale"): string =>
  `---\nverdict: ${verdict}\nstatus: ${status}\nreview: 2025-09-01\n---\n\n# Idea\n\n## Signals\n\n- three\n\n## Open questions\n\n${questions}\n`;
const fiche = (statut: string, questions: string, verdict = 'ne pas scaler'): string =>
  `---\nverdict: ${verdict}\nstatut: ${statut}\nrevue: 2025-09-01\n---\n\n# Idée\n\n## Fait à la main\n\nTout.\n\n## Signaux\n\n- trois\n\n## Questions ouvertes\n\n${questions}\n`;
const other = (status: string, decision = 'We use one.'): string =>
  `# Idea\n\n${status}\n\n## Context\n\nWhy.\n\n## Decision\n\n${decision}\n\n## Open questions\n\n- Who pays?\n`;
const IS = 'Decided while a question is still open.';

const opens = (what: string, before: string, after: string, next: readonly string[] = []): FixRow => ({
  what,
  title: 'Set the status to open',
  before,
  after,
  next,
});

describeRule({
  rule: 'decided-with-questions',
  preferred: 0,
  severity: 'information',
  seen: { en: record('decided'), fr: fiche('décidé', '- Qui paie ?') },
  rows: {
    en: [
      ['one', record('«decided»'), IS],
      ['two', record('«decided»', `${ONE}\n- Naming`), 'Decided while 2 questions are still open.'],
      [
        'one, and scale',
        record('«decided»', ONE, 'scale'),
        'Decided to scale while a question is still open.',
      ],
      [
        'two, and scale',
        record('«"decided"»', `${ONE}\n- Naming`, 'scale'),
        'Decided to scale while 2 questions are still open.',
      ],
      ['nothing asks, and scale', record('«decided»', '- Naming', 'scale'), IS],
      ['in other words', record('«accepted (2024-05-01)»')],
      ['in a line', `# Idea\n\nStatus: «decided»\n\n## Business need\n\n## Open questions\n\n- Who pays?\n`],
      [
        'in a section',
        `# Idea\n\n## Status\n\n«Accepted in May»\n\n## Business need\n\n## Questions\n\nWho pays?\n`.replace(
          'Accepted in May',
          'Accepted',
        ),
      ],
      [
        'asked elsewhere',
        record('«decided»', 'None.').replace('- three', '- three\n\n## Verdict\n\n- [ ] Why now?'),
      ],
      ['asked in a field', record('«decided»', 'None.').replace('# Idea', '# Idea\n\nPosition: ?')],
      ['without a verdict', record('«decided»', ONE, '')],
      ['another kind of record', other('Status: «accepted»'), IS],
      ['another kind of record, whose yes is no verdict', other('Status: «accepted»', 'Yes, we do.'), IS],
      ['close: still open', record('open')],
      ['close: a status that is not said', record('')],
      ['close: a status that is not known', record('experimental')],
      ['close: a status that stands twice', record('decided\nstatus: open')],
      ['close: answered', record('decided', `${ONE} — Answer: Ana`)],
      ['close: ticked', record('decided', '- [x] Who pays?')],
      ['close: struck through', record('decided', '- ~~Who pays?~~')],
      ['close: none', record('decided', 'No open questions.')],
      ['close: a placeholder', record('decided', '- [ ] {what nobody knows yet}')],
      ['close: no section', record('decided').replace('## Open questions', '## Signs')],
      ['close: another kind of record, still open', other('Status: proposed')],
      ['close: another kind of record, dropped', other('Status: rejected')],
    ],
    fr: [
      ['une', fiche('«décidé»', '- Qui paie ?'), 'Décidé alors qu’une question reste ouverte.'],
      ['deux', fiche('«validé»', '- Qui ?\n- Nom'), 'Décidé alors que 2 questions restent ouvertes.'],
      [
        'une, et on scale',
        fiche('«décidé»', 'Qui paie ?', 'scaler'),
        'Décidé de scaler alors qu’une question reste ouverte.',
      ],
      [
        'deux, et on scale',
        fiche('«décidé»', '- Qui ?\n- Nom', 'oui'),
        'Décidé de scaler alors que 2 questions restent ouvertes.',
      ],
      ['presque : répondue', fiche('décidé', '- Qui paie ? — Réponse : Ana')],
    ],
  },
  severities: [
    ['scale, and it asks', record('decided', `- Naming\n${ONE}`, 'scale'), 'warning'],
    ['scale, and nothing asks', record('decided', '- Naming\n- Who pays, and when', 'scale'), 'information'],
    ['don’t scale', record('decided'), 'information'],
    ['undecided', record('decided', ONE, 'undecided'), 'information'],
    ['a verdict that is not known', record('decided', ONE, 'guilty'), 'information'],
    ['another kind of record', other('Status: accepted', 'Yes, we do.'), 'information'],
  ],
  fixes: [
    opens('the key', record('decided'), record('open')),
    opens('in its quotes, with its comment', record("'accepted' # in May"), record("'open' # in May")),
    opens('in French', fiche('décidé # le 3 mai', '- Qui ?'), fiche('ouvert # le 3 mai', '- Qui ?')),
    opens('the line', other('- Status: accepted'), other('- Status: open')),
    opens('the section', other('## Status\n\nAccepted'), other('## Status\n\nopen')),
    opens(
      'of what is long decided, which is then long open',
      record('decided', ONE, '\ndate: 2024-01-05').replace('review: 2025-09-01\n', ''),
      record('open', ONE, '\ndate: 2024-01-05').replace('review: 2025-09-01\n', ''),
      ['stale-open'],
    ),
  ],
  goesTo: [
    ['the first question', record('decided', '- [ ] «Who pays?»\n- When?'), 'Go to the first open question'],
    [
      'wherever it stands',
      record('decided').replace('# Idea', '# Idea\n\n- [ ] «Why?»'),
      'Go to the first open question',
    ],
  ],
  offers: {
    en: [['both', record('decided'), ['Set the status to open', 'Go to the first open question']]],
    fr: [
      [
        'les deux',
        fiche('décidé', '- Qui ?'),
        ['Remettre le statut à « ouvert »', 'Aller à la première question ouverte'],
      ],
    ],
  },
});
