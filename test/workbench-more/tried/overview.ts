import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { runFromPalette } from '../../../host/palette.mjs';
import type { Language } from '../../../src/core/text/language.ts';
import { expectTold } from '../../workbench/asking.ts';
import { expect, expectSoon, spaced, STEP, untilDone } from '../../workbench/expect.ts';
import type { Opened } from '../../workbench/opened.ts';

const WAYS = {
  en: {
    command: 'Write Overview',
    proposed: 'decisions/README.md',
    prompt: 'The page that tells of all records below its folder',
    notMarkdown: 'An overview is a Markdown file',
    heading: 'Where each idea stands',
    upToDate: 'The overview in “README.md” is up to date.',
    nodes: ['Fine-tuning as a service', 'Graph from a text', 'Agents', 'Gollm'],
    edges: ['imposed', 'chosen', 'chosen'],
  },
  fr: {
    command: 'Écrire la vue d’ensemble',
    proposed: 'decisions/README.md',
    prompt: 'La page qui présente toutes les fiches sous son dossier',
    notMarkdown: 'Une vue d’ensemble est un fichier Markdown',
    heading: 'Où en est chaque idée',
    upToDate: 'La vue d’ensemble dans « README.md » est à jour.',
    nodes: ['Fine-tuning à la demande', 'Le graphe d’un texte', 'Les agents', 'Gollm'],
    edges: ['imposé', 'choisi', 'choisi'],
  },
} as const;

/** Titles that would be something else than text, if anything interpreted them. */
const HOSTILE = [
  '- "Bold" <b>not bold</b> <img src=x> &amp;lt; `code`',
  '1. **strong** [link](https://example.com) $(icon) $x$ %%{init}%%',
  'www.example.com | a@b.com | //localhost | ~~gone~~ | fa:fa-car',
];

/** Writes the overview, and looks at it in VS Code's own preview; leaves files of hostile titles behind. */
export function tryTheOverview(opened: () => Opened, language: Language): void {
  describe('the written overview', () => {
    const way = WAYS[language];
    const page = () => opened().page;
    const press = (keys: string) => page().keyboard.press(keys);
    const file = (name: string) => path.join(opened().folder, 'decisions', name);
    const textOf = (name: string) => readFileSync(file(name), 'utf8');
    const write = () => runFromPalette(page(), way.command);
    const readme = () => page().locator('.tab.active', { hasText: 'README.md' });

    /** The page in front as VS Code's own preview shows it. */
    async function preview(): Promise<FrameLocator> {
      await expect(page().locator('.editor-instance .monaco-editor.focused')).toBeVisible();
      const shown = page().frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await untilDone(async () => {
        // It is about the editor in front, which the extension host is told of a moment later.
        await opened().run('markdown.showPreview');
        await expect(shown.locator('.markdown-body')).toBeVisible(STEP);
      });
      await expect(
        shown.locator('.mermaid svg, svg[aria-roledescription^="flowchart"]').first(),
      ).toBeVisible();
      return shown;
    }

    const texts = async (shown: FrameLocator, selector: string) =>
      (await shown.locator(selector).allInnerTexts()).map((text) => spaced(text).trim());

    it('is proposed beside the records, refused where it is no Markdown, and left by Escape', async () => {
      const before = existsSync(file('README.md'));
      await write();
      const box = page().locator('.quick-input-widget');
      await expect(box.getByText(way.prompt)).toBeVisible();
      await expect(box.locator('input').first()).toHaveValue(way.proposed);
      await page().keyboard.type('decisions/README.txt');
      await press('Enter');
      await expect(box.getByText(way.notMarkdown)).toBeVisible();
      await press('Escape');
      await opened().still();
      expect([before, existsSync(file('README.md'))]).toEqual([false, false]);
    });

    it('is written where it is proposed, and shown', async () => {
      await write();
      await expect(page().locator('.quick-input-widget').getByText(way.prompt)).toBeVisible();
      await press('Enter');
      await expect(readme()).toBeVisible();
      await expectSoon(() => textOf('README.md')).toMatch(new RegExp(`\\n## ${way.heading}\\n`));
    });

    it('is up to date when it is written again, which is said', async () => {
      const before = textOf('README.md');
      await write();
      await expectTold(page(), 'README.md').toBe(way.upToDate);
      expect(textOf('README.md')).toBe(before);
      await opened().run('notifications.clearAll');
    });

    it('has its pivots drawn in the preview', async () => {
      const shown = await preview();
      await expectSoon(() => texts(shown, 'svg .nodeLabel')).toEqual([...way.nodes]);
      await expectSoon(() => texts(shown, 'svg .edgeLabel p')).toEqual([...way.edges]);
      await opened().run('workbench.action.closeAllEditors');
      await expect(page().locator('.tab')).toHaveCount(0);
    });

    it('shows as text what would be something else', async () => {
      const keys = (more: string) => `---\nverdict: scale\n${more}---\n`;
      for (const [nth, title] of HOSTILE.entries()) {
        const follows = `supersedes: ${nth === 0 ? '0005-gollm.md' : `001${nth - 1}-hostile.md`}\n`;
        writeFileSync(
          file(`001${nth}-hostile.md`),
          `${keys(`title: ${JSON.stringify(title)}\n${follows}`)}\n## Open questions\n\n- [ ] \\<b>Who\\</b> pays a\\@b.com\\?\n`,
        );
      }
      await expect(page().locator('.sidebar .monaco-list-row', { hasText: '$(icon)' }).first()).toBeVisible();
      await write();
      await expect(readme()).toBeVisible();
      const shown = await preview();
      const shortened = HOSTILE.map((title) =>
        title.length > 60 ? `${title.slice(0, 60).trimEnd()}…` : title,
      );
      await expectSoon(() => texts(shown, 'li a')).toEqual(expect.arrayContaining(HOSTILE));
      await expectSoon(() => texts(shown, 'svg .nodeLabel')).toEqual(expect.arrayContaining(shortened));
      const links = await texts(shown, 'li a');
      for (const selector of [
        'b',
        'img',
        'em',
        'strong',
        's',
        'del',
        'code:not(.mermaid)',
        '.katex',
        'svg i',
        'li li a',
      ])
        await expect(shown.locator(`.markdown-body ${selector}`), selector).toHaveCount(0);
      await expect(shown.locator('li a')).toHaveCount(links.length);
      await expect(shown.locator('.markdown-body a:not([data-href$=".md"])')).toHaveCount(0);
    });
  });
}
