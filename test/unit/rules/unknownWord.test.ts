import { assert } from 'chai';
import fc from 'fast-check';
import { findingsOf, fixed, fixesOf } from './cases.ts';
import { describeRule } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const keys = (lines: string): string => `---\n${lines}\n---\n\n# Idea\n\n${NEED}`;
const body = (rest: string): string => `# Idea\n\n${NEED}\n${rest}\n`;
const fiche = (lines: string, rest = ''): string =>
  `---\n${lines}\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n${rest}`;
const adr = (status: string): string =>
  `---\nstatus: ${status}\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

const LONG =
  "“we see we see we see we see we see we see we see we see we s…” is no verdict that is known here; scale, don't scale and undecided are.";

describeRule({
  rule: 'unknown-word',
  severity: 'information',
  seen: { en: keys('verdict: guilty'), fr: fiche('statut: rangé') },
  rows: {
    en: [
      [
        'a verdict',
        keys('verdict: «guilty»'),
        "“guilty” is no verdict that is known here; scale, don't scale and undecided are.",
      ],
      [
        'a status',
        keys('status: «frozen»'),
        '“frozen” is no status that is known here; open, decided, superseded and dropped are.',
      ],
      [
        'a pivot',
        keys('pivot: «lucky»'),
        '“lucky” is no kind of pivot that is known here; chosen and imposed are.',
      ],
      [
        'a position',
        body('- Position: «market leader»'),
        '“market leader” is no position that is known here; niche and durable advantage are.',
      ],
      [
        'an answer',
        body('- Can it be industrialised? «not yet: two cases»'),
        '“not yet: two cases” is no answer that is known here; yes, no and partly are.',
      ],
      ['the other answer', body('| Can it be automated? | «nobody can» |')],
      ['an answer below its heading', body('### Can it be automated?\n\n«Maybe, they say,\nin a year.»')],
      ['a long one is cut', keys(`verdict: «${'we see '.repeat(12)}later»`), LONG],
      ['in quotes, with a comment', keys('verdict: «"guilty"» # so far')],
      ['a status of a line', body('Status: «frozen until spring»')],
      ['a status of a section', body('## Status\n\n«Frozen» \n')],
      ['a word that goes on', keys('verdict: «scale first»')],
      ['a word and its opposite', keys('verdict: «"yes, no"»')],
      ['a yes that is not', body('- Can it be automated? «yesterday»')],
      ['one for each', keys('verdict: «guilty»\nstatus: «frozen»\npivot: «lucky»')],
      ['another kind of record', adr('«frozen»')],
      ['close: known words', keys('verdict: no\nstatus: accepted (2024-05-01)\npivot: forced by the lease')],
      ['close: known answers', body('- Position: Niche.\n- Can it be automated? no, not yet')],
      ['close: prompts', keys('verdict: "{scale or not}"\nstatus: TODO\npivot: …')],
      ['close: a choice left standing', body('- Can it be automated? yes / no / partly')],
      ['close: asked', body('- Can it be automated? ?')],
      ['close: two verdicts', keys('verdict: guilty\nverdict: scale')],
      ['close: words of a verdict section', body('## Verdict\n\nScale is an illusion.')],
      ['close: other fields', body('- Evidence: guilty')],
      ['closed: the verdict is let alone', keys('verdict: guilty\nstatus: dropped\npivot: lucky')],
      ['closed: so are the answers', `---\nstatus: superseded by 2\n---\n\n${body('- Position: leader')}`],
    ],
    fr: [
      [
        'un verdict',
        fiche('verdict: «bof»'),
        '« bof » n’est pas un verdict reconnu ici ; scaler, ne pas scaler et indécis le sont.',
      ],
      [
        'un statut',
        fiche('statut: «rangé»'),
        '« rangé » n’est pas un statut reconnu ici ; ouvert, décidé, remplacé et abandonné le sont.',
      ],
      [
        'un pivot',
        fiche('pivot: «heureux»'),
        '« heureux » n’est pas un type de pivot reconnu ici ; choisi et imposé le sont.',
      ],
      [
        'une position',
        fiche('verdict: indécis', '- Position : «leader»\n'),
        '« leader » n’est pas une position reconnue ici ; niche et avantage durable le sont.',
      ],
      [
        'une réponse',
        fiche('verdict: indécis', '- Automatisable : «pas encore»\n'),
        '« pas encore » n’est pas une réponse reconnue ici ; oui, non et en partie le sont.',
      ],
      [
        'presque : un mot connu',
        fiche('verdict: on ne scale pas\nstatut: à l’étude', '- Position : niche\n'),
      ],
    ],
  },
  severities: [
    ['a verdict', keys('verdict: guilty'), 'information'],
    ['an answer', body('- Can it be industrialised? not yet'), 'information'],
    ['in another kind of record', adr('frozen'), 'hint'],
  ],
  fixes: [],
});

describe('unknown-word', () => {
  it('writes in all records at once only what one letter makes', () => {
    const inAll = (text: string) =>
      fixesOf('unknown-word', text).flatMap((fix) =>
        'inAll' in fix && fix.inAll && fix.preferred ? fix.title.en : [],
      );
    assert.strictEqual(inAll(body('- Can it be automated? not yet')).join(), '');
    assert.strictEqual(inAll(keys('status: propsed')).join(), 'Write “open”');
    assert.strictEqual(inAll(keys('status: prosed')).join(), '');
    assert.strictEqual(inAll(keys('verdict: non scale')).join(), '');
    assert.strictEqual(inAll(keys('verdict: go')).join(), '');
    assert.strictEqual(inAll(keys('verdict: kill')).join(), '');
  });

  const some = fc.constantFrom(
    'yes',
    'no',
    'not',
    'yet',
    'oui',
    'pas',
    'partly',
    'scale',
    'sacle',
    'it',
    '—',
    '(so',
    'maybe,',
    'x?',
  );
  it('is settled by each of its fixes, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (words) => {
        const said = words.join(' ');
        for (const text of [
          keys(`verdict: '${said}'`),
          body(`- Can it be automated? ${said}`),
          body(`- Position: ${said}`),
        ]) {
          for (const fix of fixesOf('unknown-word', text)) {
            const after = findingsOf(fixed(text, fix));
            assert.strictEqual(
              after.some(({ rule }) => rule === 'unknown-word'),
              false,
              `${said}: ${fix.title.en}`,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
