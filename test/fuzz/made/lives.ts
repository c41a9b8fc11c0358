import fc from 'fast-check';
import { PATHS } from '../../unit/records/keys.ts';
import { recordTexts } from '../../unit/records.ts';
import type { Life, Step } from '../held/living.ts';
import { anyFile, anyLine, anyText, textsLike } from './texts.ts';

const paths = fc.constantFrom(
  ...PATHS,
  '0005-e.md',
  'later/0002-graph.md',
  'old/0001-merlin.md',
  "it's (1), 2.md",
);

/** Records that say little but whom they follow, as rings, stars and chains of them do. */
const naming = fc
  .record({
    status: fc.constantFrom('open', 'decided', 'superseded', 'dropped', 'superseded by 2', 'shelved'),
    supersedes: fc.array(reference(), { maxLength: 3 }),
    'superseded-by': fc.array(reference(), { maxLength: 2 }),
  })
  .map(({ status, ...keys }) => {
    const lines = Object.entries(keys).map(([key, names]) => `${key}: [${names.join(', ')}]\n`);
    return `---\nstatus: ${status}\n${lines.join('')}---\n\n# Idea\n`;
  });

function reference(): fc.Arbitrary<string> {
  return fc.oneof(
    paths.map((path) => JSON.stringify(path)),
    paths.map((path) => `"[it](${encodeURI(path)})"`),
    fc.constantFrom(
      '1',
      '2',
      '0003',
      'ADR-4',
      'nowhere.md',
      './0002-graph',
      '/docs/decisions/0001-merlin.md',
    ),
  );
}

/** Returns folders of records like these, and what becomes of them step by step. */
export function lives(known: readonly string[]): fc.Arbitrary<Life> {
  const text = fc.oneof({ weight: 3, arbitrary: naming }, recordTexts, textsLike(known));
  const file = fc.record({ path: paths, text });
  const step = fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      does: fc.constantFrom('write' as const, 'write' as const, 'know' as const),
      path: paths,
      text,
    }),
    fc.record({ does: fc.constant('remove' as const), path: paths }),
    fc.record({ does: fc.constant('move' as const), path: paths, to: paths }),
    fc.record({ does: fc.constant('fix' as const), path: paths, which: fc.nat() }),
  );
  return fc.record({
    files: fc.uniqueArray(file, { maxLength: 6, selector: ({ path }) => path }),
    steps: fc.array(step, { minLength: 1, maxLength: 10 }),
  });
}

const name = fc.noShrink(anyLine);

/** Any folder with any steps. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  files: fc.array(anyFile),
  steps: fc.array(
    fc.oneof<fc.Arbitrary<Step>[]>(
      fc.record({ does: fc.constantFrom('write' as const, 'know' as const), path: name, text: anyText }),
      fc.record({ does: fc.constant('remove' as const), path: name }),
      fc.record({ does: fc.constant('move' as const), path: name, to: name }),
      fc.record({ does: fc.constant('fix' as const), path: name, which: fc.nat() }),
    ),
  ),
});
