import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { endsWith, Failure } from './lifetime.mjs';
import { root } from './setUp.mjs';

/** Builds `dist/`. */
export function buildExtension() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs', 'dist'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Failure('The extension does not build.');
}

/** The test files of one or more folders of `test/`, from the project's folder. */
export function testFiles(...folders) {
  return folders
    .flatMap((folder) => globSync(`test/${folder}/**/*.test.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Bundles tests for both extension hosts: one module that exports `run`. Answers its path inside the project's folder. */
export async function bundleHostTests(files, options) {
  // A name of its own for each: parts that run at once hold other tests.
  const outfile = `out/host-tests-${randomUUID()}.js`;
  endsWith(() =>
    [outfile, `${outfile}.map`].forEach((file) => rmSync(path.join(root, file), { force: true })),
  );
  await build({
    absWorkingDir: root,
    stdin: {
      // Imports are run in their order: mocha's globals stand before the first test file.
      contents: [
        `import { runTests } from './test/host/run.ts';`,
        ...files.map((file) => `import './${file}';`),
        `export const run = () => runTests(${JSON.stringify(options)});`,
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker'],
    target: 'es2022',
    sourcemap: 'linked',
    external: ['vscode', 'node:*'],
    loader: { '.md': 'text' },
    plugins: [mochaAsGlobals],
    logLevel: 'silent',
  }).catch(({ message }) => {
    throw new Failure(`The tests do not build. ${message}`);
  });
  return outfile;
}

/** mocha's browser build would take the `module.exports` of the bundle around it for its own. */
const mochaAsGlobals = {
  name: 'mocha-as-globals',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (module, exports) {${readFileSync(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};
