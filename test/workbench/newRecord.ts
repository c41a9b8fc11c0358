import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, shownText } from './asking.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What is typed and what is seen, in each language. */
export const WAYS = {
  en: {
    language: 'en',
    command: 'New Decision Record…',
    title: 'Read the case graph',
    file: '0007-read-the-case-graph.md',
    answers: ['two law firms', 'draw it by hand', 'two days a case', 'the partner', 'one paid pilot'],
    question: 'Would they do it themselves?',
    asks: 'Title',
    gadget: /No business need is stated yet/,
    next: /industrialised or automated/,
    empty: '- Who asks: ',
    label: 'Would they do it themselves? Open question of “Read the case graph”.',
  },
  fr: {
    language: 'fr',
    command: 'Nouvelle fiche de décision…',
    title: 'Lire le graphe du dossier',
    file: '0007-lire-le-graphe-du-dossier.md',
    answers: [
      'deux cabinets',
      'le dessiner à la main',
      'deux jours par dossier',
      'l’associée',
      'un pilote payé',
    ],
    question: 'Le feraient-ils eux-mêmes ?',
    asks: 'Titre',
    gadget: /Aucun besoin métier n’est encore exprimé/,
    next: /s’industrialiser ou s’automatiser/,
    empty: '- Qui demande : ',
    label: 'Le feraient-ils eux-mêmes ? Question ouverte de « Lire le graphe du dossier ».',
  },
} as const;

/** Writes a first record from the palette on, and takes it back. */
export function tryTheNewRecord(way: (typeof WAYS)['en' | 'fr']): void {
  describe(`somebody new, from the palette to a record (${way.language})`, () => {
    let workbench: Workbench | undefined;
    before(async () => (workbench = await openWorkbench({ language: way.language })));
    after(() => workbench?.close());

    const opened = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench;
    };
    const page = () => opened().page;
    const problems = () => page().locator('.markers-panel .monaco-list-row');
    const onDisk = () => path.join(opened().folder, 'decisions', way.file);

    it('gives a title, sees the name of the file, and lands in the first answer', async () => {
      await runFromPalette(page(), way.command);
      const box = await asks(page(), way.asks);
      await page().keyboard.type(way.title);
      await box.getByText(`decisions/${way.file}`).waitFor();
      assert.strictEqual(existsSync(onDisk()), false);
      await page().keyboard.press('Enter');
      await page().locator('.tab.active.dirty', { hasText: way.file }).waitFor();
      assert.match(await shownText(page()), new RegExp(`# ${way.title}\\n`));
      await page()
        .locator('.statusbar-item', { hasText: `Ln 9, Col ${way.empty.length + 1}` })
        .waitFor();
      assert.strictEqual(readFileSync(onDisk(), 'utf8'), '');
    });

    it('is taken back in two steps, the file too', async () => {
      await page().keyboard.press('ControlOrMeta+z');
      await page().locator('.tab.active:not(.dirty)', { hasText: way.file }).waitFor();
      // The tab is drawn before the text is.
      await page()
        .locator('.editor-instance .monaco-editor .view-lines')
        .filter({ hasText: /^\s*$/ })
        .first()
        .waitFor();
      assert.strictEqual((await shownText(page())).trim(), '');
      await page().keyboard.press('ControlOrMeta+z');
      await page().locator('.tab', { hasText: way.file }).waitFor({ state: 'detached' });
      assert.strictEqual(existsSync(onDisk()), false);
    });

    it('has findings only about what was left empty', async () => {
      await runFromPalette(page(), way.command);
      await answers(page(), way.asks, way.title);
      await page().locator('.tab.active.dirty', { hasText: way.file }).waitFor();
      await page().locator('.statusbar-item[id="status.problems"]', { hasText: '2' }).waitFor();
      await runFromPalette(page(), 'Problems: Focus on Problems View');
      await problems().nth(3).waitFor();
      assert.deepEqual(
        (await problems().filter({ hasText: way.gadget }).count()) +
          (await problems().filter({ hasText: /\.md/ }).count()),
        await problems().count(),
      );
      await runFromPalette(page(), 'View: Focus Active Editor Group');
    });

    it('fills it by typing and Tab, and is asked only what comes next', async () => {
      for (const answer of [...way.answers, way.question]) {
        await page().keyboard.type(answer);
        await page().keyboard.press('Tab');
      }
      await page().keyboard.press('ControlOrMeta+s');
      await page().locator('.tab.active:not(.dirty)', { hasText: way.file }).waitFor();
      await problems().filter({ hasText: way.next }).waitFor();
      // Merlin's and this one's, a line for each file above it; what was observed before goes a moment later.
      const last = Date.now() + 5000;
      while ((await problems().count()) !== 4 && Date.now() < last) await page().waitForTimeout(50);
      assert.strictEqual(await problems().count(), 4);
      const lines = readFileSync(onDisk(), 'utf8').split('\n');
      assert.deepEqual(
        lines.filter((line) => line.startsWith('- ')).map((line) => line.replace(/^- (?:\[ \]|[^:]*:) /, '')),
        [...way.answers, way.question],
      );
      const row = page().locator('.sidebar .monaco-list-row', { hasText: way.question });
      assert.strictEqual(((await row.getAttribute('aria-label')) ?? '').replaceAll('\u00a0', ' '), way.label);
    });
  });
}
