import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import type { FrameLocator } from '@playwright/test';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const ways = [
  {
    language: 'en',
    command: 'Write Overview',
    proposed: 'decisions/README.md',
    prompt: 'The page that tells of all records below its folder',
    notMarkdown: 'An overview is a Markdown file',
    heading: 'Where each idea stands',
    upToDate: 'The overview in “README.md” is up to date.',
    nodes: ['Fine-tuning as a service', 'Graph from a text', 'Agents', 'Gollm'],
    edges: ['imposed', 'chosen', 'chosen'],
  },
  {
    language: 'fr',
    command: 'Écrire la vue d’ensemble',
    proposed: 'decisions/README.md',
    prompt: 'La page qui présente toutes les fiches sous son dossier',
    notMarkdown: 'Une vue d’ensemble est un fichier Markdown',
    heading: 'Où en est chaque idée',
    upToDate: 'La vue d’ensemble dans « README.md » est à jour.',
    nodes: ['Fine-tuning à la demande', 'Le graphe d’un texte', 'Les agents', 'Gollm'],
    edges: ['imposé', 'choisi', 'choisi'],
  },
] as const;

/** Titles that would be something else than text, if anything interpreted them. */
const HOSTILE = [
  '- "Bold" <b>not bold</b> <img src=x> &amp;lt; `code`',
  '1. **strong** [link](https://example.com) $(icon) $x$ %%{init}%%',
  'www.example.com | a@b.com | //localhost | ~~gone~~ | fa:fa-car',
];

for (const way of ways) {
  describe(`the written overview (${way.language})`, () => {
    let workbench: Workbench | undefined;
    before(async () => {
      workbench = await openWorkbench({ language: way.language });
      await page().locator('.sidebar .monaco-list-row').nth(5).waitFor();
    });
    after(() => workbench?.close());

    const opened = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench;
    };
    const page = () => opened().page;
    const press = (keys: string) => page().keyboard.press(keys);
    const file = (name: string) => path.join(opened().folder, 'decisions', name);
    const write = () => runFromPalette(page(), way.command);

    /** The page in front as VS Code's own preview shows it. */
    async function preview(): Promise<FrameLocator> {
      await page().locator('.editor-instance .monaco-editor.focused').waitFor();
      await press('ControlOrMeta+Shift+v');
      const shown = page().frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await shown.locator('.mermaid svg, svg[aria-roledescription^="flowchart"]').first().waitFor();
      return shown;
    }

    const texts = async (shown: FrameLocator, selector: string) =>
      (await shown.locator(selector).allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());

    it('is proposed beside the records, refused where it is no Markdown, and left by Escape', async () => {
      await write();
      const box = page().locator('.quick-input-widget');
      await box.getByText(way.prompt).waitFor();
      assert.strictEqual(await box.locator('input').first().inputValue(), way.proposed);
      await page().keyboard.type('decisions/README.txt');
      await press('Enter');
      await box.getByText(way.notMarkdown).waitFor();
      await press('Escape');
      assert.strictEqual(existsSync(file('README.md')), false);
    });

    it('is written where it is proposed, and shown', async () => {
      await write();
      await page().locator('.quick-input-widget').getByText(way.prompt).waitFor();
      await press('Enter');
      await page().locator('.tab.active', { hasText: 'README.md' }).waitFor();
      assert.match(readFileSync(file('README.md'), 'utf8'), new RegExp(`\\n## ${way.heading}\\n`));
    });

    it('is up to date when it is written again, which is said', async () => {
      const before = readFileSync(file('README.md'), 'utf8');
      await write();
      const told = page().locator('.notification-list-item-message', { hasText: 'README.md' });
      assert.strictEqual((await told.innerText()).replaceAll('\u00a0', ' '), way.upToDate);
      assert.strictEqual(readFileSync(file('README.md'), 'utf8'), before);
      await press('Escape');
    });

    it('has its pivots drawn in the preview', async () => {
      const shown = await preview();
      assert.deepEqual<readonly string[]>(await texts(shown, 'svg .nodeLabel'), way.nodes);
      assert.deepEqual<readonly string[]>(await texts(shown, 'svg .edgeLabel p'), way.edges);
      // The preview and its page: that it is shown again tells that it is written.
      await press('ControlOrMeta+w');
      await page().locator('.editor-instance .monaco-editor.focused').waitFor();
      await press('ControlOrMeta+w');
      await page().locator('.tab', { hasText: 'README.md' }).waitFor({ state: 'detached' });
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
      await page().locator('.sidebar .monaco-list-row', { hasText: '$(icon)' }).first().waitFor();
      await write();
      await page().locator('.tab.active', { hasText: 'README.md' }).waitFor();
      const shown = await preview();
      const links = await texts(shown, 'li a');
      for (const title of HOSTILE) {
        assert.isOk(links.includes(title), JSON.stringify(links));
        const label = title.length > 60 ? `${title.slice(0, 60).trimEnd()}…` : title;
        const labels = await texts(shown, 'svg .nodeLabel');
        assert.isOk(labels.includes(label), JSON.stringify(labels));
      }
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
        assert.strictEqual(await shown.locator(`.markdown-body ${selector}`).count(), 0, selector);
      assert.strictEqual(await shown.locator('li a').count(), links.length);
      assert.strictEqual(await shown.locator('.markdown-body a:not([data-href$=".md"])').count(), 0);
    });
  });
}
