import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildExtension } from './bundles.mjs';
import { readOptions } from './options.mjs';
import { openWorkbench, runFromPalette, themes } from './workbench.mjs';

const help = `node host/screenshots.mjs [--out DIR] [--language en] [--theme light]
Takes pictures of the demo, with the view, Merlin's record and the Problems panel: one for each language and theme.
  --out DIR       where they are written; out/screenshots when it is not given
  --language L    only this language (en, fr)
  --theme T       only this theme (${Object.keys(themes).join(', ')})`;

/** Writes one picture for each language and theme. */
export async function takeScreenshots(args) {
  const { values } = readOptions('node host/screenshots.mjs', args, {
    out: { type: 'string', default: 'out/screenshots' },
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
      const file = path.join(values.out, `${language}-${theme}.png`);
      const { page, close } = await openWorkbench({ language, theme });
      await runFromPalette(page, 'Problems: Focus on Problems View');
      // What is read, and the colours of the text, come a moment after the text.
      await wait(5000);
      await page.screenshot({ path: file });
      await close();
      console.log(file);
    }
  }
  return 0;
}
