import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, chooses, shownText } from '../workbench/asking.ts';
import { chooseFromMenu, clickAction } from '../workbench/views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What each language says of the same things, on its own examples. */
const ways = [
  {
    language: 'en',
    merlin: '0001-merlin.md',
    create: 'New Decision Record…',
    agents: 'Agents',
    add: 'Add Open Question…',
    addAsks: 'What does nobody know yet?',
    answer: 'Answer Question…',
    answerAsks: 'The answer',
    whichAsks: 'The question to answer',
    sell: 'How do I sell it?',
    answered: '- [x] How do I sell it? — Answer: not at all',
    new: 'Who would miss it?',
    verdict: 'Set Verdict…',
    verdictAsks: 'The verdict of this record',
    dontScale: "don't scale",
    goTo: 'Go to Decision…',
    goToAsks: 'A record, by its title, its file or where it stands',
    advice: 'Advice, face to face',
    adviceStands:
      "Advice, face to face, 0006-advice-face-to-face.md, durable advantage · don't scale · 2024-11-18",
    pivot: 'Pivot to a New Record…',
    titleAsks: 'Title',
    pivotAsks: 'Was this pivot chosen or imposed?',
    imposed: 'Imposed',
    written: ['status: superseded', 'pivot: imposed'],
    everything: 'New Decision Record with Everything…',
    choice: '- Can it be industrialised? …',
    partly: 'partly',
    empty: 'A record begins with a title',
    placeholder: 'This would be read as a placeholder',
    history: '“Agents” is history',
  },
  {
    language: 'fr',
    merlin: '0001-merlin.md',
    create: 'Nouvelle fiche de décision…',
    agents: 'Les agents',
    add: 'Ajouter une question ouverte…',
    addAsks: 'Que ne sait-on pas encore ?',
    answer: 'Répondre à une question…',
    answerAsks: 'La réponse',
    whichAsks: 'La question à laquelle répondre',
    sell: 'Comment le vendre\u00a0?',
    answered: '- [x] Comment le vendre\u00a0? — Réponse : not at all',
    new: 'À qui manquerait-il ?',
    verdict: 'Poser le verdict…',
    verdictAsks: 'Le verdict de cette fiche',
    dontScale: 'ne pas scaler',
    goTo: 'Aller à une décision…',
    goToAsks: 'Une fiche, par son titre, son fichier ou sa situation',
    advice: 'Le conseil, en face à face',
    adviceStands:
      'Le conseil, en face à face, 0006-conseil-en-face-a-face.md, avantage durable · ne pas scaler · 2024-11-18',
    pivot: 'Pivoter vers une nouvelle fiche…',
    titleAsks: 'Titre',
    pivotAsks: 'Ce pivot est-il choisi ou imposé ?',
    imposed: 'Imposé',
    written: ['status: remplacé', 'pivot: imposé'],
    everything: 'Nouvelle fiche de décision complète…',
    choice: '- Industrialisable : …',
    partly: 'en partie',
    empty: 'Une fiche commence par un titre',
    placeholder: 'Ceci se lirait comme un texte à remplacer',
    history: '« Les agents » appartient à l’histoire',
  },
] as const;

for (const way of ways) {
  /** Each step ends with the files as they were found. */
  describe(`writing in records, by commands (${way.language})`, () => {
    let workbench: Workbench | undefined;
    let merlin = '';
    before(async () => {
      workbench = await openWorkbench({ language: way.language });
      merlin = readFileSync(inRecords(way.merlin), 'utf8');
      await page().locator('.sidebar .monaco-list-row').nth(5).waitFor();
    });
    after(() => workbench?.close());

    const opened = () => {
      assert.isOk(workbench, 'the workbench did not open');
      return workbench;
    };
    const page = () => opened().page;
    const run = (title: string) => runFromPalette(page(), title);
    const inRecords = (file: string) => path.join(opened().folder, 'decisions', file);
    const files = () => readdirSync(path.join(opened().folder, 'decisions')).sort();
    const press = (keys: string) => page().keyboard.press(keys);
    const dirty = (file: string) => page().locator('.tab.active.dirty', { hasText: file }).waitFor();
    const rows = () => page().locator('.quick-input-list .monaco-list-row');

    /** Saves what is in front, and reads it. */
    async function saved(file: string): Promise<string> {
      await press('ControlOrMeta+s');
      await page().locator('.tab.active:not(.dirty)', { hasText: file }).waitFor();
      return readFileSync(inRecords(file), 'utf8');
    }

    /** Undoes one step of the file in front, which then is what it was. */
    async function undone(file: string, text: string): Promise<void> {
      await press('ControlOrMeta+z');
      await dirty(file);
      assert.strictEqual(await saved(file), text);
    }

    it('adds a question to the record in front', async () => {
      await run(way.add);
      await answers(page(), way.addAsks, way.new);
      await dirty(way.merlin);
      assert.strictEqual(await saved(way.merlin), `${merlin}- [ ] ${way.new}\n`);
      await undone(way.merlin, merlin);
    });

    it('adds it to another one, which is shown then', async () => {
      await run(way.add);
      const box = await asks(page(), way.addAsks);
      await box.locator('.quick-input-titlebar .action-label').first().click();
      await rows().filter({ hasText: 'Gollm' }).click();
      await answers(page(), way.addAsks, way.new);
      await dirty('0005-gollm.md');
      assert.match(await shownText(page()), new RegExp(`- \\[ \\] ${way.new.replace('?', '\\?')}`));
      await press('ControlOrMeta+z');
      await page().locator('.tab.active:not(.dirty)', { hasText: '0005-gollm.md' }).waitFor();
      await press('ControlOrMeta+w');
      await page().locator('.tab.active', { hasText: way.merlin }).waitFor();
    });

    it('says why something is no open question, and writes nothing of it', async () => {
      await run(way.add);
      const box = await asks(page(), way.addAsks);
      await page().keyboard.type('TBD');
      await press('Enter');
      await box.locator('.quick-input-message', { hasText: ':' }).waitFor();
      await press('Escape');
      assert.strictEqual(await page().locator('.tab.dirty').count(), 0);
    });

    it('answers a question of the record in front, chosen from a list', async () => {
      await run(way.answer);
      await chooses(page(), way.whichAsks, way.sell);
      await answers(page(), way.answerAsks, 'not at all');
      await dirty(way.merlin);
      const text = await saved(way.merlin);
      assert.strictEqual(text, merlin.replace(`- [ ] ${way.sell}`, way.answered));
      await undone(way.merlin, merlin);
    });

    it('ticks one without an answer from the sidebar', async () => {
      const row = page().locator('.sidebar .monaco-list-row', { hasText: way.sell });
      await chooseFromMenu(page(), row, way.answer);
      await asks(page(), way.answerAsks);
      await press('Enter');
      await dirty(way.merlin);
      assert.strictEqual(await saved(way.merlin), merlin.replace(`- [ ] ${way.sell}`, `- [x] ${way.sell}`));
      await page().locator('.editor-instance .monaco-editor .view-line').first().click();
      await undone(way.merlin, merlin);
    });

    it('offers to add a question on a record of the sidebar, and a new record above it', async () => {
      const row = page().locator('.sidebar .monaco-list-row', { hasText: 'Gollm' }).first();
      await clickAction(page(), row);
      const box = await asks(page(), way.addAsks);
      assert.strictEqual(await box.locator('.quick-input-title').innerText(), 'Gollm');
      await press('Escape');
      await page().locator('.sidebar .pane-header').first().hover();
      await page()
        .locator(`.sidebar .pane-header .action-label[aria-label^="${way.create}"]`)
        .first()
        .click();
      await asks(page(), way.titleAsks);
      await press('Escape');
      assert.strictEqual(await page().locator('.tab.dirty').count(), 0);
    });

    it('sets the verdict', async () => {
      await run(way.verdict);
      await chooses(page(), way.verdictAsks, way.dontScale);
      await dirty(way.merlin);
      assert.strictEqual(
        await saved(way.merlin),
        merlin.replace(/^verdict: .*$/m, `verdict: ${way.dontScale}`),
      );
      await undone(way.merlin, merlin);
    });

    it('pivots: both records name each other, and one undo takes both back', async () => {
      const before = files();
      await run(way.pivot);
      await answers(page(), way.titleAsks, 'Merlin 2');
      await chooses(page(), way.pivotAsks, way.imposed);
      await page().locator('.tab.active', { hasText: '0007-merlin-2.md' }).waitFor();
      const follower = readFileSync(inRecords('0007-merlin-2.md'), 'utf8');
      assert.match(follower, new RegExp(`supersedes: ${way.merlin}\\n${way.written[1]}\\n`));
      await page().locator('.tab.dirty', { hasText: way.merlin }).click();
      await page().locator('.tab.active.dirty', { hasText: way.merlin }).waitFor();
      assert.match(
        await shownText(page()),
        new RegExp(`${way.written[0]}\\n[^]*superseded-by: 0007-merlin-2\\.md`),
      );
      await page().locator('.tab', { hasText: '0007-merlin-2.md' }).click();
      await page().locator('.tab.active', { hasText: '0007-merlin-2.md' }).waitFor();
      await press('ControlOrMeta+z');
      await page().locator('.tab', { hasText: '0007-merlin-2.md' }).waitFor({ state: 'detached' });
      await page().locator('.tab.active:not(.dirty)', { hasText: way.merlin }).waitFor();
      assert.deepEqual(files(), before);
      assert.strictEqual(readFileSync(inRecords(way.merlin), 'utf8'), merlin);
    });

    it('goes to a decision by its title, its file or where it stands', async () => {
      for (const words of [way.advice, '0006', way.adviceStands.split(', ').at(-1) ?? '']) {
        await run(way.goTo);
        await asks(page(), way.goToAsks);
        await page().keyboard.type(words);
        await rows().and(page().locator('.focused')).filter({ hasText: way.advice }).waitFor();
        const label = await rows().first().getAttribute('aria-label');
        assert.strictEqual(label?.replaceAll('\u00a0', ' '), way.adviceStands);
        await press('Enter');
        await page().locator('.tab.active', { hasText: '0006-' }).waitFor();
        await press('ControlOrMeta+w');
        await page().locator('.tab.active', { hasText: way.merlin }).waitFor();
      }
    });

    it('says in a sentence when a record is history', async () => {
      await run(way.goTo);
      await chooses(page(), way.goToAsks, way.agents);
      await page().locator('.tab.active', { hasText: '0004-agents.md' }).waitFor();
      await run(way.add);
      const told = page().locator('.notification-list-item-message', {
        hasText: way.history.replace('« ', '').slice(0, 5),
      });
      assert.isOk((await told.first().innerText()).replaceAll('\u00a0', ' ').startsWith(way.history));
      await run('Notifications: Clear All Notifications');
      await press('ControlOrMeta+w');
      await page().locator('.tab.active', { hasText: way.merlin }).waitFor();
    });

    it('asks for a title that says something, and makes nothing when it is left', async () => {
      const before = files();
      await run(way.everything);
      const box = await asks(page(), way.titleAsks);
      await press('Enter');
      await box.getByText(way.empty).waitFor();
      await page().keyboard.type('TBD');
      await press('Enter');
      await box.getByText(way.placeholder).waitFor();
      await press('Escape');
      assert.deepEqual(files(), before);
    });

    it('writes one with everything, whose choices claim nothing until one is taken', async () => {
      await run(way.everything);
      await answers(page(), way.titleAsks, 'Index');
      await dirty('0007-index-decision.md');
      assert.isOk((await shownText(page())).includes(way.choice));
      for (let stop = 0; stop < 5; stop += 1) await press('Tab');
      await page().locator('.suggest-widget .monaco-list-row', { hasText: way.partly }).waitFor();
      await press('ArrowDown');
      await press('ArrowDown');
      await page().locator('.suggest-widget .monaco-list-row.focused', { hasText: way.partly }).waitFor();
      await press('Enter');
      await press('Tab');
      assert.isOk(
        (await shownText(page())).includes(way.choice.replace('…', way.partly)),
        await shownText(page()),
      );
      await run('File: Revert File');
      assert.isOk(existsSync(inRecords('0007-index-decision.md')));
    });
  });
}
