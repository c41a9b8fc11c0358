// Builds what is shipped into dist/: one extension bundle and one worker bundle, each for both extension hosts, the
// read command for Node, the snippets, the grammars, the pages of the rules, the schema of configurations, and the
// pictures of the walkthrough. What each bundle is made of stands in out/<name>.meta.json.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** What workerpool brings for those who name no script of their own; ours is a bundle beside. */
const withoutEmbeddedWorker = {
  name: 'without-embedded-worker',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]workerpool[\\/]src[\\/]generated[\\/]embeddedWorker\.js$/ }, () => ({
      contents: "module.exports = '';",
    }));
  },
};

const every = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  metafile: true,
  plugins: [withoutEmbeddedWorker],
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
  worker: { ...bothHosts, format: 'iife', entryPoints: ['src/reader/worker.ts'] },
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
for (const folder of ['rules', 'schema', 'snippets', 'syntaxes'])
  await mkdir(`dist/${folder}`, { recursive: true });
const { LANGUAGES, snippetsIn } = await loaded('src/core/writing/snippets.ts');
const { GRAMMARS } = await loaded('src/core/writing/grammar/index.ts');
const { schemaIn } = await loaded('src/core/configSchema.ts');
const { picturesIn } = await loaded('media/walkthrough/index.ts');
const rules = 'src/core/rules';
for (const page of (await readdir(rules)).filter((name) => name.endsWith('.md'))) {
  await copyFile(path.join(rules, page), path.join('dist/rules', page));
}
for (const [name, grammar] of Object.entries(GRAMMARS)) {
  await write(`dist/syntaxes/${name}.tmLanguage.json`, grammar);
}
for (const language of LANGUAGES) {
  await write(`dist/snippets/${language}.json`, snippetsIn(language));
  const titles = new Map();
  for (const page of (await readdir(rules)).filter((name) => name.endsWith(`.${language}.md`))) {
    // The title says what the rule observes, and then its id.
    const title = (await readFile(path.join(rules, page), 'utf8')).split('\n', 1)[0];
    titles.set(page.slice(0, -`.${language}.md`.length), title.replace(/^# | \(`[^`]*`\)$/g, ''));
  }
  await write(
    `dist/schema/${language}.json`,
    schemaIn(language, (rule) => titles.get(rule)),
  );
  await mkdir(`dist/walkthrough/${language}`, { recursive: true });
  for (const [step, picture] of Object.entries(picturesIn(language))) {
    await writeFile(`dist/walkthrough/${language}/${step}.svg`, picture);
  }
}

/** What a source file exports. */
async function loaded(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

async function write(file, value) {
  await writeFile(file, `${JSON.stringify(value)}\n`);
}
