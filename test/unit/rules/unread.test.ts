import { assert } from 'chai';
import { DEFAULT_CONFIG, type Severity } from '../../../src/core/files/config.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { unreadRecord, type Unread } from '../../../src/core/record/record.ts';
import { check, fixesFor } from '../../../src/core/rules/check.ts';
import type { Context } from '../../../src/core/rules/rule.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import { context } from './cases.ts';

/** What is said of a file that was not read, by why it was not: it has no text that a row could show. */
const rows: readonly (readonly [because: Unread['because'], en: string, fr: string])[] = [
  [
    'tooLarge',
    'This file was not read: it is larger than 1 MiB.',
    'Ce fichier n’a pas été lu : il dépasse 1 Mio.',
  ],
  [
    'tooSlow',
    'This file was not read: reading it took longer than it may. Very deep nesting is the usual cause.',
    'Ce fichier n’a pas été lu : sa lecture prend plus de temps que permis. Une imbrication très profonde en est la cause habituelle.',
  ],
  [
    'notText',
    'This file was not read: it is not UTF-8 text.',
    'Ce fichier n’a pas été lu : ce n’est pas du texte en UTF-8.',
  ],
  [
    'failed',
    'This file was not read: the reader failed on it. The log says more.',
    'Ce fichier n’a pas été lu : le lecteur a échoué. Le journal en dit plus.',
  ],
];

const entry = (because: Unread['because']): Entry => ({
  address: 'file:///docs/decisions/0001-idea.md',
  kind: 'unread',
  record: unreadRecord(because),
});
const set = (severity: Severity | 'off'): Context => ({
  ...context,
  configOf: () => ({ ...DEFAULT_CONFIG, severities: { unread: severity } }),
});
const bug = (rule: string): never => {
  throw new Error(`bug in ${rule}`);
};

describe('unread', () => {
  for (const [because, en, fr] of rows) {
    it(`${because}: on line 1, alone, with nothing to fix`, () => {
      const found = check(entry(because), context, bug);
      assert.deepEqual(
        found.map(({ rule, severity, at }) => ({ rule, severity, at })),
        [{ rule: 'unread', severity: 'warning', at: { line: 0, character: 0, endLine: 0, endCharacter: 0 } }],
      );
      for (const finding of found) {
        assert.strictEqual(sentenceOf(finding, 'en'), en);
        assert.strictEqual(sentenceOf(finding, 'fr').replaceAll('\u00a0', ' '), fr);
        assert.deepEqual(fixesFor(finding, entry(because), context, bug), []);
      }
    });
  }
  it('is switched off by the configuration, and set to another severity', () => {
    assert.deepEqual(check(entry('tooSlow'), set('off'), bug), []);
    assert.deepEqual(
      check(entry('tooSlow'), set('error'), bug).map(({ severity }) => severity),
      ['error'],
    );
  });
  it('is not seen in what was read', () => {
    const found = check({ ...entry('failed'), kind: 'scale' }, context, bug);
    assert.strictEqual(
      found.some(({ rule }) => rule === 'unread'),
      false,
    );
  });
});
