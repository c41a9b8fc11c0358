import { check } from '../../../src/core/check.ts';
import { unreadRecord } from '../../../src/core/record.ts';
import { sentenceOf } from '../../../src/core/words.ts';
import { deepEqual, equal, ok } from '../expect.ts';
import { context, findingsOf, fixed, fixesOf, rows } from './cases.ts';

const rules = (text: string): readonly string[] => findingsOf(text).map(({ rule }) => rule);

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
