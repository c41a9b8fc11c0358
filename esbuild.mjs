// Builds what is shipped: one extension bundle and one worker bundle, each for both extension hosts.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const both = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  // Under "browser" alone a dependency of remark picks its DOM variant, which no worker has.
  conditions: ['worker'],
  target: 'es2022',
  minify: true,
  metafile: true,
  external: ['vscode', 'worker_threads', 'os', 'child_process', 'node:*'],
  logLevel: 'warning',
};

const bundles = {
  extension: { entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js' },
  worker: { entryPoints: ['src/reader/worker.ts'], outfile: 'dist/worker.js' },
};

await mkdir('out', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  const { metafile } = await build({ ...both, ...options });
  await writeFile(`out/${name}.meta.json`, JSON.stringify(metafile));
}
