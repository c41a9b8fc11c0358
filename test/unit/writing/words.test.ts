import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { verdictOf } from '../../../src/core/record/standing.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { removeKey, type Change } from '../../../src/core/writing/keys.ts';
import { setReview } from '../../../src/core/writing/review.ts';
import { setStatus } from '../../../src/core/writing/status.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';

/** A text before and after; where nothing is written, why. */
type Row = readonly [what: string, before: string, after: string];

const key = (value: string): string => `---\n${value}\ntitle: x\n---\n`;
const keys = (...[what, before, after]: Row): Row => [
  what,
  key(before),
  after.startsWith('noLines') ? after : key(after),
];
const body = (...[what, before, after]: Row): Row => [what, `# Idea\n\n${before}\n`, `# Idea\n\n${after}\n`];
const besoin = (...[what, before, after]: Row): Row => [
  what,
  `# Idée\n\n## Besoin métier\n\nAna.\n\n${before}\n`,
  `# Idée\n\n## Besoin métier\n\nAna.\n\n${after}\n`,
];

const superseded: readonly Row[] = [
  body(
    'before what a line goes on with',
    'Status: accepted, see [the minutes](m.md) of May',
    'Status: superseded, see [the minutes](m.md) of May',
  ),
  body('in bold', '- **Status:** **Accepted**, in May', '- **Status:** **Superseded**, in May'),
  body('in a link', 'Status: [Accepted](minutes.md)', 'Status: [superseded](minutes.md)'),
  body('in code', 'Status: `accepted`', 'Status: `superseded`'),
  body('behind what is struck through', 'Status: ~~Proposed~~ Accepted', 'Status: ~~Proposed~~ superseded'),
  body('behind a mark', '- Status: ✅ Accepted!', '- Status: ✅ Superseded!'),
  body('below its label', '- Status:\n  - accepted (May)', '- Status:\n  - superseded (May)'),
  body('a word that is not known', '- Status: *parkd*', '- Status: *superseded*'),
  body('no word of a sentence', '- Status: we *wait* for Ana', '- Status: superseded — we *wait* for Ana'),
  body('no word in bold in part', 'Status: **we wait** so far', 'Status: superseded — **we wait** so far'),
  body('no image', 'Status: ![accepted](badge.svg)', 'Status: superseded — ![accepted](badge.svg)'),
  body('no entity', 'Status: accept&eacute; (mai)', 'Status: superseded — accept&eacute; (mai)'),
  body('no half of a link', 'Status: do[ne](m.md)', 'Status: superseded — do[ne](m.md)'),
  body(
    'not of those who accepted it: a record supersedes it',
    'Status: accepted by Ana and Bob',
    'Status: superseded — accepted by Ana and Bob',
  ),
  body(
    'at the beginning of a section',
    '## Status\n\nAccepted (2026-05-01).\n\nBob was against it.',
    '## Status\n\nSuperseded (2026-05-01).\n\nBob was against it.',
  ),
  body(
    'no word of a paragraph: the first line is new',
    '## Status\n\nAna and Bob were against it,\nAccepted or not.',
    '## Status\n\nsuperseded\n\nAna and Bob were against it,\nAccepted or not.',
  ),
  body('nor of a list', '## Status\n- we wait\n- so', '## Status\n\nsuperseded\n\n- we wait\n- so'),
  body(
    'nor below a quotation',
    '## Status\n\n> yes\n\nwe wait',
    '## Status\n\n> yes\n\nsuperseded\n\nwe wait',
  ),
  body(
    'nor below an item left empty',
    '## Status\n\nTBD\n- we wait',
    '## Status\n\nTBD\n\nsuperseded\n\n- we wait',
  ),
  keys(
    'before a bracket',
    'status: accepted (2026-05-01, by Ana)',
    'status: superseded (2026-05-01, by Ana)',
  ),
  keys('in double quotes', 'status: "accepted: Ana\'s \\"yes\\""', 'status: "superseded: Ana\'s \\"yes\\""'),
  keys('in single quotes', "status: 'accepted, l''avis' # so", "status: 'superseded, l''avis' # so"),
  keys('in a block', 'status: |\n  accepted, so\n\n  it is', 'status: |\n  superseded, so\n\n  it is'),
  keys('in a block with its indent', 'status: >2-\n\n   done: so', 'status: >2-\n\n   superseded: so'),
  keys('behind an anchor', 'status: &s accepted, so', 'status: &s superseded, so'),
  keys('below its key', 'status: # ours\n  accepted, so', 'status: # ours\n  superseded, so'),
  keys('in a list of lines', 'status:\n  - accepted\n  - in May', 'status:\n  - superseded\n  - in May'),
  keys('not of those who accepted it', 'status: accepted by Ana', 'status: superseded — accepted by Ana'),
  keys('no word of a sentence', 'status: no idea, "really"', 'status: superseded — no idea, "really"'),
  keys('nor in quotes', "status: 'l''avis: non' # so", "status: 'superseded — l''avis: non' # so"),
  keys('nor over lines', 'status: "we\n  wait"', 'status: "superseded — we\n  wait"'),
  keys('nor in a block', 'status: >-\n  we wait\n  so', 'status: >-\n  superseded — we wait\n  so'),
  keys('no name of YAML', 'status: *then', 'status: superseded — *then'),
  keys('none behind an escape', 'status: "\\u2705 accepted"', 'status: "superseded — \\u2705 accepted"'),
  keys('a list becomes a comment', 'status: [accepted, by Ana]', 'status: superseded # [accepted, by Ana]'),
  keys('a map too', 'status: {a: b, c: d} # so', 'status: superseded # {a: b, c: d} # so'),
  keys('but none of several lines', 'status:\n  - we\n  - wait', 'noLines status'),
  keys('a prompt', 'status: "{open, decided}"', 'status: "superseded"'),
  keys('the same already', 'status: deprecated by 3', 'status: deprecated by 3'),
];

const remplacé: readonly Row[] = [
  besoin(
    'avant la suite',
    'Statut : acceptée, voir [le compte rendu](m.md)',
    'Statut : remplacé, voir [le compte rendu](m.md)',
  ),
  besoin('en gras', '- **Statut** : **Validé**, en mai', '- **Statut** : **Remplacé**, en mai'),
  besoin('pas de ceux qui ont validé', 'Statut : validé par Ana', 'Statut : remplacé — validé par Ana'),
  besoin('dans une section', '## Statut\n\n✅ Validé le 3 mai.', '## Statut\n\n✅ Remplacé le 3 mai.'),
  besoin('avant une phrase', '- Statut : on attend Ana', '- Statut : remplacé — on attend Ana'),
  besoin(
    'avant un paragraphe',
    '## Statut\n\nBob était contre.',
    '## Statut\n\nremplacé\n\nBob était contre.',
  ),
];

const undecided: readonly Row[] = [
  keys('before the rest', 'verdict: scale, we wait for Ana', 'verdict: undecided, we wait for Ana'),
  keys('in quotes', "verdict: 'don''t scale: Ana'", "verdict: 'undecided: Ana'"),
  keys('before a sentence', 'verdict: Scale? No.', 'verdict: undecided — Scale? No.'),
  keys('before a name of YAML', 'verdict: **scale**', 'verdict: undecided — **scale**'),
  body(
    'in a section',
    '## Verdict\n\n~~Scale~~ *No*: three more.',
    '## Verdict\n\n~~Scale~~ *Undecided*: three more.',
  ),
  body('in a line', 'Verdict: [no](m.md), three more', 'Verdict: [undecided](m.md), three more'),
];

const indécis: readonly Row[] = [
  keys('avant la suite', 'lang: fr\nverdict: scaler, dit Ana', 'lang: fr\nverdict: indécis, dit Ana'),
  keys('avant une phrase', 'lang: fr\nverdict: on verra', 'lang: fr\nverdict: indécis — on verra'),
  besoin('dans une section', '## Verdict\n\n**Scaler.** Vite.', '## Verdict\n\n**Indécis.** Vite.'),
];

const reviewed: readonly Row[] = [
  keys('a day', 'review: "2026-01-31" # then', 'review: "2027-01-31" # then'),
  keys('a day with its hour', 'review: 2026-01-31 10:00', 'review: 2027-01-31'),
  keys('a time', 'review: by 14 March', 'review: 2027-01-31'),
  keys('a condition becomes a comment', 'review: when three ask', 'review: 2027-01-31 # when three ask'),
  keys('in its quotes', "review: 'l''avis lu' # so", "review: '2027-01-31' # 'l''avis lu' # so"),
  keys('so does more than a day', 'revoir: Lyon, le 3 mai', 'revoir: 2027-01-31 # Lyon, le 3 mai'),
  keys('so does what stands below', 'review:\n  when asked', 'review:\n  2027-01-31 # when asked'),
  keys('but nothing of several lines', 'review: >-\n  when three\n  ask', 'noLines review'),
  ['nor what stands in braces', '---\n{review: when asked, title: x}\n---\n', 'noLines review'],
];

const removed: readonly Row[] = [
  ['its line', '---\nreview: 2026-01-31\ntitle: x\n---\n', '---\ntitle: x\n---\n'],
  ['its lines', '---\nreview:\n  - 2026-01-31\ntitle: x\n---\n', '---\ntitle: x\n---\n'],
  keys('but a comment', 'review: "2026-01-31" # with Ana', 'review: # with Ana'),
  keys('not where one is within', 'review: # Ana\n  2026-01-31', 'noLines review'),
];

function holdRows(
  rows: readonly Row[],
  change: (record: DecisionRecord) => Change,
  says: (record: DecisionRecord) => boolean,
): void {
  for (const [what, before, after] of rows) {
    it(what, () => {
      for (const end of ['\n', '\r\n']) {
        const text = before.replaceAll('\n', end);
        const made = change(readRecord(text));
        if (made.is === 'refused') {
          assert.strictEqual(`${made.because} ${made.key}`, after);
          continue;
        }
        assert.strictEqual(applyEdits(text, made.edits), after.replaceAll('\n', end));
        assert.isOk(says(readRecord(after)), 'it reads back');
      }
    });
  }
}

describe('a word that is set takes the place of a word', () => {
  describe('the status', () => {
    const isSuperseded = ({ status }: DecisionRecord) => status?.word === 'superseded';
    holdRows(superseded, (record) => setStatus(record, 'superseded', 'en'), isSuperseded);
    holdRows(remplacé, (record) => setStatus(record, 'superseded', 'fr'), isSuperseded);
  });
  describe('the verdict', () => {
    const isUndecided = (record: DecisionRecord) => verdictOf(record) === 'undecided';
    holdRows(undecided, (record) => setVerdict(record, 'undecided', 'en'), isUndecided);
    holdRows(indécis, (record) => setVerdict(record, 'undecided', 'fr'), isUndecided);
  });
  describe('the review', () => {
    holdRows(
      reviewed,
      (record) => setReview(record, '2027-01-31'),
      ({ review }) => review?.day === '2027-01-31',
    );
  });
  describe('what is taken out', () => {
    holdRows(
      removed,
      (record) => removeKey(record, 'review'),
      ({ review }) => !review,
    );
  });
});
