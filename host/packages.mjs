import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endsWith } from './lifetime.mjs';
import { installLocked } from './npm.mjs';
import { root } from './setUp.mjs';

/** The folder of VS Code: `out/server-main.js`, its workbench, its built-in extensions. Installed at the first use. */
export async function vscodeFolder() {
  const folder = await installed('vscode', async (parts) => {
    const server = path.join(parts, 'node_modules/code-server/lib/vscode');
    // Its own lock file leaves out what is merely a peer.
    await installLocked(server, '--omit=dev', '--legacy-peer-deps');
  });
  return path.join(folder, 'node_modules/code-server/lib/vscode');
}

/** A Chromium for Linux x64 with the libraries that a bare system lacks: its binary, and the environment it wants. */
export async function chromiumPackage() {
  const folder = path.join(await installed('chromium', unpackChromium), 'unpacked');
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** The folder in which the packages of `host/<name>/package-lock.json` are installed: once, whole or not at all. */
export async function installed(name, complete = async () => {}) {
  const source = path.join(root, 'host', name);
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const folder = path.join(root, '.vscode-test', `${name}-${version}`);
  if (existsSync(folder)) return folder;

  console.log(`Installing ${name} ${version} into .vscode-test/ (once) …`);
  mkdirSync(path.dirname(folder), { recursive: true });
  const parts = mkdtempSync(`${folder}.part-`);
  const remove = endsWith(() =>
    rmSync(parts, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );
  try {
    cpSync(source, parts, { recursive: true });
    await installLocked(parts, '--omit=dev');
    await complete(parts);
    renameSync(parts, folder);
  } catch (error) {
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    await remove();
  }
  return folder;
}

function unpackChromium(parts) {
  const module = path.join(parts, 'node_modules/@sparticuz/chromium/build/index.js');
  const folder = path.join(parts, 'unpacked');
  mkdirSync(folder);
  const script = `import(${JSON.stringify(pathToFileURL(module).href)}).then((it) => it.default.executablePath())`;
  // The package unpacks into the system's temporary folder, and its libraries only where it believes to be in a cloud.
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Chromium could not be unpacked:\n${stderr}`);
  writeFileSync(path.join(folder, 'fonts.conf'), fonts);
}

/** The fonts of the system, then the one of the package, whose own list names folders of a cloud. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
