import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runFromPalette } from '../../host/palette.mjs';
import { expectText, expectTold } from './asking.ts';
import { expect, expectSoon, spaced } from './expect.ts';
import { workbenchOf } from './opened.ts';
import { expectLine, openFile, rowsOf, shows } from './views.ts';

const everyQuestion = [
  'Merlin, gadget (aucun besoin exprimé), 2 questions ouvertes',
  'Comment en faire un produit ? Question ouverte de « Merlin ».',
  'Comment le vendre ? Question ouverte de « Merlin ».',
  'Gollm, en bascule, 2 questions ouvertes',
  'Une équipe paierait-elle pour l’outil, ou seulement pour l’aide autour ? Question ouverte de « Gollm ».',
  'Qu’est-ce qui manquerait aux gens si j’arrêtais demain ? Question ouverte de « Gollm ».',
];

/** One person's way through the French examples; each step finds the workbench as the one before left it. */
describe('a person on the French examples', () => {
  const opened = workbenchOf({ language: 'fr' });
  const page = () => opened().page;
  const run = (title: string) => runFromPalette(page(), title);
  const press = (keys: string) => page().keyboard.press(keys);
  const questions = () => rowsOf(page(), 'Questions ouvertes');
  const problems = () => page().locator('.markers-panel .monaco-list-row');
  const tab = (file: string, state = '') => page().locator(`.tab.active${state}`, { hasText: file });
  const rendered = () => page().frameLocator('iframe.webview').frameLocator('#active-frame');
  const badge = (count: number) =>
    expect(
      page().locator(`.activitybar .badge[aria-label="Scale or Not - ${count} questions ouvertes"]`),
    ).toBeVisible();
  const clearTold = () => opened().run('notifications.clearAll');

  it('sees each question in its record, said in words', async () => {
    await shows(questions(), everyQuestion);
    await badge(4);
  });

  it('sees the gadget in Problems, and no other finding', async () => {
    await opened().run('workbench.actions.view.problems');
    await expect(problems()).toHaveText([
      /0001-merlin\.md/,
      /aucun besoin métier n’est encore exprimé[^]*gadget/i,
    ]);
  });

  it('opens the page of the rule from there, rendered', async () => {
    await page()
      .locator('.markers-panel a', { hasText: 'gadget' })
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(rendered().locator('h1')).toHaveText(/gadget/);
    await expect(rendered().locator('h2').first()).toHaveText(/Ce qu’elle voit/);
    await page().locator('.tab', { hasText: '0001-merlin.md' }).click();
  });

  it('settles it by the quick fix, with a tab stop for each answer, and sees what comes next', async () => {
    await opened().run('workbench.actions.view.problems');
    await problems().nth(1).dblclick();
    await expect(page().locator('.monaco-editor.focused')).toBeVisible();
    await expectLine(page(), 12);
    await press('ControlOrMeta+.');
    await expect(page().locator('.action-widget .action', { hasText: 'Compléter' }).first()).toBeVisible();
    await press('Enter');
    await expect(tab('', '.dirty')).toBeVisible();
    for (const answer of ['Ana', 'tout à la main', '900 EUR', 'le cabinet']) {
      await page().keyboard.type(answer);
      await press('Tab');
    }
    await expectText(page()).toMatch(/: Ana\n[^\n]*: tout à la main\n[^\n]*: 900 EUR\n[^\n]*: le cabinet\n/);
    await expect(problems().filter({ hasText: /s’industrialiser ou s’automatiser/ })).toBeVisible();
    await expect(problems().filter({ hasText: /aucun besoin métier/i })).toHaveCount(0);
    await opened().run('workbench.action.files.revert');
    await expect(problems().filter({ hasText: /aucun besoin métier/i })).toBeVisible();
  });

  it('goes to a question, ticks it, and sees it go without saving', async () => {
    await opened().still();
    await questions().nth(2).click();
    await expectLine(page(), 23);
    await opened().run('workbench.action.focusActiveEditorGroup');
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'x'])
      await press(key);
    await shows(questions(), [
      'Merlin, gadget (aucun besoin exprimé), 1 question ouverte',
      ...everyQuestion.filter((_, row) => row !== 0 && row !== 2),
    ]);
    await expectText(page()).toMatch(/- \[x\] Comment le vendre/);
    await expect(tab('0001-merlin.md', '.dirty')).toBeVisible();
    await badge(3);
    await opened().run('workbench.action.files.revert');
    await shows(questions(), everyQuestion);
  });

  it('goes from question to question, and from the last record to the first', async () => {
    await opened().still();
    await questions().nth(5).click();
    await expect(tab('0005-gollm.md')).toBeVisible();
    await expectLine(page(), 41);
    await run('Aller à la question ouverte suivante');
    await expect(tab('0001-merlin.md')).toBeVisible();
    await expectLine(page(), 22);
  });

  it('asks for the gadgets, history marked as such', async () => {
    await run('Montrer les gadgets');
    const rows = page().locator('.quick-input-list .monaco-list-row');
    await shows(rows, [
      'Merlin, decisions/0001-merlin.md',
      'Fine-tuning à la demande, historique : remplacée, decisions/0002-fine-tuning-a-la-demande.md',
      'Les agents, historique : remplacée, decisions/0004-agents.md',
    ]);
    await rows.nth(2).click();
    await expect(tab('0004-agents.md')).toBeVisible();
  });

  it('has one record checked, also the one in the preview', async () => {
    await run('Vérifier cette fiche');
    await expectTold(page(), 'agents').toBe(
      '« Les agents » : gadget (aucun besoin exprimé), historique ; rien à signaler.',
    );
    await clearTold();
    await questions().nth(1).click();
    await expect(tab('0001-merlin.md')).toBeVisible();
    await opened().run('markdown.reopenAsPreview');
    await expect(rendered().locator('h1')).toBeVisible();
    await run('Vérifier cette fiche');
    await expectTold(page(), 'Merlin').toMatch(
      /^« Merlin » : gadget \(aucun besoin exprimé\) ; une remarque : .*aucun besoin métier/i,
    );
    await expectLine(page(), 12);
    await clearTold();
  });

  it('has all of them checked', async () => {
    await run('Vérifier toutes les fiches');
    await expectTold(page(), 'fiches,').toBe('6 fiches, 1 gadget, 4 questions ouvertes.');
    await clearTold();
  });

  it('makes a record of a file that is none yet', async () => {
    writeFileSync(path.join(opened().folder, 'decisions', '0007-notes.md'), '# Une idée\n\nOn verra bien.\n');
    await openFile(page(), '0007-notes.md');
    await run('Vérifier cette fiche');
    const toast = page().locator('.notifications-toasts');
    await expectSoon(async () =>
      spaced(await toast.locator('.notification-list-item-message').first().innerText()),
    ).toMatch(/0007-notes\.md.*n’est pas encore une fiche/);
    await toast.locator('.monaco-button', { hasText: 'En faire une fiche' }).click();
    await expect(tab('0007-notes.md', '.dirty')).toBeVisible();
    await expectText(page()).toMatch(/## Besoin métier\n[^]*Qui demande : \n/);
  });
});
