import { expect } from '@playwright/test';
import { expandRow, openWalkthrough, runFromPalette } from './palette.mjs';
import { WAITS } from './workbench.mjs';

/**
 * What is done in the demo before a picture is taken, by the picture's name. Each answers what the picture is of.
 * @type {Record<string, (opened: Awaited<ReturnType<typeof import('./workbench.mjs').openWorkbench>>, language: 'en' | 'fr') => Promise<import('@playwright/test').Locator>>}
 */
export const scenes = {
  'open-questions': async ({ page, run }) => {
    await run('workbench.actions.view.problems');
    return page.locator('.markers-panel .monaco-list-row').nth(1);
  },

  sidebar: async ({ page, run, still }, language) => {
    await run('scaleOrNot.decisions.focus');
    await still();
    const row = (text) => page.locator('.sidebar .monaco-list-row', { hasText: text });
    await expandRow(row({ en: 'History', fr: 'Historique' }[language]));
    await row('Agents').or(row('agents')).waitFor();
    const hover = page.locator('.workbench-hover');
    await expect(async () => {
      await page.mouse.move(0, 0);
      await row({ en: 'Advice', fr: 'Le conseil' }[language]).hover({ timeout: 3_000 });
      await expect(hover).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: WAITS });
    return hover;
  },

  'new-record': async ({ page, run }, language) => {
    const { command, asks, title, answers } = newRecord[language];
    await begin(page, command, asks, title);
    for (const answer of answers) {
      await page.keyboard.type(answer);
      await page.keyboard.press('Tab');
    }
    await run('workbench.actions.view.problems');
    await run('workbench.action.focusActiveEditorGroup');
    return page.locator('.markers-panel .monaco-list-row').nth(3);
  },

  'two-questions': async ({ page }, language) => {
    await runFromPalette(page, { en: 'Ask the Two Questions…', fr: 'Poser les deux questions…' }[language]);
    return page.locator('.quick-input-list .monaco-list-row').nth(2);
  },

  record: async ({ page }) => openExample(page, '0006'),

  'next-words': async ({ page }) => {
    await openExample(page, '0001');
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    return page.locator('.suggest-widget.visible .monaco-list-row').nth(2);
  },

  'next-record': async ({ page }) => {
    await openExample(page, '0005');
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.type('superseded-by: ');
    return page.locator('.suggest-widget.visible .monaco-list-row').nth(3);
  },

  hover: async ({ page, run, still }) => {
    await openExample(page, '0005');
    for (const key of [...Array(5).fill('ArrowDown'), 'End', 'ArrowLeft']) await page.keyboard.press(key);
    const hover = page.locator('.monaco-resizable-hover .hover-contents').first();
    await still();
    await expect(async () => {
      await run('editor.action.showHover');
      await expect(hover).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: WAITS });
    return hover;
  },

  'quick-fixes': async ({ page, run }) => {
    await run('workbench.actions.view.problems');
    await page.locator('.markers-panel .monaco-list-row').nth(1).dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 12' }).waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    return page.locator('.action-widget .action').first();
  },

  'go-to-decision': async ({ page }, language) => {
    await runFromPalette(page, { en: 'Go to Decision…', fr: 'Aller à une décision…' }[language]);
    return page.locator('.quick-input-list .monaco-list-row').nth(5);
  },

  status: async ({ page }) => {
    await page.locator('[id$="scaleOrNot.figures"]').waitFor();
    const lines = page.locator('.hover-language-status');
    await expect(async () => {
      await page.mouse.move(640, 300);
      await page.locator('[id="status.languageStatus"]').hover({ timeout: 3_000 });
      await expect(lines.nth(3)).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: WAITS });
    return lines.nth(3);
  },

  walkthrough: async ({ page }, language) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await openWalkthrough(
      page,
      { en: 'Get Started with Scale or Not', fr: 'Premiers pas avec Scale or Not' }[language],
    );
    return inWebview(page, '.getting-started-media iframe').locator('svg').first();
  },

  overview: async ({ page, run }, language) => {
    await runFromPalette(page, { en: 'Write Overview', fr: 'Écrire la vue d’ensemble' }[language]);
    const prompt = { en: 'The page that tells of', fr: 'La page qui présente' }[language];
    await page.locator('.quick-input-widget').getByText(prompt).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'README.md' }).waitFor();
    await run('markdown.showPreview');
    const drawing = inWebview(page, 'iframe.webview.ready').locator('svg').first();
    await drawing.scrollIntoViewIfNeeded();
    return drawing;
  },

  preview: async ({ page, run }) => {
    await run('markdown.showPreviewToSide');
    return inWebview(page, 'iframe.webview.ready').locator('.scale-or-not');
  },

  'whole-record': async ({ page }, language) => {
    const { everything, asks, title } = newRecord[language];
    await begin(page, everything, asks, title);
    for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
    return page.locator('.suggest-widget .monaco-list-row').first();
  },
};

/** Begins a new record by a command of the palette and a title. */
async function begin(page, command, asks, title) {
  await runFromPalette(page, command);
  await expect(page.locator(`.quick-input-widget input[placeholder="${asks}"]`)).toBeFocused({
    timeout: WAITS,
  });
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active.dirty').waitFor();
}

/** Opens one of the examples by its number; answers its editor. */
async function openExample(page, number) {
  const list = page.locator('.quick-input-widget');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+p');
    await list.locator('input').first().fill(number, { timeout: 3_000 });
    await expect(list.locator('.monaco-list-row.focused', { hasText: number })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: WAITS });
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: number }).waitFor();
  const editor = page.locator('.editor-instance .monaco-editor.focused');
  await editor.waitFor();
  return editor;
}

/** What a webview shows. */
const inWebview = (page, frame) => page.frameLocator(frame).frameLocator('#active-frame');

const newRecord = {
  en: {
    command: 'New Decision Record…',
    everything: 'New Decision Record with Everything…',
    asks: 'Title',
    title: 'Read the case graph with the lawyer',
    answers: ['paralegals in two law firms', 'draw it by hand'],
  },
  fr: {
    command: 'Nouvelle fiche de décision…',
    everything: 'Nouvelle fiche de décision complète…',
    asks: 'Titre',
    title: 'Lire le graphe du dossier avec l’avocat',
    answers: ['les assistantes de deux cabinets', 'le dessiner à la main'],
  },
};
