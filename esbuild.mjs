// Builds into dist/ one extension bundle and one worker bundle, each for both extension hosts, the read command for Node,
// the pages of the rules and the schema of configurations; and, where it is not asked for dist alone, the snippets and
// grammars of snippets/ and syntaxes/. What each bundle is made of stands in out/<name>.meta.json.
import { copyFile, glob, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Leaves files of workerpool out: the worker that it brings for those who name no script of their own (ours is a bundle
 * beside), and in bundles that are no worker what a worker runs.
 */
const withoutWorkers = (files) => ({
  name: 'without-workers',
  setup({ onLoad }) {
    const filter = new RegExp(`[\\\\/]workerpool[\\\\/]src[\\\\/](?:${files})\\.js$`);
    onLoad({ filter }, () => ({ contents: "module.exports = '';" }));
  },
});
const starts = [withoutWorkers('generated[\\\\/]embeddedWorker|worker')];
const isStarted = [withoutWorkers('generated[\\\\/]embeddedWorker')];

const every = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  metafile: true,
  plugins: starts,
  legalComments: 'external',
  logLevel: 'warning',
};
const bothHosts = {
  ...every,
  platform: 'browser',
  // Under "browser" alone a dependency of remark picks its DOM variant, which no worker has.
  conditions: ['worker'],
  // Its source, as Node takes it: what it has for browsers is the same, compiled for older ones, and larger.
  alias: { workerpool: 'workerpool/src/index.js' },
  // Its licence stands in a file of its own there.
  inject: ['node_modules/workerpool/src/header.js'],
  external: ['vscode', 'worker_threads', 'os', 'child_process', 'node:*'],
};
const bundles = {
  extension: { ...bothHosts, entryPoints: ['src/extension/main.ts'] },
  // A web worker is a plain script: it has no `module`.
  worker: { ...bothHosts, plugins: isStarted, format: 'iife', entryPoints: ['src/reader/worker.ts'] },
  read: { ...every, platform: 'node', entryPoints: ['src/cli/read.ts'] },
};

process.chdir(import.meta.dirname);
await mkdir('out', { recursive: true });
await mkdir('dist', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  // What is wrong has been said by then.
  const { metafile } = await build({ ...options, outfile: `dist/${name}.js` }).catch(() => process.exit(1));
  await writeFile(`out/${name}.meta.json`, JSON.stringify(metafile));
}
for (const folder of ['rules', 'schema']) await mkdir(`dist/${folder}`, { recursive: true });
for await (const page of glob('src/core/rules/*.md'))
  await copyFile(page, `dist/rules/${path.basename(page)}`);
const { LANGUAGES, schemaIn } = await loaded('src/core/contributed/configSchema.ts');
for (const language of LANGUAGES) await write(`dist/schema/${language}.json`, schemaIn(language));

// They are committed: tests build all but these, and hold them against the sources.
if (process.argv[2] !== 'dist') {
  const { snippetsIn } = await loaded('src/core/contributed/snippets.ts');
  const { GRAMMARS } = await loaded('src/core/contributed/grammar/index.ts');
  for (const language of LANGUAGES) await write(`snippets/${language}.json`, snippetsIn(language), 2);
  for (const [name, grammar] of Object.entries(GRAMMARS))
    await write(`syntaxes/${name}.tmLanguage.json`, grammar, 2);
}

/** What a source file exports. */
async function loaded(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function write(file, value, indent) {
  await writeFile(file, `${JSON.stringify(value, null, indent)}\n`);
}
