import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { Failure } from './lifetime.mjs';
import { installed } from './packages.mjs';
import { root } from './setUp.mjs';

/** Makes the package of what is built, of the same sources byte for byte the same; answers its path, and what was told of it. */
export async function makePackage(folder = path.join(root, 'out')) {
  const vsce = path.join(await installed('vsce'), 'node_modules/@vscode/vsce/vsce');
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(folder, `${name}-${version}.vsix`);
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, 'package', ...how, '--out', file], {
    cwd: root,
    env: { ...process.env, ...always },
    // What it would ask a person is a failure here.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const told = `${stdout}${stderr}`.trim();
  if (status !== 0) throw new Failure(`The package cannot be made.\n${told}`);
  return { file, told };
}

/** The files of a package, by their paths. */
export function filesIn(vsix) {
  return new Map(Object.entries(unzipSync(readFileSync(vsix))));
}

/** Writes what an editor would install of a package into a folder. */
export function unpack(vsix, folder) {
  for (const [name, content] of filesIn(vsix)) {
    if (!name.startsWith('extension/')) continue;
    const file = path.join(folder, name.slice('extension/'.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** All that is needed is in the bundles, and links of the README are left as they are: no repository is known yet. */
const how = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** The earliest time that an archive can say, which it says in the time of a zone. */
const always = { SOURCE_DATE_EPOCH: String(Date.UTC(1980, 0, 1) / 1000), TZ: 'UTC' };
