import { expect } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from './bundles.mjs';
import { readOptions } from './options.mjs';
import { scenes } from './scenes.mjs';
import { openWorkbench, themes, WAITS } from './workbench.mjs';

const help = `node host/screenshots.mjs [--out DIR] [--scene new-record] [--language en] [--theme light]
Takes pictures of the demo: one for each scene, language and theme.
  --out DIR       where they are written; out/screenshots when it is not given
  --scene S       only this scene (${Object.keys(scenes).join(', ')})
  --language L    only this language (en, fr)
  --theme T       only this theme (${Object.keys(themes).join(', ')})`;

/** Writes one picture for each scene, language and theme. */
export async function takeScreenshots(args) {
  const { values } = readOptions('node host/screenshots.mjs', args, {
    out: { type: 'string', default: 'out/screenshots' },
    scene: { type: 'string', multiple: true, default: Object.keys(scenes) },
    language: { type: 'string', multiple: true, default: ['en', 'fr'] },
    theme: { type: 'string', multiple: true, default: Object.keys(themes) },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  buildExtension();
  mkdirSync(values.out, { recursive: true });
  for (const language of values.language) {
    for (const theme of values.theme) {
      for (const scene of values.scene) {
        const opened = await openWorkbench({ language, whole: true });
        // First of all: what pops up in a scene goes with the theme.
        await opened.wear(theme);
        const shown = await scenes[scene](opened, language);
        await expect(shown, `${scene} (${language}, ${theme})`).toBeVisible({ timeout: WAITS });
        await opened.still();
        const file = path.join(values.out, `${scene}-${language}-${theme}.png`);
        writeFileSync(file, await pictureOf(opened.page));
        console.log(file);
        await opened.close();
      }
    }
  }
  return 0;
}

/** A picture of a page once it stays the same: colours of a text come after the text, and drawings after both. */
async function pictureOf(page) {
  const text = page.locator('.editor-instance .view-line span[class^="mtk"]');
  if ((await text.count()) > 0)
    await expect(text.and(page.locator(':not(.mtk1)'))).not.toHaveCount(0, { timeout: WAITS });
  let picture = await page.screenshot();
  await expect(async () => {
    const before = picture;
    picture = await page.screenshot();
    expect(picture.equals(before)).toBe(true);
  }).toPass({ timeout: WAITS, intervals: [250] });
  return picture;
}
