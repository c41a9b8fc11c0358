import { expandRow, openWalkthrough, runFromPalette } from './workbench.mjs';

/** What is done in the demo before a picture is taken, by the picture's name. */
export const scenes = {
  'open-questions': (page) => runFromPalette(page, 'Problems: Focus on Problems View'),

  sidebar: async (page, language) => {
    await runFromPalette(page, { en: 'Focus on Decisions View', fr: 'Focus on Décisions View' }[language]);
    const row = (text) => page.locator('.sidebar .monaco-list-row', { hasText: text });
    await row('Gollm').nth(1).waitFor();
    await expandRow(row({ en: 'History', fr: 'Historique' }[language]));
    await row('Agents').or(row('agents')).waitFor();
    await row({ en: 'Advice', fr: 'Le conseil' }[language]).hover();
    await page.locator('.workbench-hover').waitFor();
  },

  'new-record': async (page, language) => {
    const { command, asks, title, answers } = newRecord[language];
    await runFromPalette(page, command);
    await page.locator(`.quick-input-widget input[placeholder="${asks}"]`).waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    for (const answer of answers) {
      await page.keyboard.type(answer);
      await page.keyboard.press('Tab');
    }
    await runFromPalette(page, 'Problems: Focus on Problems View');
    await runFromPalette(page, 'View: Focus Active Editor Group');
  },

  'two-questions': async (page, language) => {
    await runFromPalette(page, { en: 'Ask the Two Questions…', fr: 'Poser les deux questions…' }[language]);
    await page.locator('.quick-input-list .monaco-list-row').nth(2).waitFor();
  },

  record: (page) => openExample(page, '0006'),

  'next-words': async (page) => {
    await openExample(page, '0001');
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await page.locator('.suggest-widget.visible .monaco-list-row').nth(2).waitFor();
  },

  'next-record': async (page) => {
    await openExample(page, '0005');
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.type('superseded-by: ');
    await page.locator('.suggest-widget.visible .monaco-list-row').nth(3).waitFor();
  },

  hover: async (page) => {
    await openExample(page, '0005');
    for (const key of [...Array(5).fill('ArrowDown'), 'End', 'ArrowLeft']) await page.keyboard.press(key);
    for (const key of ['k', 'i']) await page.keyboard.press(`ControlOrMeta+${key}`);
    await page.locator('.monaco-resizable-hover .hover-contents').first().waitFor();
  },

  'quick-fixes': async (page) => {
    await runFromPalette(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row').nth(1).dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 12' }).waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    await page.locator('.action-widget .action').first().waitFor();
  },

  'go-to-decision': async (page, language) => {
    await runFromPalette(page, { en: 'Go to Decision…', fr: 'Aller à une décision…' }[language]);
    await page.locator('.quick-input-list .monaco-list-row').nth(5).waitFor();
  },

  status: async (page) => {
    await page.locator('[id$="scaleOrNot.figures"]').waitFor();
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status').nth(3).waitFor();
  },

  walkthrough: async (page, language) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await openWalkthrough(
      page,
      { en: 'Get Started with Scale or Not', fr: 'Premiers pas avec Scale or Not' }[language],
    );
  },

  overview: async (page, language) => {
    await runFromPalette(page, { en: 'Write Overview', fr: 'Écrire la vue d’ensemble' }[language]);
    const prompt = { en: 'The page that tells of', fr: 'La page qui présente' }[language];
    await page.locator('.quick-input-widget').getByText(prompt).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'README.md' }).waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+v');
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await shown.locator('svg').first().waitFor();
    await shown.locator('svg').first().scrollIntoViewIfNeeded();
  },

  preview: async (page) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.press('v');
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await shown.locator('.scale-or-not').waitFor();
  },

  'whole-record': async (page, language) => {
    const { everything, asks, title } = newRecord[language];
    await runFromPalette(page, everything);
    await page.locator(`.quick-input-widget input[placeholder="${asks}"]`).waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
  },
};

/** Opens one of the examples by its number. */
async function openExample(page, number) {
  await runFromPalette(page, 'Go to File...');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(number);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: number }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: number }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

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
