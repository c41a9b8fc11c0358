import fc from 'fast-check';
import { CONFIG_KEYS } from '../../../src/core/files/config.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { anyText } from './texts.ts';

const words = fc.constantFrom(
  ...Object.keys(CONFIG_KEYS),
  ...RULES.slice(0, 4).map(({ id }) => id),
  ...[
    'off',
    'warning',
    'en',
    'fr',
    'docs/decisions',
    '../up',
    '/root',
    '**/*.md',
    'é',
    '',
    'langage',
    'gadgte',
  ],
);
const value = fc.oneof(
  words,
  fc.integer({ min: -2, max: 400 }),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { weight: 3, arbitrary: value },
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 5 }),
  ),
}));

/** Texts of configurations: known keys with values that fit and do not, some of them cut, spliced or commented. */
export const configurations: fc.Arbitrary<string> = fc
  .tuple(
    fc.dictionary(words, tree),
    fc.constantFrom(0, 1, 2),
    fc.option(fc.tuple(fc.nat(), fc.nat(6), pieces())),
  )
  .map(([settings, indent, cut]) => {
    const text = JSON.stringify(settings, undefined, indent);
    if (!cut) return text;
    const [at, out, piece] = cut;
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + out);
  });

function pieces(): fc.Arbitrary<string> {
  const marks = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '// x\n', '/*', '\\', '\n', '\uFEFF', 'null'],
  );
  return fc.oneof(
    marks,
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    anyText.map((text) => text.slice(0, 20)),
  );
}
