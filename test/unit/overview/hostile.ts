import fc from 'fast-check';
import type { Overview, OverviewRecord } from '../../../src/core/overview/overview.ts';

/** Pieces that mean something to CommonMark, GFM, HTML, VS Code or Mermaid. */
const pieces = fc.constantFrom(
  ...[
    '|',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '[x]: y',
    '<b>',
    '</b>',
    '<script>',
    '<!--',
    '-->',
  ],
  ...[
    '<https://a.b>',
    'https://a.b/c',
    'www.a.com',
    'a@b.com',
    'example.com',
    '//x.y',
    'mailto:a@b.c',
    '&amp;',
    '&#35;',
  ],
  ...[
    '"',
    "'",
    '`',
    '``',
    '```',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '$',
    '$$',
    '$(icon)',
    '#',
    '# ',
    '>',
    '> ',
    '+ ',
    '- ',
  ],
  ...[
    '-',
    '---',
    '===',
    '1. ',
    '1) ',
    '[ ] ',
    '[x] ',
    '\\',
    '\\\\',
    '%%',
    '%%{init}%%',
    ':::',
    '{',
    '}',
    ';',
    '^',
    '=',
    '@',
  ],
  ...[
    'fa:fa-car',
    'end',
    'subgraph',
    '-->',
    '---|x|',
    '&',
    'été',
    'שלום',
    '\u202e',
    '🎯',
    '👩‍👩‍👧',
    'ﬂ°°60¶ß',
    '\u00a0',
    '\u200b',
  ],
  ...[' ', 'a', 'b c', 'Who asks: Ana', '<!-- /scale-or-not overview -->', 'x'.repeat(300)],
);

/** One line of text, as an overview holds it. */
export const line = fc
  .oneof(
    fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

const word = <Known extends string>(...known: readonly Known[]) =>
  fc.option(fc.oneof(fc.record({ is: fc.constantFrom(...known) }), fc.record({ says: line })), {
    nil: undefined,
  });
const day = fc.constantFrom('2024-01-01', '2024-12-14', '2024-12-15', '2024-12-16', '2031-02-28');

const record = fc.record({
  title: line,
  standing: fc.constantFrom(
    ...(['gadget', 'commodity', 'turning', 'niche', 'advantage', 'inimitable', 'not-asked'] as const),
  ),
  verdict: word('scale', 'dontScale', 'undecided'),
  status: word('open', 'decided', 'superseded', 'dropped'),
  closed: fc.boolean(),
  review: fc.option(fc.oneof(fc.record({ day }), fc.record({ condition: line })), { nil: undefined }),
  questions: fc.array(line, { maxLength: 3 }),
});

/** Overviews of any records, in both languages, that follow one another in any way. */
export const overviews: fc.Arbitrary<Overview> = fc
  .record({
    language: fc.constantFrom('en' as const, 'fr' as const),
    today: day,
    records: fc.array(record, { maxLength: 6 }),
    pivots: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('chosen', 'imposed', undefined)), {
      maxLength: 6,
    }),
  })
  .map(({ language, today, records, pivots }) => {
    const linked = records.map((one, nth): OverviewRecord => ({ ...one, link: `${nth}-a%20b.md` }));
    const link = (nth: number) => linked[nth % Math.max(1, linked.length)]?.link ?? '';
    return {
      language,
      today,
      records: linked,
      pivots:
        linked.length === 0
          ? []
          : pivots.map(([from, to, pivot]) => ({ from: link(from), to: link(to), ...(pivot && { pivot }) })),
    };
  });
