import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import {
  replicableOf,
  standingOf,
  verdictOf,
  type Replicable,
  type Standing,
} from '../../src/core/record/standing.ts';

const needs = { missing: '', thin: 'Two firms asked.', stated: '- Who asks: Ana\n- Who pays: her firm' };

/** The two answers, and what they come to. */
const replicable: readonly (readonly [industrialisable: string, automatable: string, comesTo: Replicable])[] =
  [
    ['yes', 'no', 'yes'],
    ['no', 'yes', 'yes'],
    ['yes', '', 'yes'],
    ['partly', 'yes', 'yes'],
    ['no', 'no', 'no'],
    ['partly', 'no', 'partly'],
    ['no', 'partly', 'partly'],
    ['no', '', 'notAsked'],
    ['', '', 'notAsked'],
    ['partly', 'not yet', 'notAsked'],
  ];

const standings: readonly (readonly [
  need: keyof typeof needs,
  answers: readonly [string, string],
  position: string,
  standing: Standing,
])[] = [
  ['missing', ['yes', 'yes'], '', 'gadget'],
  ['missing', ['no', 'no'], 'niche', 'gadget'],
  ['thin', ['yes', 'no'], '', 'commodity'],
  ['stated', ['no', 'yes'], 'niche', 'commodity'],
  ['thin', ['partly', 'no'], 'niche', 'turning'],
  ['stated', ['no', 'no'], 'niche', 'niche'],
  ['thin', ['no', 'no'], 'durable advantage', 'advantage'],
  ['stated', ['no', 'no'], '', 'inimitable'],
  ['stated', ['no', 'no'], 'far away', 'inimitable'],
  ['stated', ['', 'no'], '', 'not-asked'],
];

function recordOf(
  need: string,
  [industrialisable, automatable]: readonly [string, string],
  position: string,
) {
  return readRecord(
    `# Idea\n\n## Business need\n\n${need}\n\n## The two questions\n\n- Can it be industrialised? ${industrialisable}\n` +
      `- Can it be automated? ${automatable}\n\n## What cannot be copied\n\n- Position: ${position}\n`,
  );
}

/** A text, and the verdict that it says. */
const verdicts: readonly (readonly [what: string, text: string, verdict: string | undefined])[] = [
  ['the key', '---\nverdict: no\n---\n\n## Verdict\n\nScale.\n', 'dontScale'],
  ['the section, where there is no key', '## Verdict\n\nScale.\n', 'scale'],
  [
    'none, where the key is a word not known',
    '---\nverdict: guilty\n---\n\n## Verdict\n\nScale.\n',
    undefined,
  ],
  [
    'none, where the key stands twice',
    '---\nverdict: no\nverdict: yes\n---\n\n## Verdict\n\nScale.\n',
    undefined,
  ],
];

describe('what is derived', () => {
  for (const [what, text, verdict] of verdicts) {
    it(`the verdict: ${what}`, () => assert.strictEqual(verdictOf(readRecord(text)), verdict));
  }
  for (const [industrialisable, automatable, comesTo] of replicable) {
    it(`${industrialisable || 'nothing'} and ${automatable || 'nothing'}: replicable is ${comesTo}`, () =>
      assert.strictEqual(replicableOf(recordOf('', [industrialisable, automatable], '')), comesTo));
  }
  for (const [need, answers, position, standing] of standings) {
    it(`need ${need}, ${answers.join(' and ')}, ${position || 'no position'}: ${standing}`, () =>
      assert.strictEqual(standingOf(recordOf(needs[need], answers, position)), standing));
  }
});
