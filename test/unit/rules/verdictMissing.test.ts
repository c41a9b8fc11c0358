import { describeRule } from './table.ts';
import { VERDICT_MISSING_FIXES } from './verdictMissingFixes.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const GRID = '\n## The two questions\n\n- Can it be industrialised? partly\n- Can it be automated? no\n';
const record = (keys: string, rest = ''): string => `---\n${keys}\n---\n\n# Idea\n\n${NEED}${GRID}${rest}`;
const fiche = (keys: string, rest = ''): string =>
  `---\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : Bo\n\n## Les deux questions\n\n- Industrialisable : non\n- Automatisable : en partie\n${rest}`;
const section = (verdict: string): string => `\n## Verdict\n\n${verdict}\n`;
const ABSENT = 'The status says decided, and no verdict is said yet: scale, or don’t scale?';
const UNDECIDED = 'The status says decided, and the verdict undecided: scale, or don’t scale?';

describeRule({
  rule: 'verdict-missing',
  severity: 'information',
  seen: { en: record('status: decided'), fr: fiche('statut: décidé') },
  rows: {
    en: [
      ['no verdict', record('status: «decided»'), ABSENT],
      ['an empty key', record('verdict:\nstatus: «decided»'), ABSENT],
      ['a placeholder', record('verdict: "…"\nstatus: «accepted»'), ABSENT],
      ['undecided', record('verdict: tbd\nstatus: «decided»'), UNDECIDED],
      ['undecided in its section', record('status: «decided»', section('Pending, until May.')), UNDECIDED],
      [
        'a section that begins otherwise',
        record('status: «decided»', section('We read three cases.')),
        ABSENT,
      ],
      [
        'a section that says more than the word',
        record('status: «decided»', section('Scale is an illusion.')),
        ABSENT,
      ],
      [
        'the key before the section',
        record('verdict: pending\nstatus: «decided»', section('Scale.')),
        UNDECIDED,
      ],
      ['a status in a line', `# Idea\n\nStatus: «adopted»\n\n${NEED}${GRID}`, ABSENT],
      ['a status in a section', `# Idea\n\n## Status\n\n**«Accepted»**\n\n${NEED}${GRID}`, ABSENT],
      ['while it is a gadget, too', '---\nverdict:\nstatus: «decided»\n---\n\n# Idea\n'],
      ['close: to be scaled', record('verdict: scale\nstatus: decided')],
      ['close: not to be scaled', record('verdict: no\nstatus: decided')],
      ['close: in its section', record('status: decided', section("Don't scale. We read three."))],
      ['close: in a line', record('status: decided', '\nDecision: yes, in May\n')],
      ['close: a verdict that is not known', record('verdict: guilty\nstatus: decided')],
      ['close: a verdict that stands twice', record('verdict: scale\nverdict: no\nstatus: decided')],
      ['close: open', record('verdict: undecided\nstatus: open')],
      ['close: no status', record('verdict: undecided')],
      ['close: a status that is not known', record('status: experimental')],
      ['close: a status that stands twice', record('status: decided\nstatus: open')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nWe do.\n',
      ],
    ],
    fr: [
      [
        'pas de verdict',
        fiche('statut: «décidé»'),
        'Le statut dit que c’est décidé, mais le verdict n’est pas encore posé : scaler, ou ne pas scaler ?',
      ],
      [
        'indécis',
        fiche('verdict: à voir\nstatut: «acté»'),
        'Le statut dit que c’est décidé, et le verdict que ça ne l’est pas : scaler, ou ne pas scaler ?',
      ],
      ['presque : on scale', fiche('statut: décidé', '\n## Verdict\n\nOn scale.\n')],
    ],
  },
  fixes: VERDICT_MISSING_FIXES,
  offers: {
    en: [
      [
        'by hand first',
        record('status: decided'),
        ["Set the verdict to “don't scale”", 'Set the verdict to “scale”'],
      ],
      [
        'what others can have too',
        record('status: decided').replace('partly', 'yes'),
        ['Set the verdict to “scale”', "Set the verdict to “don't scale”"],
      ],
      ['nothing where no key can be added', `---\n{status: decided}\n---\n\n# Idea\n\n${NEED}`, []],
    ],
    fr: [
      [
        'les deux',
        fiche('statut: décidé'),
        ['Poser le verdict : « ne pas scaler »', 'Poser le verdict : « scaler »'],
      ],
    ],
  },
});
