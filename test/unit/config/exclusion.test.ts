import { assert } from 'chai';
import fc from 'fast-check';
import { excludes } from '../../../src/core/files/exclusion.ts';

describe('what a configuration excludes', () => {
  const rows: readonly (readonly [pattern: string, path: string, is: boolean])[] = [
    ['old', 'old/a.md', true],
    ['old', 'old/deep/a.md', true],
    ['old', 'older/a.md', false],
    ['old', 'docs/old/a.md', false],
    ['docs/a.md', 'docs/a.md', true],
    ['docs/a.md', 'docs/b.md', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/deep/a.md', true],
    ['docs/*.md', 'docs/deep/a.md', false],
    ['*', 'a.md', true],
    ['*.md', 'docs/a.md', false],
    ['d*s/a.md', 'docs/a.md', true],
    ['d*s/a.md', 'ds/a.md', true],
    ['d*s/a.md', 'd/s/a.md', false],
    ['docs/000?-*.md', 'docs/0001-a.md', true],
    ['docs/000?-*.md', 'docs/000-a.md', false],
    ['?', 'ab', false],
    ['**/old', 'old/a.md', true],
    ['**/old', 'a/b/old/a.md', true],
    ['**/old', 'a/b/older/a.md', false],
    ['**/*.draft.md', 'a/b/x.draft.md', true],
    ['**/*.draft.md', 'x.draft.md', true],
    ['docs/**/old/*.md', 'docs/old/a.md', true],
    ['docs/**/old/*.md', 'docs/x/y/old/a.md', true],
    ['docs/**/old/*.md', 'docs/old/x/a.md', false],
    ['docs/**/old/*.md', 'docs/old/x/old/a.md', true],
    ['**/a/**/b', 'x/a/b/a/c/b/d.md', true],
    ['**', 'a.md', true],
    ['a**b', 'axxb', true],
    ['', 'a.md', true],
    ['docs/[slug]', 'docs/[slug]/a.md', true],
    ['docs/(a+)+$', 'docs/aaaa', false],
    ['Docs', 'docs/a.md', false],
  ];
  for (const [pattern, path, is] of rows) {
    it(`${pattern === '' ? 'the folder itself' : pattern}: ${is ? '' : 'not '}${path}`, () =>
      assert.strictEqual(excludes([pattern], path), is));
  }

  it('is what any of the patterns does', () => {
    assert.strictEqual(excludes([], 'a.md'), false);
    assert.strictEqual(excludes(['x', 'a.md', 'y'], 'a.md'), true);
  });

  it('is told at once, also where somebody means harm', () => {
    const stars = `${'*a'.repeat(2000)}b`;
    const folders = `${'**/a/'.repeat(2000)}b`;
    const begun = performance.now();
    assert.strictEqual(excludes([stars], 'a'.repeat(4000)), false);
    assert.strictEqual(excludes([folders], Array<string>(4000).fill('a').join('/')), false);
    assert.isOk(performance.now() - begun < 2000, `it took ${Math.round(performance.now() - begun)} ms`);
  });

  it('is what a plain reading of the pattern says', () => {
    const names = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab');
    const wanted = fc.constantFrom('a', 'b', '*', '?', 'a*', '*b', '?*', '**', 'a*b');
    fc.assert(
      fc.property(
        fc.array(wanted, { maxLength: 5 }),
        fc.array(names, { minLength: 1, maxLength: 6 }),
        (pattern, path) =>
          assert.strictEqual(excludes([pattern.join('/')], path.join('/')), reads(pattern, path)),
      ),
    );
  });
});

/** The same by trying all there is. */
function reads([first, ...rest]: readonly string[], path: readonly string[]): boolean {
  if (first === undefined) return true;
  if (first === '**') return path.some((_, i) => reads(rest, path.slice(i))) || reads(rest, []);
  const [name, ...more] = path;
  if (name === undefined) return false;
  const is = new RegExp(`^${first.replaceAll('*', '.*').replaceAll('?', '.')}$`);
  return is.test(name) && reads(rest, more);
}
