import { assert } from 'chai';
import { helpAt } from '../../src/core/help/helpAt.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';
import { SAMPLE } from './completion/sample.ts';

/** What there is to say of the place of the first `what` in a text, one character into it. */
function told(text: string, what: string): string {
  const before = text.slice(0, text.indexOf(what) + 1).split('\n');
  const help = helpAt(readRecord(text), { line: before.length - 1, character: before.at(-1)?.length ?? 0 });
  if (help?.is === 'meaning') return help.means.en;
  return help?.is === 'reference' ? help.reference.text : (help?.is ?? 'nothing');
}

const SAID: readonly (readonly [en: string, fr: string, told: string])[] = [
  ['---', '---', 'nothing'],
  ['verdict', 'verdict', 'scaled, or done by hand'],
  ["don't", 'ne pas', 'standing'],
  ['decided', 'décidé', 'the verdict holds until the next review'],
  ['2026', '2026', 'nothing'],
  ['review', 'review', 'when to look again: a day, a condition'],
  ['0002-fine', '0002-fine', '0002-fine-tuning-as-a-service.md'],
  ['chosen', 'choisi', 'we wanted the change'],
  ['Read the', 'Lire le', 'nothing'],
  ['Business need', 'Besoin métier', 'who needs it: who asks, what it costs them, who pays'],
  ['Two law', 'Deux cabinets', 'nothing'],
  ['Who pays', 'Qui paie', 'whose budget it is'],
  ['paralegals', 'des assistants', 'nothing'],
  ['no — reading', 'non — lire', 'standing'],
  ['reading the graph', 'lire le graphe', 'nothing'],
  ['niche', 'niche', 'standing'],
  ['Signals', 'Signaux', 'what would show that it begins to repeat'],
  ['three firms in', 'trois cabinets de', 'nothing'],
];

describe('what there is to say of each place of the sample record', () => {
  for (const [i, language] of LANGUAGES.entries()) {
    for (const row of SAID) {
      const what = row[i] ?? '';
      it(`${language}: ${what}`, () => assert.strictEqual(told(SAMPLE[language], what), row[2]));
    }
  }
});

describe('what there is to say elsewhere', () => {
  const rows: readonly (readonly [text: string, what: string, told: string])[] = [
    ['## Verdict\n\nScale, as of May.\n', 'Scale,', 'standing'],
    ['## Verdict\n\nScale, as of May.\n', 'as of', 'nothing'],
    ['Status: superseded by 0007-new.md\n', '0007', '0007-new.md'],
    ['---\nverdict: [a\nstatus: open\n---\n', 'open', 'still being thought about'],
    ['---\r\nverdict: scale\r\npivot: imposed\r\n---\r\n', 'imposed', 'the market or a client decided it'],
    ['---\nverdict: perhaps\nstatus: perhaps not\n---\n', 'perhaps not', 'nothing'],
  ];
  for (const [text, what, expected] of rows) {
    it(JSON.stringify([text, what]), () => assert.strictEqual(told(text, what), expected));
  }
});
