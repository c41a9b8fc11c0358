import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { labelsOf, openFile, rowsOf } from './views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

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
  let workbench: Workbench | undefined;
  before(async () => (workbench = await openWorkbench({ language: 'fr' })));
  after(() => workbench?.close());

  const opened = () => {
    assert.isOk(workbench, 'the workbench did not open');
    return workbench;
  };
  const page = () => opened().page;
  const run = (title: string) => runFromPalette(page(), title);
  const questions = () => rowsOf(page(), 'Questions ouvertes');
  const labels = () => labelsOf(questions());
  const badge = (questions: number) =>
    page()
      .locator(`.activitybar .badge[aria-label="Scale or Not - ${questions} questions ouvertes"]`)
      .waitFor();
  const notifications = () => page().locator('.notification-list-item-message');
  const editorText = async () =>
    (await page().locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ');

  /** The sentence of a notification about something; all are closed then. */
  async function told(about: string): Promise<string> {
    const sentence = notifications().filter({ hasText: about }).first();
    const text = (await sentence.innerText()).replaceAll('\u00a0', ' ');
    await run('Notifications: Clear All Notifications');
    await sentence.waitFor({ state: 'detached' });
    return text;
  }

  it('sees each question in its record, said in words', async () => {
    await questions().nth(5).waitFor();
    assert.deepEqual(await labels(), everyQuestion);
    await badge(4);
  });

  it('sees the gadget in Problems, and no other finding', async () => {
    await run('Problems: Focus on Problems View');
    const rows = page().locator('.markers-panel .monaco-list-row');
    await rows.nth(1).waitFor();
    assert.strictEqual(await rows.count(), 2);
    assert.match(await rows.nth(0).innerText(), /0001-merlin\.md/);
    assert.match(await rows.nth(1).innerText(), /aucun besoin métier n’est encore exprimé[^]*gadget/i);
  });

  it('opens the page of the rule from there, rendered', async () => {
    await page()
      .locator('.markers-panel a', { hasText: 'gadget' })
      .click({ modifiers: ['ControlOrMeta'] });
    const rendered = page().frameLocator('iframe.webview').frameLocator('#active-frame');
    assert.match(await rendered.locator('h1').innerText(), /gadget/);
    assert.match(await rendered.locator('h2').first().innerText(), /Ce qu’elle voit/);
    await page().locator('.tab', { hasText: '0001-merlin.md' }).click();
  });

  it('settles it by the quick fix, with a tab stop for each answer, and sees what comes next', async () => {
    await run('Problems: Focus on Problems View');
    await page().locator('.markers-panel .monaco-list-row').nth(1).dblclick();
    await page().locator('.monaco-editor.focused').waitFor();
    await page().locator('.statusbar-item', { hasText: 'Ln 12' }).waitFor();
    await page().keyboard.press('ControlOrMeta+.');
    await page().locator('.action-widget .action', { hasText: 'Compléter' }).first().waitFor();
    await page().keyboard.press('Enter');
    await page().locator('.tab.active.dirty').waitFor();
    for (const answer of ['Ana', 'tout à la main', '900 EUR', 'le cabinet']) {
      await page().keyboard.type(answer);
      await page().keyboard.press('Tab');
    }
    for (const answer of ['Ana', 'tout à la main', '900 EUR', 'le cabinet']) {
      await page()
        .locator('.view-line', { hasText: new RegExp(`: ${answer}$`.replaceAll(' ', '\\s')) })
        .waitFor();
    }
    const remarks = page().locator('.markers-panel .monaco-list-row');
    await remarks.filter({ hasText: /s’industrialiser ou s’automatiser/ }).waitFor();
    await remarks.filter({ hasText: /aucun besoin métier/i }).waitFor({ state: 'detached' });
    await run('File: Revert File');
    await remarks.filter({ hasText: /aucun besoin métier/i }).waitFor();
  });

  it('goes to a question, ticks it, and sees it go without saving', async () => {
    await questions().nth(2).click();
    await page().locator('.statusbar-item', { hasText: 'Ln 23' }).waitFor();
    await page().locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'x']) {
      await page().keyboard.press(key);
    }
    await questions().nth(5).waitFor({ state: 'detached' });
    assert.match(await editorText(), /- \[x\] Comment le vendre/);
    assert.strictEqual(await page().locator('.tab.active.dirty').count(), 1);
    assert.deepEqual(await labels(), [
      'Merlin, gadget (aucun besoin exprimé), 1 question ouverte',
      ...everyQuestion.filter((_, row) => row !== 0 && row !== 2),
    ]);
    await badge(3);
    await run('File: Revert File');
    await questions().nth(5).waitFor();
  });

  it('goes from question to question, and from the last record to the first', async () => {
    await questions().nth(5).click();
    await page().locator('.tab.active', { hasText: '0005-gollm.md' }).waitFor();
    await run('Aller à la question ouverte suivante');
    await page().locator('.tab.active', { hasText: '0001-merlin.md' }).waitFor();
    await page().locator('.statusbar-item', { hasText: 'Ln 22' }).waitFor();
  });

  it('asks for the gadgets, history marked as such', async () => {
    await run('Montrer les gadgets');
    const rows = page().locator('.quick-input-list .monaco-list-row');
    await rows.nth(2).waitFor();
    assert.deepEqual(await labelsOf(rows), [
      'Merlin, decisions/0001-merlin.md',
      'Fine-tuning à la demande, historique : remplacée, decisions/0002-fine-tuning-a-la-demande.md',
      'Les agents, historique : remplacée, decisions/0004-agents.md',
    ]);
    await rows.nth(2).click();
    await page().locator('.tab.active', { hasText: '0004-agents.md' }).waitFor();
  });

  it('has one record checked, also the one in the preview', async () => {
    await run('Vérifier cette fiche');
    assert.strictEqual(
      await told('agents'),
      '« Les agents » : gadget (aucun besoin exprimé), historique ; rien à signaler.',
    );
    await questions().nth(1).click();
    await run('Markdown: Open as Preview');
    await page().frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1').waitFor();
    await run('Vérifier cette fiche');
    assert.match(
      await told('Merlin'),
      /^« Merlin » : gadget \(aucun besoin exprimé\) ; une remarque : .*aucun besoin métier/i,
    );
    await page().locator('.statusbar-item', { hasText: 'Ln 12' }).waitFor();
  });

  it('has all of them checked', async () => {
    await run('Vérifier toutes les fiches');
    assert.strictEqual(await told('fiches,'), '6 fiches, 1 gadget, 4 questions ouvertes.');
  });

  it('makes a record of a file that is none yet', async () => {
    writeFileSync(path.join(opened().folder, 'decisions', '0007-notes.md'), '# Une idée\n\nOn verra bien.\n');
    await openFile(page(), '0007-notes.md');
    await run('Vérifier cette fiche');
    assert.match(await notifications().first().innerText(), /0007-notes\.md.*n’est pas encore une fiche/);
    await page().locator('.notifications-toasts .monaco-button', { hasText: 'En faire une fiche' }).click();
    await page().locator('.tab.active.dirty').waitFor();
    assert.match(await editorText(), /## Besoin métier\n[^]*Qui demande : \n/);
  });
});
