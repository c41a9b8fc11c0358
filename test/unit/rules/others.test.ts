import { check } from '../../../src/core/check.ts';
import { unreadRecord } from '../../../src/core/record.ts';
import { sentenceOf } from '../../../src/core/words.ts';
import { deepEqual, equal, ok } from '../expect.ts';
import { context, findingsOf, fixed, fixesOf, rows } from './cases.ts';

const rules = (text: string): readonly string[] => findingsOf(text).map(({ rule }) => rule);

const decided = (keys: string, questions: string): string =>
  `---\n${keys}\n---\n# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n\n## Open questions\n\n${questions}\n`;

describe('decided-with-questions', () => {
  rows('decided-with-questions', [
    ['one', decided('status: «decided»', '- Who pays?'), 'Decided while a question is still open.'],
    [
      'two, and scale',
      decided('verdict: scale\nstatus: «"decided"»', '- Who pays?\n- Naming'),
      'Decided to scale while 2 questions are still open.',
    ],
    ['accepted, too', decided('status: «accepted»', '- Naming')],
    ['close: still open', decided('status: open', '- Who pays?')],
    ['close: answered', decided('status: decided', '- Who pays? — Answer: Ana')],
    ['close: no questions', decided('status: decided', 'None.')],
    ['closed', decided('status: superseded', '- Who pays?')],
    ['an unknown status', decided('status: provisional', '- Who pays?')],
    [
      'another kind of record',
      '# Idea\n\n## Status\n\n«Accepted»\n\n## Context\n\n## Decision\n\n## Open questions\n\n- Who pays?\n',
    ],
  ]);
  rows(
    'decided-with-questions',
    [
      [
        'in French: one',
        decided('statut: «décidé»', '- Qui paie ?'),
        'Décidé alors qu’une question reste ouverte.',
      ],
      [
        'in French: two, and scale',
        decided('verdict: scaler\nstatut: «décidé»', '- Qui ?\n- Quand ?'),
        'Décidé de scaler alors que 2 questions restent ouvertes.',
      ],
    ],
    'fr',
  );
  const severities: readonly (readonly [string, string, string])[] = [
    ['scale, and it asks', decided('verdict: scale\nstatus: decided', '- Who pays?'), 'warning'],
    ['scale, and nothing asks', decided('verdict: scale\nstatus: decided', '- Naming'), 'information'],
    ['don’t scale', decided("verdict: don't scale\nstatus: decided", '- Who pays?'), 'information'],
  ];
  for (const [what, text, severity] of severities) {
    it(`${severity}: ${what}`, () =>
      equal(findingsOf(text).find(({ rule }) => rule === 'decided-with-questions')?.severity, severity));
  }
  it('fix: sets the status to open, in the record’s language', () => {
    const before =
      '---\nstatut: décidé # le 3 mai\n---\n# Idée\n\n## Besoin métier\n\nDeux.\n\n## Questions ouvertes\n\n- Qui paie ?\n';
    const after = fixed(before, fixesOf('decided-with-questions', before)[0]);
    equal(after, before.replace('décidé', 'ouvert'));
    ok(!rules(after).includes('decided-with-questions'));
  });
  it('fix: goes to the first question', () => {
    const [, goTo] = fixesOf('decided-with-questions', decided('status: decided', '- Who pays?\n- When?'));
    equal(goTo?.kind === 'goTo' ? goTo.to.line : undefined, 12);
  });
});

describe('front-matter', () => {
  rows('front-matter', [
    [
      'twice',
      '---\nstatus: open\n«status»: decided\n---\n# Idea\n\n## Need\n\n## Signals\n',
      'The key “status” is said twice: one of the two is to be kept.',
    ],
    [
      'never closed',
      '«---»\nverdict: scale\n\n# Idea\n',
      'The front matter is never closed: a line with --- ends it.',
    ],
    ['closed records too', '---\nstatus: dropped\nverdict: scale\n«verdict»: scale\n---\n# Idea\n'],
    ['close: none', '---\nverdict: scale\nstatus: open\n---\n# Idea\n'],
  ]);
  const fixes: readonly (readonly [what: string, before: string, n: number, after: string])[] = [
    [
      'puts the value in quotes',
      "---\nverdict: scale\ntitle: it's: so # c\n---\n# Idea\n",
      0,
      "---\nverdict: scale\ntitle: 'it''s: so' # c\n---\n# Idea\n",
    ],
    [
      'puts both values in quotes',
      '---\nverdict: scale\ntitle: a: b\nwhy: c: d\n---\n# Idea\n',
      0,
      "---\nverdict: scale\ntitle: 'a: b'\nwhy: 'c: d'\n---\n# Idea\n",
    ],
    [
      'quotes a link',
      '---\nverdict: scale\nsupersedes: [a](b.md)\n---\n# Idea\n',
      0,
      "---\nverdict: scale\nsupersedes: '[a](b.md)'\n---\n# Idea\n",
    ],
    [
      'closes it',
      '---\nverdict: scale\nstatus: open\n\n# Idea\n',
      0,
      '---\nverdict: scale\nstatus: open\n---\n\n# Idea\n',
    ],
    [
      'closes it, and puts a value in quotes',
      '---\nverdict: scale\ntitle: a: b\n',
      0,
      "---\nverdict: scale\ntitle: 'a: b'\n---\n",
    ],
    [
      'keeps the first',
      '---\nverdict: scale\nverdict: no # later\nstatus: open\n---\n# Idea\n',
      0,
      '---\nverdict: scale\nstatus: open\n---\n# Idea\n',
    ],
    [
      'keeps the second',
      '---\nverdict: scale\nverdict: no # later\nstatus: open\n---\n# Idea\n',
      1,
      '---\nverdict: no # later\nstatus: open\n---\n# Idea\n',
    ],
    [
      'keeps the second, in CRLF',
      '---\r\nverdict: scale\r\nverdict: no\r\n---\r\n# Idea\r\n',
      1,
      '---\r\nverdict: no\r\n---\r\n# Idea\r\n',
    ],
  ];
  for (const [what, before, n, after] of fixes) {
    it(`fix: ${what}`, () => {
      equal(fixed(before, fixesOf('front-matter', before)[n]), after);
      ok(!rules(after).includes('front-matter'), 'settled');
    });
  }
  it('fix: none where a closing line would not make it readable', () =>
    deepEqual(fixesOf('front-matter', '---\nverdict: scale\nlist:\n\t- a\n'), []));
  it('no second finding follows from the first', () => {
    deepEqual(rules('---\nverdict: scale\nstatus: dropped\ntitle: a: b\n---\n# Idea\n'), ['front-matter']);
  });
});

describe('unread', () => {
  for (const because of ['tooLarge', 'tooSlow', 'notText', 'failed'] as const) {
    it(`${because}: on line 1, in both languages`, () => {
      const [finding, second] = check(
        { address: 'file:///a.md', kind: 'unread', record: unreadRecord(because) },
        context,
        () => undefined,
      );
      equal(second, undefined);
      ok(finding);
      equal(finding.rule, 'unread');
      equal(finding.at.line, 0);
      ok(sentenceOf(finding, 'en').startsWith('This file was not read: '));
      ok(sentenceOf(finding, 'fr').startsWith('Ce fichier n’a pas été lu\u00a0: '));
    });
  }
});
