import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInOfRecords } from './builtIn.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { vscodeFolder } from './packages.mjs';
import { installVsix, startServer } from './server.mjs';
import { root } from './setUp.mjs';

/**
 * Starts VS Code with its Node extension host and the extension, in folders of its own.
 * @typedef {object} NodeHost
 * @property {string} folder what is opened: a folder, or a file that names several
 * @property {string} [tests] a module that exports `run`, run in the extension host when the page is opened
 * @property {string[]} [extensions] folders of more extensions
 * @property {string} [vsix] a package that is installed, instead of the extension as it is developed
 * @property {object} [settings] of the user
 * @property {Record<string, string>} [env]
 * @property {number} [port] a free one is chosen when it is not given
 * @property {string} [language]
 * @property {boolean} [whole] with all of its built-in extensions, as it comes
 * @property {boolean} [trusted] without it the folder is in Restricted Mode
 * @property {(text: string) => void} [log]
 * @param {NodeHost} options
 * @returns {Promise<{ url: string, urlOf: (folder: string) => string, stop: () => Promise<void> }>}
 *   `urlOf` opens another folder in the same server.
 */
export async function startNodeHost({
  folder,
  tests,
  extensions = [],
  settings = {},
  env = {},
  port = 0,
  ...more
}) {
  const own = temporaryFolder('vscode');
  const write = (file, value) => {
    mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
    writeFileSync(path.join(own, file), JSON.stringify(value));
  };
  write('user/User/settings.json', { ...quiet, ...settings });
  // A language pack without a word in it: VS Code itself stays English, and asks extensions for their French.
  write('words.json', { contents: {} });
  const pack = {
    hash: 'none',
    label: 'français',
    extensions: [{ extensionIdentifier: { id: 'scale-or-not.french' }, version: '1.0.0' }],
    translations: { vscode: path.join(own, 'words.json') },
  };
  write('user/languagepacks.json', { fr: pack });
  mkdirSync(path.join(own, 'extensions'));
  for (const extension of extensions) {
    const { publisher, name } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
    symlinkSync(extension, path.join(own, 'extensions', `${publisher}.${name}`), 'junction');
  }

  if (more.vsix !== undefined) await installVsix(more.vsix, own);
  const { address, stop } = await startServer({
    own,
    port,
    env,
    args: [
      ...['--locale', more.language ?? 'en'],
      ...(more.whole ? [] : builtInOfRecords(await vscodeFolder(), own)),
      ...(more.trusted ? ['--disable-workspace-trust'] : []),
      // Without it the workbench ignores tests, and an extension under development.
      ...(tests === undefined ? [] : ['--enable-smoke-test-driver']),
    ],
    log: more.log ?? (() => {}),
  });
  // As --default-folder its files would have another authority than those the extension names, and be others to VS Code.
  const urlOf = (what) => {
    const kind = what.endsWith('.code-workspace') ? 'workspace' : 'folder';
    return `http://${address}/?${kind}=${pathToFileURL(what).pathname.replace(/[&+]/g, encodeURIComponent)}`;
  };
  if (tests === undefined) return { url: urlOf(folder), urlOf, stop };

  const remote = (file) => `vscode-remote://${address}${pathToFileURL(file).pathname}`;
  // No tests are run without an extension under development.
  const developed = more.vsix === undefined ? root : path.join(root, 'host/nothing');
  const payload = [
    ['extensionDevelopmentPath', remote(developed)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ];
  return { url: `${urlOf(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`, urlOf, stop };
}

/** VS Code without what is not the matter here. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
