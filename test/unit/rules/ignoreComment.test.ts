import { assert } from 'chai';
import { check } from '../../../src/core/rules/check.ts';
import { context, entryOf, failOnBug } from './cases.ts';
import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const comment = (says: string): string => `<!-- scale-or-not ignore ${says} -->`;
/** A gadget, of which two rules speak, with a comment behind its title. */
const gadget = (says: string, keys = 'verdict: scale'): string => `---\n${keys}\n---\n\n# Idea\n\n${says}\n`;
const stated = (says: string): string => `# Idea\n\n${says}\n\n${NEED}`;
const fiche = (says: string): string =>
  `---\nverdict: scaler\n---\n\n# Idée\n\n${says}\n\n## Fait à la main\n`;
const adr = (says: string): string =>
  `---\nstatus: accepted\ndate: soon\n---\n\n# Queue\n\n${says}\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

const NO_REASON = 'This comment gives no reason yet, and counts once it does.';
const NO_RULE = 'This comment names no rule yet: its id goes before the colon.';
const out = (what: string, before: string, after: string, more: Partial<FixRow> = {}): FixRow => ({
  what: `takes out ${what}`,
  title: 'Take the comment out',
  before,
  after,
  ...more,
});

describeRule({
  rule: 'ignore-comment',
  preferred: 0,
  severity: 'hint',
  seen: { en: gadget(comment('two-question: later')), fr: fiche(comment('two-question : plus tard')) },
  silentWhenClosed: false,
  rows: {
    en: [
      ['no reason', gadget(`«${comment('gadget')}»`), NO_REASON],
      ['no reason behind its colon', gadget(`«${comment('gadget: ')}»`), NO_REASON],
      ['a reason without a word', gadget(`«${comment('gadget: …')}»`), NO_REASON],
      ['no rule', gadget(`«${comment(': we know')}»`), NO_RULE],
      ['neither', gadget(`«${comment('')}»`), NO_RULE],
      [
        'an unknown rule',
        gadget(`«${comment('gadgets: we know')}»`),
        '“gadgets” is no rule that is known here.',
      ],
      [
        'a rule that is always told',
        gadget(`«${comment('front-matter: we know')}»`),
        '“front-matter” is always told: what it sees keeps the record from being read.',
      ],
      ['the other one', gadget(`«${comment('unread: we know')}»`)],
      [
        'without effect',
        stated(`«${comment('gadget: we know')}»`),
        '“gadget” sees nothing in this record: there is nothing to ignore any more.',
      ],
      ['one of two without effect', gadget(`«${comment('gadget, thin-need: we know')}»`)],
      ['once where it names it twice', stated(`«${comment('gadget gadget: we know')}»`)],
      ['without effect, with a dash', stated(`«${comment('gadget — we know')}»`)],
      ['several lines', stated(`«<!--\n  scale-or-not ignore\n  gadget: we know\n-->»`)],
      ['within a paragraph', stated(`A map. «${comment('gadget: we know')}» It is drawn.`)],
      ['each of two comments', stated(`«${comment('gadget: we know')}» «${comment('thin-need')}»`)],
      ['one for another kind of record', adr(`«${comment('gadget: we know')}»`)],
      ['dropped', gadget(`«${comment('gadgets: we know')}»`, 'status: dropped\nverdict: scale')],
      [
        'superseded, without a reason',
        gadget(`«${comment('gadget')}»`, 'status: superseded by 2\nverdict: no'),
      ],
      ['close: with effect', gadget(comment('gadget: we know'))],
      ['close: with effect on two', gadget(comment('gadget, scale-first - we know'))],
      ['close: of what waits for the need', gadget(comment('two-questions: later'))],
      [
        'close: switched off as well',
        gadget(comment('gadget: we know')),
        undefined,
        { config: { severities: { gadget: 'off' } } },
      ],
      ['close: of what is history', gadget(comment('gadget: we know'), 'status: dropped\nverdict: scale')],
      ['close: of itself', stated(comment('ignore-comment: we know'))],
      ['close: in another kind of record', adr(comment('bad-date: we know'))],
      ['close: another comment', stated('<!-- gadget: we know -->\n\n<!-- scale-or-not: later -->')],
      ['close: in code', stated(`\`${comment('gadget')}\`\n\n\`\`\`\n${comment('gadget')}\n\`\`\``)],
    ],
    fr: [
      [
        'sans raison',
        fiche(`«${comment('gadget')}»`),
        'Ce commentaire ne donne pas encore de raison ; il comptera dès qu’il en donnera une.',
      ],
      [
        'sans règle',
        fiche(`«${comment(': on sait')}»`),
        'Ce commentaire ne nomme pas encore de règle : son identifiant se place avant les deux-points.',
      ],
      [
        'une règle inconnue',
        fiche(`«${comment('gadjet : on sait')}»`),
        '« gadjet » n’est pas une règle connue ici.',
      ],
      [
        'une règle qui parle toujours',
        fiche(`«${comment('front-matter : on sait')}»`),
        '« front-matter » se dit toujours : ce que voit cette règle empêche de lire la fiche.',
      ],
      [
        'sans effet',
        fiche(`«${comment('no-signals : on sait')}»`),
        '« no-signals » ne voit rien dans cette fiche : il n’y a plus rien à ignorer.',
      ],
      ['presque : avec effet', fiche(comment('gadget : on sait'))],
    ],
  },
  fixes: [
    out('the comment, with its lines', stated(comment('gadget: we know')), `# Idea\n\n${NEED}`),
    out('the comment, at the end', `# Idea\n\n${NEED}\n${comment('gadget: we know')}`, `# Idea\n\n${NEED}`),
    out('the comment, before the title', `${comment('gadget: we know')}\n\n${stated('x')}`, stated('x')),
    out('the comment, of a line', stated(`A map. ${comment('gadget: we know')}`), stated('A map. ')),
    out(
      'the comment, of several lines',
      stated('<!--\n  scale-or-not ignore gadget:\n  we know\n-->'),
      `# Idea\n\n${NEED}`,
    ),
    out('one without a reason', gadget(comment('gadget, scale-first')), gadget('').trimEnd() + '\n'),
    out('one for no rule', fiche(comment(': on sait')), fiche('').replace('\n\n\n', '\n')),
    {
      what: 'takes one of two rules out',
      title: 'Take “thin-need” out of the comment',
      before: gadget(comment('gadget, thin-need: we know')),
      after: gadget(comment('gadget: we know')),
    },
    {
      what: 'takes one out that stands there twice',
      title: 'Take “thin-need” out of the comment',
      before: gadget(comment('thin-need gadget, thin-need - we know')),
      after: gadget(comment('gadget - we know')),
    },
    {
      what: 'waits for the reason',
      title: 'Write the reason',
      scaffolds: true,
      before: gadget(comment('gadget')),
      after: gadget(comment('gadget: said')),
    },
    {
      what: 'waits for the reason behind the colon',
      title: 'Write the reason',
      scaffolds: true,
      before: gadget(comment('gadget:')),
      after: gadget(comment('gadget: said')),
    },
    {
      what: 'waits for the reason of several',
      title: 'Write the reason',
      scaffolds: true,
      before: gadget(comment('gadget, scale-first — …')),
      after: gadget(comment('gadget, scale-first — said')),
    },
  ],
  offers: {
    en: [
      [
        'a reason, or to take it out',
        gadget(comment('gadget')),
        ['Write the reason', 'Take the comment out'],
      ],
      ['to take it out', stated(comment('gadget: we know')), ['Take the comment out']],
      [
        'to take one out',
        gadget(comment('gadget, thin-need: we know')),
        ['Take “thin-need” out of the comment'],
      ],
    ],
    fr: [
      ['une raison, ou le retrait', fiche(comment('gadget')), ['Écrire la raison', 'Retirer le commentaire']],
      [
        'le retrait d’une règle',
        fiche(comment('gadget, no-signals : on sait')),
        ['Retirer « no-signals » du commentaire'],
      ],
    ],
  },
});

describe('ignore-comment', () => {
  it('asks a rule once, however often it is named, in one comment or in several', () => {
    const timesAsked = (says: string): number => {
      let times = 0;
      const links: typeof context.pivots.links = (entry) => {
        times += 1;
        return context.pivots.links(entry);
      };
      check(entryOf(stated(says)), { ...context, pivots: { ...context.pivots, links } }, failOnBug);
      return times;
    };
    const named = (times: number) => comment(`${'broken-pivot, '.repeat(times)}broken-pivot: we know`);
    assert.strictEqual(timesAsked(named(100)), timesAsked(named(1)));
    assert.strictEqual(timesAsked(`${named(1)}\n`.repeat(100)), timesAsked(named(1)));
  });
});
