import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildExtension } from './bundles.mjs';
import { readOptions } from './options.mjs';
import { scenes } from './scenes.mjs';
import { openWorkbench, themes } from './workbench.mjs';

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
        const file = path.join(values.out, `${scene}-${language}-${theme}.png`);
        const { page, close } = await openWorkbench({ language, theme });
        await scenes[scene](page, language);
        // What is read, and the colours of the text, come a moment after the text.
        await wait(5000);
        await page.screenshot({ path: file });
        await close();
        console.log(file);
      }
    }
  }
  return 0;
}
