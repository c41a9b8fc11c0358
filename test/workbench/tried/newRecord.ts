import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runFromPalette } from '../../../host/palette.mjs';
import type { Language } from '../../../src/core/text/language.ts';
import { answers, asks, expectText } from '../asking.ts';
import { expect, expectSoon, spaced } from '../expect.ts';
import type { Opened } from '../opened.ts';

/** What is typed and what is seen, in each language. */
const WAYS = {
  en: {
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

/** Writes a first record from the palette on, takes it back, and writes it for good. */
export function tryTheNewRecord(opened: () => Opened, language: Language): void {
  describe('somebody new, from the palette to a record', () => {
    const way = WAYS[language];
    const page = () => opened().page;
    const press = (keys: string) => page().keyboard.press(keys);
    const tab = (state: string) => page().locator(`.tab${state}`, { hasText: way.file });
    const problems = () => page().locator('.markers-panel .monaco-list-row');
    const onDisk = () => path.join(opened().folder, 'decisions', way.file);

    it('gives a title, sees the name of the file, and lands in the first answer', async () => {
      await runFromPalette(page(), way.command);
      const box = await asks(page(), way.asks);
      await page().keyboard.type(way.title);
      await expect(box.getByText(`decisions/${way.file}`)).toBeVisible();
      expect(existsSync(onDisk())).toBe(false);
      await press('Enter');
      await expect(tab('.active.dirty')).toBeVisible();
      await expectText(page()).toMatch(new RegExp(`# ${way.title}\\n`));
      await expect(
        page().locator('.statusbar-item', { hasText: `Ln 9, Col ${way.empty.length + 1}` }),
      ).toBeVisible();
      expect(readFileSync(onDisk(), 'utf8')).toBe('');
    });

    it('is taken back in two steps, the file too', async () => {
      await press('ControlOrMeta+z');
      await expect(tab('.active:not(.dirty)')).toBeVisible();
      await expectText(page()).toMatch(/^\s*$/);
      await press('ControlOrMeta+z');
      await expect(tab('')).toHaveCount(0);
      await expectSoon(() => existsSync(onDisk())).toBe(false);
    });

    it('has findings only about what was left empty', async () => {
      await runFromPalette(page(), way.command);
      await answers(page(), way.asks, way.title);
      await expect(tab('.active.dirty')).toBeVisible();
      await opened().run('workbench.actions.view.problems');
      // A line for each file, and one for its remark.
      await expect(problems()).toHaveCount(4);
      await expect(problems().filter({ hasText: way.gadget })).toHaveCount(2);
      await expect(problems().filter({ hasText: /\.md/ })).toHaveCount(2);
      await opened().run('workbench.action.focusActiveEditorGroup');
    });

    it('fills it by typing and Tab, and is asked only what comes next', async () => {
      for (const answer of [...way.answers, way.question]) {
        await page().keyboard.type(answer);
        await press('Tab');
      }
      await press('ControlOrMeta+s');
      await expect(tab('.active:not(.dirty)')).toBeVisible();
      await expect(problems().filter({ hasText: way.next })).toBeVisible();
      // Merlin's and this one's, a line for each file above it.
      await expect(problems()).toHaveCount(4);
      const lines = readFileSync(onDisk(), 'utf8').split('\n');
      expect(
        lines.filter((line) => line.startsWith('- ')).map((line) => line.replace(/^- (?:\[ \]|[^:]*:) /, '')),
      ).toEqual([...way.answers, way.question]);
      const row = page().locator('.sidebar .monaco-list-row', { hasText: way.question });
      await expectSoon(async () => spaced(await row.getAttribute('aria-label'))).toBe(way.label);
    });
  });
}
