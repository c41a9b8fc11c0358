// Builds what is shipped into dist/: one extension bundle and one worker bundle, each for both extension hosts, the
// read command for Node, the snippets, and the pages of the rules. What each bundle is made of stands in out/<name>.meta.json.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const every = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  metafile: true,
  legalComments: 'external',
  logLevel: 'warning',
};
const bothHosts = {
  ...every,
  platform: 'browser',
  // Under "browser" alone a dependency of remark picks its DOM variant, which no worker has.
  conditions: ['worker'],
  external: ['vscode', 'worker_threads', 'os', 'child_process', 'node:*'],
};
const bundles = {
  extension: { ...bothHosts, entryPoints: ['src/extension/main.ts'] },
  // A web worker is a plain script: it has no `module`.
  worker: { ...bothHosts, format: 'iife', entryPoints: ['src/reader/worker.ts'] },
  read: { ...every, platform: 'node', entryPoints: ['src/cli/read.ts'] },
};

process.chdir(import.meta.dirname);
await mkdir('out', { recursive: true });
await mkdir('dist/rules', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  // What is wrong has been said by then.
  const { metafile } = await build({ ...options, outfile: `dist/${name}.js` }).catch(() => process.exit(1));
  await writeFile(`out/${name}.meta.json`, JSON.stringify(metafile));
}
await mkdir('dist/snippets', { recursive: true });
const forms = await build({
  entryPoints: ['src/core/writing/snippets.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { LANGUAGES, snippetsIn } = await import(
  `data:text/javascript,${encodeURIComponent(forms.outputFiles[0].text)}`
);
for (const language of LANGUAGES) {
  await writeFile(`dist/snippets/${language}.json`, `${JSON.stringify(snippetsIn(language), null, 2)}\n`);
}
const rules = 'src/core/rules';
for (const page of (await readdir(rules)).filter((name) => name.endsWith('.md'))) {
  await copyFile(path.join(rules, page), path.join('dist/rules', page));
}
