import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { endsWith, temporaryFolder } from './lifetime.mjs';
import { vscodeFolder } from './packages.mjs';
import { root } from './setUp.mjs';
import { unpack } from './vsix.mjs';

/**
 * Starts VS Code as a static page with its web-worker extension host, on the virtual workspace `vscode-test-web://mount/`.
 * @param {{ folder: string, tests: string, vsix?: string }} options `tests` is a path inside the project's folder; `vsix`
 *   a package that is built in, instead of the extension as it is developed.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startWebHost({ folder, tests, vsix }) {
  const vscode = await vscodeFolder();
  const require = createRequire(path.join(vscode, '../../../../package.json'));
  const testWeb = path.join(vscode, '../../../@vscode/test-web/out/server');
  const createApp = require(path.join(testWeb, 'app.js')).default;
  const { fsProviderExtensionPrefix, fsProviderFolderUri } = require(path.join(testWeb, 'mounts.js'));
  const { URI } = require('vscode-uri');

  const packages = vsix === undefined ? [] : [temporaryFolder('package')];
  for (const unpacked of packages) unpack(vsix, unpacked);
  const app = await silently(() =>
    createApp({
      build: { type: 'static', location: vscode },
      extensionDevelopmentPath: root,
      extensionPaths: packages,
      folderMountPath: folder,
      esm: true,
    }),
  );
  const page = readFileSync(path.join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  const workbench = withoutServer(readFileSync(path.join(vscode, workbenchPath), 'utf8'));

  // The first of them tells every request on the console.
  app.middleware.shift();
  app.middleware.unshift(async (context, next) => {
    const here = (at) => ({ scheme: 'http', authority: context.host, path: at });
    if (context.path === '/') {
      context.type = 'html';
      context.body = filled(page, {
        userDataPath: '/vscode-userdata',
        isEnabledFileDownloads: true,
        isEnabledFileUploads: true,
        isEnabledCoderGettingStarted: false,
        webviewEndpoint: '/static/build/out/vs/workbench/contrib/webview/browser/pre',
        productConfiguration: {
          enableTelemetry: false,
          extensionEnabledApiProposals: {
            'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'],
          },
        },
        additionalBuiltinExtensions: [
          here(fsProviderExtensionPrefix),
          ...packages.map((_, nth) => here(`/static/extensions/${nth}`)),
        ],
        folderUri: URI.parse(fsProviderFolderUri),
        developmentOptions: {
          enableSmokeTestDriver: true,
          extensions: [here('/static/devextensions')],
          extensionTestsPath: here(`/static/devextensions/${tests}`),
        },
      });
    } else if (context.path === `/static/build/${workbenchPath}`) {
      context.type = 'js';
      context.body = workbench;
    } else if (vsix !== undefined && context.path === '/static/devextensions/package.json') {
      // Tests run only in the folder of an extension under development: that folder is given another manifest.
      context.type = 'json';
      context.body = readFileSync(path.join(root, 'host/nothing/package.json'), 'utf8');
    } else {
      await next();
    }
  });

  const server = await new Promise((resolve) => {
    const started = app.listen(0, 'localhost', () => resolve(started));
  });
  const stop = endsWith(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://localhost:${server.address().port}/`, stop };
}

const workbenchPath = 'out/vs/code/browser/workbench/workbench.js';

/** This build takes for granted that it has a server: that the window is remote, and the user's data are there. */
function withoutServer(code) {
  return replaced(
    replaced(code, /\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/, '{...JSON.parse($1)}'),
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)\}/,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:"vscode-userdata"})}',
  );
}

function replaced(code, pattern, by) {
  if (!pattern.test(code))
    throw new Error(`This VS Code's workbench has no ${pattern}: the web host must be looked at anew.`);
  return code.replace(pattern, by);
}

/** The workbench's page with its configuration. */
function filled(page, configuration) {
  const messages = '/static/build/out/nls.messages.js';
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static/build',
    WORKBENCH_NLS_FALLBACK_URL: messages,
    WORKBENCH_NLS_URL: messages,
  };
  return page.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/** The app tells on the console what it serves. */
async function silently(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
