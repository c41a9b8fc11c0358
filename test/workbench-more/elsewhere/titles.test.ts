import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { temporaryFolder } from '../../../host/lifetime.mjs';
import { runFromPalette } from '../../../host/palette.mjs';
import { expect, expectSoon } from '../../workbench/expect.ts';
import { workbenchOf } from '../../workbench/opened.ts';
import { hoverOf, rowsOf } from '../../workbench/views.ts';

const TITLES = [
  '<b>bold</b> & <img src=x onerror=alert(1)>',
  '**strong** _em_ `code` [link](command:workbench.action.quit) ![i](x.png)',
  '$(flame) $(sync~spin) an icon',
  'עברית ‮gnp.exe‬ مرحبا',
  '🚀👩‍👩‍👧 emoji 🇫🇷',
  'long '.repeat(60).trim(),
  '|a|b| "quoted" \\ %% {{x}} <!-- c -->',
];

/** A folder with a record for each title, and one without any. */
function folderOfTitles(): string {
  const folder = path.join(temporaryFolder('titles'), 'startup');
  mkdirSync(path.join(folder, 'decisions'), { recursive: true });
  for (const [nth, title] of TITLES.entries()) {
    const yaml = `title: ${JSON.stringify(title)}`;
    const text = `---\n${yaml}\n---\n\n## Business need\n\n${title}\n\n- Who asks: Ana\n- Who pays: Ana\n\n## Open questions\n\n- [ ] \`${title.replaceAll('`', "'")}\`?\n`;
    writeFileSync(path.join(folder, 'decisions', `000${nth + 1}-x.md`), text);
  }
  writeFileSync(path.join(folder, 'decisions', '0009.md'), '## Business need\n\n- Who asks:\n');
  return folder;
}

describe('titles and questions of all kinds', () => {
  const opened = workbenchOf({ folder: folderOfTitles(), size: { width: 1280, height: 1200 } });
  const page = () => opened().page;
  const decisions = () => rowsOf(page(), 'Decisions');

  it('are shown as text in rows', async () => {
    const names = async (rows: Locator) =>
      (await rows.locator('.label-name').allInnerTexts()).map((name) => name.replace(/\s+/g, ' ').trim());
    await expectSoon(() => names(decisions())).toEqual(expect.arrayContaining([...TITLES, '0009']));
    await expect(page().locator('.sidebar .monaco-list-row .label-name .codicon')).toHaveCount(0);
  });

  it('are shown as text in tooltips', async () => {
    const hover = await hoverOf(opened(), decisions().filter({ hasText: '$(flame)' }).first(), 'an icon');
    await expectSoon(() => hover.innerText()).toMatch(/^\$\(flame\) \$\(sync~spin\) an icon\n/);
    await expect(hover.locator('.codicon')).toHaveCount(0);
  });

  it('are shown as text in lists', async () => {
    await runFromPalette(page(), 'Go to Decision…');
    const list = page().locator('.quick-input-list');
    await expect(list.locator('.monaco-list-row', { hasText: 'an icon' })).toBeVisible();
    await expect(list.locator('.monaco-list-row .codicon-flame')).toHaveCount(0);
    await page().keyboard.press('Escape');
  });
});
