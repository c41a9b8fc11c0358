import { assert } from 'chai';
import { checkConfiguration, fixesForConfiguration } from '../../../src/core/rules/check.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import type { Fix } from '../../../src/core/writing/fix.ts';
import { read } from '../config/configurations.ts';
import { findingsOf, fixesOf, type Around } from './cases.ts';
import { fixTitled } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const keys = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\n# Idea\n\n${NEED}`;

/** What a fix leaves to a command, or that it edits. */
function done(fix: Fix): string {
  return fix.kind === 'run' ? `run ${fix.run}` : fix.kind;
}

describe('what is offered', () => {
  const runs: readonly (readonly [rule: string, text: string, done: readonly string[], around?: Around])[] = [
    [
      'two-questions',
      keys('status: open'),
      ['scaffolding', 'run askTheTwoQuestions', 'settling', 'settling', 'settling'],
    ],
    [
      'signal-seen',
      `${keys("verdict: don't scale")}\n## Signals\n\n- [x] three ask\n`,
      ['run askTheTwoQuestions', 'run pivotToANewRecord', 'scaffolding'],
    ],
    ['review-due', keys('review: 2024-12-01'), ['settling', 'run askTheTwoQuestions', 'settling']],
    ['broken-pivot', keys('supersedes: 0099-gone.md'), ['run chooseARecord']],
    ['superseded-by-what', keys('status: superseded'), ['run chooseARecord']],
    [
      'same-number',
      keys('status: open'),
      ['run renameToTheNextFreeNumber'],
      { beside: { '0001-b.md': NEED } },
    ],
  ];
  for (const [rule, text, expected, around] of runs) {
    it(`for ${rule}`, () => assert.deepEqual(fixesOf(rule, text, around).map(done), expected));
  }

  const titles: readonly (readonly [rule: string, text: string, french: readonly string[]])[] = [
    ['gadget', '---\nverdict: tbd\n---\n# Idea\n', ['Insérer le besoin métier']],
    ['gadget', '# Idea\n\n## Business need\n\n- Who asks:\n', ['Compléter ce que le besoin laisse ouvert']],
    [
      'two-questions',
      keys('status: open'),
      [
        'Insérer les deux questions',
        'Poser les deux questions…',
        'Répondre « no » aux deux',
        'Répondre « partly » aux deux',
        'Répondre « yes » aux deux',
      ],
    ],
    [
      'two-questions',
      `${keys('status: open')}- Scalable: no\n`,
      [
        'Insérer la question',
        'Poser les deux questions…',
        'Automatisable : no',
        'Automatisable : partly',
        'Automatisable : yes',
      ],
    ],
  ];
  for (const [rule, text, french] of titles) {
    it(`in French, for ${rule}: ${french[0] ?? ''}`, () =>
      assert.deepEqual(
        fixesOf(rule, text).map(({ title }) => title.fr),
        french,
      ));
  }

  const preferred: readonly (readonly [rule: string, text: string, preferred: readonly boolean[]])[] = [
    ['gadget', '---\nverdict: tbd\n---\n# Idea\n', [true]],
    ['gadget', '# Idea\n\n## Business need\n\n- Who asks:\n', [true]],
    ['front-matter', '---\nverdict: scale\ntitle: a: b\n---\n# Idea\n', [true]],
    ['front-matter', '---\nverdict: scale\n\n# Idea\n', [true]],
    ['front-matter', '---\nverdict: scale\nverdict: no\n---\n# Idea\n', [false, false]],
    ['bad-date', keys('date: 14 mars'), [true]],
    ['bad-date', keys('date: 03/04/2024'), [false, false]],
  ];
  for (const [rule, text, expected] of preferred) {
    it(`prefers the only one, for ${rule}: ${expected.join()}`, () =>
      assert.deepEqual(
        fixesOf(rule, text).map((fix) => 'preferred' in fix && fix.preferred === true),
        expected,
      ));
  }

  const written: readonly (readonly [rule: string, title: string, before: string, after: string])[] = [
    [
      'ignore-comment',
      'Write the reason',
      '# Idea\n\n<!-- scale-or-not ignore gadget -->\n',
      '# Idea\n\n<!-- scale-or-not ignore gadget:  -->\n',
    ],
    [
      'ignore-comment',
      'Take “no-review” out of the comment',
      '# Idea\n\n<!-- scale-or-not ignore gadget, no-review, thin-need: so -->\n\n## Need\n',
      '# Idea\n\n<!-- scale-or-not ignore gadget, thin-need: so -->\n\n## Need\n',
    ],
    [
      'signal-seen',
      'Note what was answered',
      `${keys('verdict: no')}\n## Signals\n\n- [x] three ask\n`,
      `${keys('verdict: no')}\n## Signals\n\n- [x] three ask — Answer: \n`,
    ],
    [
      'review-due',
      'Open it again',
      keys('status: proposed # since May', 'review: 2024-12-01'),
      keys('status: proposed # since May'),
    ],
  ];
  for (const [rule, title, before, after] of written) {
    it(`leaves an empty place, and all else as it is, for ${rule}: ${title}`, () => {
      const fix = fixTitled(rule, before, title);
      assert.strictEqual('edits' in fix && applyEdits(before, fix.edits), after);
    });
  }

  it('is no reason to be written where one of the rules is not known', () =>
    assert.deepEqual(
      fixesOf('ignore-comment', '# Idea\n\n<!-- scale-or-not ignore gadget, gadgte -->\n').map(
        ({ title }) => title.en,
      ),
      ['Take the comment out'],
    ));

  it('is one remark where a comment without a reason would have no effect either', () =>
    assert.deepEqual(
      findingsOf('# Idea\n\n## Need\n\nAna asks.\n\n<!-- scale-or-not ignore gadget -->\n')
        .filter(({ rule }) => rule === 'ignore-comment')
        .map(({ values }) => values['is']),
      ['noReason'],
    ));

  it('is nothing for a date that stands twice with one value: both would have to change', () =>
    assert.deepEqual(fixesOf('bad-date', keys('date: 14 mars', 'date: 14 mars')), []));

  it('is nothing of dates by which the review would come before the record', () =>
    assert.deepEqual(
      fixesOf('bad-date', keys('date: 03/04/2024', 'review: 2024-03-20')).map(({ title }) => title.en),
      ['Write 2024-03-04'],
    ));

  it('for a mistake in the configuration, its nearest', () => {
    const file = read('{ "rules": { "gadgte": "off" } }');
    const [finding] = checkConfiguration(file, {});
    const [fix, second] = finding ? fixesForConfiguration(finding, file) : [];
    assert.strictEqual(second, undefined);
    assert.deepEqual(fix && [fix.kind, fix.title, 'preferred' in fix && fix.preferred], [
      'settling',
      { en: 'Write “gadget”', fr: 'Écrire « gadget »' },
      true,
    ]);
  });
});
