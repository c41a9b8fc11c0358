import { readFileSync, statSync } from 'node:fs';
import { assert } from 'chai';

const project = new URL('../../', import.meta.url);

/** The packages that a bundle is made of. */
function packagesOf(bundle: string): Set<string> {
  const meta = JSON.parse(readFileSync(new URL(`out/${bundle}.meta.json`, project), 'utf8')) as {
    inputs: Record<string, unknown>;
  };
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;
  return new Set(Object.keys(meta.inputs).flatMap((path) => inPackage.exec(path)?.slice(1) ?? []));
}

/** What these packages need, and what that needs. */
function neededBy(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    const manifest = JSON.parse(
      readFileSync(new URL(`node_modules/${name}/package.json`, project), 'utf8'),
    ) as { dependencies?: Record<string, string> };
    neededBy(Object.keys(manifest.dependencies ?? {}), known);
  }
  return known;
}

const parsers = neededBy([
  'unified',
  'remark',
  'remark-frontmatter',
  'mdast-util-gfm-task-list-item',
  'mdast-util-gfm-strikethrough',
  'yaml',
  'jsonc-parser',
]);

describe('the bundles', () => {
  it('parse in the worker only', () => {
    assert.deepEqual([...packagesOf('extension')].sort(), [
      'fastest-levenshtein',
      'p-limit',
      'workerpool',
      'yocto-queue',
    ]);
    const worker = packagesOf('worker');
    for (const name of ['mdast-util-from-markdown', 'micromark', 'yaml', 'vfile', 'jsonc-parser']) {
      assert.isOk(worker.has(name), `${name} is not in the worker`);
      assert.isOk(parsers.has(name), `${name} is not counted as a parser`);
    }
    assert.deepEqual(
      [...packagesOf('read')].filter((name) => parsers.has(name)),
      [],
    );
  });

  const kilobytes: Readonly<Record<string, number>> = { extension: 262, worker: 400, read: 150 };
  for (const [bundle, most] of Object.entries(kilobytes)) {
    it(`${bundle} has no more than ${most} kB`, () => {
      const { size } = statSync(new URL(`dist/${bundle}.js`, project));
      assert.isOk(size <= most * 1000, `it has ${Math.round(size / 1000)} kB`);
    });
  }
});
