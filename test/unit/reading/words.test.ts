import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { fieldOf } from '../../../src/core/record/standing.ts';

const key = (name: string, value: string) => readRecord(`---\n${name}: ${value}\n---\n# Idea\n`);

const verdicts: readonly (readonly [string, string | undefined])[] = [
  ['scale', 'scale'],
  ['"Scale"', 'scale'],
  ["don't scale", 'dontScale'],
  ['Don’t scale', 'dontScale'],
  ['do_not_scale', 'dontScale'],
  ['not now', 'dontScale'],
  ['no', 'dontScale'],
  ['yes', 'scale'],
  ['tbd', 'undecided'],
  ['ne pas scaler', 'dontScale'],
  ['ne scale pas. Je prends 4 dossiers', 'dontScale'],
  ['on ne scale pas pour l’instant', 'dontScale'],
  ['passer à l’échelle', 'scale'],
  ['indécise', 'undecided'],
  ['scale (2026-05-01)', 'scale'],
  ['scale since May 2026', 'scale'],
  ['scale first', undefined],
  ['Scale is an illusion', undefined],
  ['no-go', undefined],
  ['scale / don’t scale', undefined],
  ['Scale? No.', undefined],
  ['maybe', undefined],
  ['"⚠️ don\'t scale"', 'dontScale'],
  ['"✔️ scale"', 'scale'],
  ['scale ✓', 'scale'],
  ['"1️⃣ scale"', 'scale'],
  ['1 scale', undefined],
  ['"👩‍💻🇫🇷 ne pas scaler 🏳️‍🌈"', 'dontScale'],
  ['don´t scale', 'dontScale'],
  ['don\u200b’t\u00ad scale\ufeff', 'dontScale'],
  ['\u200escale\u200f', 'scale'],
  ['[scale]', 'scale'],
  ["['don''t scale']", 'dontScale'],
  ['[verdict]', undefined],
  ['[scale, no]', undefined],
  ["'don't scale'", 'dontScale'],
  ["'don't scale' # so far", 'dontScale'],
  ["'scale", 'scale'],
  ["'scale'd'", undefined],
  ['scale · pilot in May', 'scale'],
  ['scale • pilot in May', 'scale'],
  ['scale | pilot in May', 'scale'],
  ['scale & prune', undefined],
  ['\u200b', undefined],
  ["~~don't scale~~ scale", 'scale'],
  ["~~scale~~ don't scale (May)", 'dontScale'],
];

const statuses: readonly (readonly [string, string | undefined])[] = [
  ['decided', 'decided'],
  ['✅ Accepted', 'decided'],
  ['accepted (2026-05-01)', 'decided'],
  ['Accepted by Ana', 'decided'],
  ['acceptées', 'decided'],
  ['validée le 3 mai', 'decided'],
  ['superseded by 0003', 'superseded'],
  ['on-hold', 'open'],
  ['In Review', 'open'],
  ['à l’étude', 'open'],
  ['brouillon', 'open'],
  ['no-go', 'dropped'],
  ['enterrée', 'dropped'],
  ['Shelved', 'dropped'],
  ['implementable', 'decided'],
  ['provisional', 'open'],
  ['mise de côté', 'dropped'],
  ['classée sans suite', 'dropped'],
  ['en production', 'decided'],
  ['caduque', 'superseded'],
  ['🗑️ Cancelled', 'dropped'],
  ['accepted\u200b', 'decided'],
  ['ac\u00adcepted', 'decided'],
  ['\ufeffaccepted', 'decided'],
  ['~~Proposed~~ Accepted', 'decided'],
  ['accepted @ana', 'decided'],
  ['no–go', 'dropped'],
  ['accepted in principle', undefined],
  ['unaccepted', undefined],
  ['in\u200breview', undefined],
  ['enforced', undefined],
  ['instable', undefined],
  ['experimental', undefined],
  ['{accepted}', undefined],
  ['proposed | accepted | rejected', undefined],
];

const answers: readonly (readonly [string, string | undefined])[] = [
  ['yes', 'yes'],
  ['no — it is a talk', 'no'],
  ['No, it is mostly a talk', 'no'],
  ['not really', 'no'],
  ['plutôt non', 'no'],
  ['oui car c’est un prompt', 'yes'],
  ['Oui bien sûr', 'yes'],
  ['yes, mostly', 'partly'],
  ['oui, en grande partie', 'partly'],
  ['partly', 'partly'],
  ['de plus en plus', 'partly'],
  ['~~no~~ yes', 'yes'],
  ['yes\u200b — two cases', 'yes'],
  ['plutôt', 'partly'],
  ['oui et non', 'partly'],
  ['the mapping yes, the judgement no', 'partly'],
  ['yes / no / partly', undefined],
  ['… yes / no / partly', undefined],
  ['not yet', undefined],
  ['Nobody can', undefined],
  ['Non applicable', undefined],
  ['no: because', 'no'],
  ['none', undefined],
  ['…', undefined],
];

const positions: readonly (readonly [string, string | undefined])[] = [
  ['niche', 'niche'],
  ['a niche', undefined],
  ['durable advantage, for now', 'advantage'],
  ['Avantage durable', 'advantage'],
  ['niche · for now', 'niche'],
  ['🎯️ niche', 'niche'],
  ['~~durable advantage~~ niche', 'niche'],
  ['niche / durable advantage', undefined],
];

describe('known words', () => {
  for (const [text, word] of verdicts) {
    it(`verdict: ${text} is ${word ?? 'none that is known'}`, () =>
      assert.strictEqual(key('verdict', text).verdictKey?.word, word));
  }
  for (const [text, word] of statuses) {
    it(`status: ${text} is ${word ?? 'none that is known'}`, () =>
      assert.strictEqual(key('status', `"${text}"`).status?.word, word));
  }
  for (const [text, word] of answers) {
    it(`can it be automated? ${text} is ${word ?? 'no answer'}`, () =>
      assert.strictEqual(
        fieldOf(readRecord(`## The two questions\n\n- Can it be automated? ${text}\n`), 'automatable')?.word,
        word,
      ));
  }
  for (const [text, word] of positions) {
    it(`position: ${text} is ${word ?? 'none that is known'}`, () =>
      assert.strictEqual(fieldOf(readRecord(`- Position: ${text}\n`), 'position')?.word, word));
  }
  it('an unknown word stays visible as it is', () =>
    assert.strictEqual(key('status', 'experimental').status?.text, 'experimental'));
  it('a placeholder is absent, not unknown', () => assert.strictEqual(key('status', '…').status, undefined));
  it('the first line of the Verdict section counts where it begins with a word', () =>
    assert.strictEqual(
      readRecord('## Verdict\n\n- Don’t scale: we read three more.\n').verdictLine?.word,
      'dontScale',
    ));
  it('an illusion is no verdict', () =>
    assert.strictEqual(readRecord('## Verdict\n\nScale is an illusion.\n').verdictLine, undefined));
});
