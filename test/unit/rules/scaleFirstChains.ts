import type { Beside, Row } from './cases.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const HAND = '\n## Done by hand\n\n';

/** What stands before the record `0009-idea.md`: its verdict, and what it names. */
const earlier = (verdict: string, keys = ''): string =>
  `---\nverdict: ${verdict}\nstatus: superseded\n${keys}---\n\n# Earlier\n\n${NEED}`;
const after = (keys: string, beside: Beside, isSeen = false) =>
  [
    `---\nverdict: ${isSeen ? '«scale»' : 'scale'}\n${keys}---\n\n# Idea\n\n${NEED}`,
    undefined,
    { file: '0009-idea.md', beside },
  ] as const;
const by = (number: number): string => `superseded-by: ${number}\n`;
const from = (...numbers: number[]): string => `supersedes: [${numbers.join(', ')}]\n`;

/** Whether `scale-first` sees by hand what a record follows, by what either side says. */
export const CHAINS: readonly Row[] = [
  ['it supersedes what was to be scaled, too', ...after(from(1), { '0001-a.md': earlier('scale') }, true)],
  ['it supersedes what was undecided', ...after(from(1), { '0001-a.md': earlier('') }, true)],
  ['it supersedes nothing that is known', ...after(from(3), { '0001-a.md': earlier('no') }, true)],
  ['it is superseded by it', ...after(by(1), { '0001-a.md': earlier('no') }, true)],
  ['one beside it was not', ...after('', { '0001-a.md': earlier('no') }, true)],
  [
    'what it supersedes was not, and says so twice',
    ...after(from(1), { '0001-a.md': earlier('no\nverdict: yes') }, true),
  ],
  [
    'what it supersedes has done it by hand, to be scaled',
    ...after(from(1), { '0001-a.md': `${earlier('scale')}${HAND}All.\n` }, true),
  ],
  [
    'what it supersedes is another kind of record, which has no verdict',
    ...after(
      from(1),
      { '0001-a.md': '# A\n\nStatus: accepted\n\n## Context\n\n## Decision\n\nNo, we do not.\n' },
      true,
    ),
  ],
  ['a circle of what is to be scaled', ...after(from(1), { '0001-a.md': earlier('scale', from(9)) }, true)],
  [
    'close: it supersedes what was not to be scaled',
    ...after(from(1), { '0001-a.md': earlier("don't scale") }),
  ],
  [
    'close: one of two that it supersedes',
    ...after(from(1, 2), { '0001-a.md': earlier('yes'), '0002-b.md': earlier('no') }),
  ],
  ['close: only the other says so', ...after('', { '0001-a.md': earlier('no', by(9)) })],
  [
    'close: in its status alone',
    ...after('', { '0001-a.md': earlier('no').replace('superseded', 'superseded by 9') }),
  ],
  [
    'close: the verdict of its section',
    ...after(from(1), { '0001-a.md': `# A\n\n${NEED}\n## Verdict\n\nNot now.\n` }),
  ],
  [
    'close: through another one',
    ...after(from(2), { '0001-a.md': earlier('no'), '0002-b.md': earlier('scale', from(1)) }),
  ],
  [
    'close: through others, told by either side',
    ...after(from(3), {
      '0001-a.md': earlier('no', by(2)),
      '0002-b.md': earlier('scale', by(3)),
      '0003-c.md': earlier('undecided'),
    }),
  ],
  [
    'close: through a circle',
    ...after(from(2), {
      '0001-a.md': earlier('no', by(2)),
      '0002-b.md': earlier('scale', from(3)),
      '0003-c.md': earlier('scale', from(2)),
    }),
  ],
];
