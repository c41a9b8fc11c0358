import { launchBrowser } from '../../../host/browser.mjs';
import { temporaryFolder } from '../../../host/lifetime.mjs';
import { startNodeHost } from '../../../host/nodeHost.mjs';
import { runFromPalette } from '../../../host/palette.mjs';
import { makePackage } from '../../../host/vsix.mjs';
import { expect } from '../../workbench/expect.ts';

/** The page that an editor shows of the package, once it is installed. */
describe('the listing of the package', () => {
  let opened: Awaited<ReturnType<typeof openListing>> | undefined;
  before(async () => (opened = await openListing()));
  after(() => opened?.close());

  const page = () => {
    if (!opened) throw new Error('the listing did not open');
    return opened.page;
  };

  it('has the name and the icon', async () => {
    const editor = page().locator('.extension-editor');
    await expect(editor.locator('.name').first()).toHaveText('Scale or Not');
    await expect(editor.locator('.header img').first()).toHaveJSProperty('naturalWidth', 256);
  });

  it('has the README, from its title', async () => {
    const readme = page().frameLocator('iframe.webview').frameLocator('#active-frame');
    await expect(readme.locator('h1').first()).toHaveText('Scale or Not');
  });
});

async function openListing() {
  const { file } = await makePackage(temporaryFolder('package'));
  const { url, stop } = await startNodeHost({ folder: temporaryFolder('empty'), vsix: file });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await expect(page.locator('.activitybar [aria-label^="Scale or Not"]').first()).toBeVisible();
  await runFromPalette(page, 'Extensions: Show Installed Extensions');
  await page.locator('.extensions-list .monaco-list-row', { hasText: 'Scale or Not' }).first().click();
  const close = async () => {
    await browser.close();
    await stop();
  };
  return { page, close };
}
