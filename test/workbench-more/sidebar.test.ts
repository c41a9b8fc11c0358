import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import type { Locator } from '@playwright/test';
import { temporaryFolder } from '../../host/lifetime.mjs';
import { expandRow, openWorkbench, runFromPalette } from '../../host/workbench.mjs';
import { answers, asks, chooses, shownText } from '../workbench/asking.ts';
import {
  chooseFromMenu,
  clickAction,
  focusRow,
  hoverOf,
  labelsOf,
  openFile,
  rowsOf,
  shows,
} from '../workbench/views.ts';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let workbench: Workbench | undefined;
const opened = () => {
  assert.isOk(workbench, 'the workbench did not open');
  return workbench;
};
const page = () => opened().page;
const run = (title: string) => runFromPalette(page(), title);
const questions = () => rowsOf(page(), 'Open Questions');
const decisions = () => rowsOf(page(), 'Decisions');
const row = (rows: Locator, text: string) => rows.filter({ hasText: text }).first();
const inRecords = (file = '') => path.join(opened().folder, 'decisions', file);

/** What has been copied, pasted into what VS Code asks for. */
async function pasted(): Promise<string> {
  await run('Filter Open Questions…');
  const box = await asks(page(), 'A text of the question, or of its record’s title');
  await page().keyboard.press('ControlOrMeta+v');
  const text = await box.locator('input').first().inputValue();
  await questions().nth(5).waitFor({ state: 'detached' });
  await page().keyboard.press('Escape');
  await questions().nth(5).waitFor();
  return text;
}

/** Each step finds the workbench as the one before left it. */
describe('open questions, by mouse and by keyboard', () => {
  before(async () => {
    workbench = await openWorkbench();
    await questions().nth(5).waitFor();
  });
  after(() => workbench?.close());

  it('are grouped and ordered as is chosen', async () => {
    await run('Group and Order Open Questions…');
    await chooses(page(), 'How open questions are shown', 'Newest first');
    const newest = [
      'Gollm, beginning to repeat, 2 open questions',
      'What would people miss if I stopped tomorrow? Open question of “Gollm”.',
      'Would a team pay for the tool, or only for the help around it? Open question of “Gollm”.',
      'Merlin, gadget (no need stated), 2 open questions',
      'How do I sell it? Open question of “Merlin”.',
      'How do I turn it into a product? Open question of “Merlin”.',
    ];
    await shows(questions(), newest);
    await run('Group and Order Open Questions…');
    await chooses(page(), 'How open questions are shown', 'By standing');
    const byStanding = [
      'Gadget (no need stated), 1 record',
      ...newest.slice(3),
      'Beginning to repeat, 1 record',
      ...newest.slice(0, 3),
    ];
    await shows(questions(), byStanding);
    await run('Group and Order Open Questions…');
    await chooses(page(), 'How open questions are shown', 'By folder');
    await row(questions(), 'decisions').waitFor();
    assert.strictEqual((await labelsOf(questions()))[0], 'decisions, 2 records');
    await run('Group and Order Open Questions…');
    await chooses(page(), 'How open questions are shown', 'By record');
    await run('Group and Order Open Questions…');
    await chooses(page(), 'How open questions are shown', 'In the order of the text');
    await shows(questions(), [
      ...newest.slice(3, 4),
      ...newest.slice(4).reverse(),
      ...newest.slice(0, 1),
      ...newest.slice(1, 3).reverse(),
    ]);
  });

  it('are filtered while a text is typed, and the view says so', async () => {
    const description = page().locator('.sidebar .pane-header .description').first();
    await page().locator('.sidebar .pane-header').first().hover();
    await page().locator('.sidebar .pane-header .action-label[aria-label^="Filter Open Questions"]').click();
    await asks(page(), 'A text of the question, or of its record’s title');
    await page().keyboard.type('TEAM');
    const one = [
      'Gollm, beginning to repeat, 1 open question',
      'Would a team pay for the tool, or only for the help around it? Open question of “Gollm”.',
    ];
    await shows(questions(), one);
    assert.strictEqual(await description.innerText(), 'only those with “TEAM”');
    await page().keyboard.press('Escape');
    await questions().nth(5).waitFor();
    await run('Filter Open Questions…');
    await answers(page(), 'A text of the question, or of its record’s title', 'merlin');
    await questions().nth(3).waitFor({ state: 'detached' });
    assert.strictEqual(await questions().count(), 3);
    await run('Filter Open Questions…');
    await asks(page(), 'A text of the question, or of its record’s title');
    await page().keyboard.type('no such');
    await page().locator('.sidebar .message', { hasText: 'No open question holds “no such”.' }).waitFor();
    await page().keyboard.press('Enter');
    await run('Show All Open Questions');
    await questions().nth(5).waitFor();
    assert.strictEqual((await description.allInnerTexts()).join(''), '');
  });

  it('are opened to the side, copied, and added to, by keys', async () => {
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'Would a team');
    await page().keyboard.press('ControlOrMeta+c');
    assert.strictEqual(await pasted(), 'Would a team pay for the tool, or only for the help around it?');
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'Would a team');
    await page().keyboard.press('Control+Enter');
    await page().locator('.editor-group-container').nth(1).waitFor();
    await page().locator('.tab.active', { hasText: 'gollm' }).waitFor();
    await run('View: Close All Editors');
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'Would a team');
    await page().keyboard.press('Alt+Enter');
    await answers(page(), 'What does nobody know yet?', 'Who has it at home?');
    await row(questions(), 'Who has it at home?').waitFor();
    await page().locator('.tab.active.dirty', { hasText: 'gollm' }).waitFor();
    await run('File: Revert File');
    await row(questions(), 'Who has it at home?').waitFor({ state: 'detached' });
  });

  it('are opened by Enter, and closed and opened as groups by Space', async () => {
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'How do I sell it?');
    await page().keyboard.press('Enter');
    await page().locator('.tab.active', { hasText: 'merlin' }).waitFor();
    await page().locator('.statusbar-item', { hasText: 'Ln 23' }).waitFor();
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'Merlin');
    await page().keyboard.press('Space');
    await questions().nth(4).waitFor({ state: 'detached' });
    await page().keyboard.press('Space');
    await questions().nth(5).waitFor();
  });

  it('have the same in their menu, by the mouse', async () => {
    const merlin = () => row(questions(), 'How do I sell it?');
    await chooseFromMenu(page(), merlin(), 'Copy');
    assert.strictEqual(await pasted(), 'How do I sell it?');
    await chooseFromMenu(page(), merlin(), 'Open to the Side');
    await page().locator('.editor-group-container').nth(1).waitFor();
    await run('View: Close All Editors');
    await chooseFromMenu(page(), merlin(), 'Open');
    await page().locator('.statusbar-item', { hasText: 'Ln 23' }).waitFor();
    await chooseFromMenu(page(), merlin(), 'Add Open Question…');
    const box = await asks(page(), 'What does nobody know yet?');
    assert.strictEqual(await box.locator('.quick-input-title').innerText(), 'Merlin');
    await page().keyboard.press('Escape');
    await chooseFromMenu(page(), merlin(), 'Answer Question…');
    await asks(page(), 'The answer');
    await page().keyboard.press('Escape');
  });

  it('follow the editor where that is asked for, and stay where they are otherwise', async () => {
    const selected = () => questions().and(page().locator('.selected'));
    await run('Have Open Questions Follow the Editor');
    await openFile(page(), '0005-gollm.md');
    await selected().filter({ hasText: 'Gollm' }).waitFor();
    await openFile(page(), '0001-merlin.md', 23);
    await selected().filter({ hasText: 'How do I sell it?' }).waitFor();
    assert.strictEqual(await page().locator('.monaco-editor.focused').count(), 1);
    await run('Stop Open Questions from Following the Editor');
    await openFile(page(), '0005-gollm.md');
    await page().waitForTimeout(1000);
    assert.strictEqual(await selected().filter({ hasText: 'How do I sell it?' }).count(), 1);
  });

  it('stay open or closed, chosen and where they are while somebody types', async () => {
    await run('Focus on Open Questions View');
    await focusRow(page(), questions(), 'Gollm');
    await page().keyboard.press('Space');
    await questions().nth(3).waitFor();
    await row(questions(), 'How do I sell it?').click();
    await page().locator('.statusbar-item', { hasText: 'Ln 23' }).waitFor();
    await run('View: Focus Active Editor Group');
    await page().keyboard.press('End');
    await page().keyboard.press('ArrowLeft');
    await page().keyboard.type(' to firms', { delay: 50 });
    const now = [
      'Merlin, gadget (no need stated), 2 open questions',
      'How do I turn it into a product? Open question of “Merlin”.',
      'How do I sell it to firms? Open question of “Merlin”.',
      'Gollm, beginning to repeat, 2 open questions',
    ];
    await shows(questions(), now);
    assert.strictEqual(
      await questions().and(page().locator('.selected')).filter({ hasText: 'to firms' }).count(),
      1,
    );
    await run('File: Revert File');
  });
});

/** Each step ends with the files as they were found. */
describe('decisions, by mouse and by keyboard', () => {
  before(async () => {
    workbench = await openWorkbench();
    await decisions().nth(6).waitFor();
  });
  after(() => workbench?.close());

  const merlin = () => row(decisions(), 'Merlin');
  const kept = new Map<string, string>();
  let shown: string[] = [];
  const undone = async () => {
    await run('File: Revert File');
    await shows(merlin(), shown);
    for (const [file, text] of kept) assert.strictEqual(readFileSync(inRecords(file), 'utf8'), text);
  };
  before(async () => {
    shown = await labelsOf(merlin());
    for (const file of readdirSync(inRecords())) kept.set(file, readFileSync(inRecords(file), 'utf8'));
  });

  it('tell in words of those around them, of their need, and of what they do not say', async () => {
    await expandRow(row(decisions(), 'History'));
    const told = async (of: Locator, text: string) => (await hoverOf(page(), of, text)).innerText();
    assert.match(
      await told(row(decisions(), 'Agents'), 'Agents'),
      /^Agents\ngadget \(no need stated\)\n[^]*Before: [^\n]+ \(pivot: chosen\)\nAfter: Gollm \(pivot: chosen\)\ndecisions\/0004-agents\.md$/,
    );
    assert.match(
      await told(merlin(), 'Merlin\n'),
      /^Merlin\ngadget \(no need stated\)\nNot said yet: [^\n]+\ndecisions\/0001-merlin\.md$/,
    );
    assert.match(
      await told(row(decisions(), 'Advice'), 'Advice'),
      /^Advice, face to face\ndurable advantage\nNeed: [^\n]+\n/,
    );
  });

  it('are grouped by verdict, by status, by folder and by standing', async () => {
    const groups = async (grouping: string) => {
      await run('Group Decisions By…');
      await chooses(page(), 'How decisions are grouped', grouping);
      await page().waitForTimeout(500);
      return (await labelsOf(decisions())).filter((label) => /, \d+ records?$/.test(label));
    };
    assert.deepEqual(await groups('By verdict'), [
      "Don't scale, 1 record",
      'Undecided, 2 records',
      'History: dropped or superseded, 3 records',
    ]);
    assert.deepEqual(await groups('By status'), [
      'Open, 2 records',
      'Decided, 1 record',
      'Superseded, 3 records',
    ]);
    assert.deepEqual(await groups('By folder'), ['decisions, 6 records']);
    assert.strictEqual((await groups('By standing')).length, 4);
  });

  it('are without the closed ones where those are hidden', async () => {
    await run('Hide Closed Decisions');
    await row(decisions(), 'History').waitFor({ state: 'detached' });
    await merlin().waitFor();
    assert.strictEqual(await row(decisions(), 'History').count(), 0);
    await run('Show Closed Decisions');
    await row(decisions(), 'History').waitFor();
  });

  it('are opened by a click, to the side by a key', async () => {
    await row(decisions(), 'Gollm').click();
    await page().locator('.tab.active', { hasText: 'gollm' }).waitFor();
    await run('Focus on Decisions View');
    await focusRow(page(), decisions(), 'Merlin');
    await page().keyboard.press('Control+Enter');
    await page().locator('.editor-group-container').nth(1).waitFor();
    await run('View: Close All Editors');
  });

  it('have their verdict set, from the menu', async () => {
    await chooseFromMenu(page(), merlin(), 'Set Verdict…');
    await chooses(page(), 'The verdict of this record', 'scale');
    await row(decisions(), 'Merlin').and(page().locator('[aria-label*=", scale"]')).waitFor();
    await merlin().click();
    assert.match(await shownText(page()), /verdict: scale\n/);
    await undone();
  });

  it('have the same by the keyboard alone, from the menu of the row', async () => {
    await run('Focus on Decisions View');
    await focusRow(page(), decisions(), 'Merlin');
    await page().keyboard.press('Shift+F10');
    const chosen = page().locator('.monaco-menu .action-item.focused');
    for (let step = 0; step < 12; step += 1) {
      await page().keyboard.press('ArrowDown');
      if ((await chosen.innerText()).includes('Still Holds…')) break;
    }
    await page().keyboard.press('Enter');
    await chooses(page(), 'When is it looked at again?', 'In a year');
    await row(decisions(), 'Merlin').and(page().locator('[aria-label*="Dec 15, 2025"]')).waitFor();
    await run('View: Focus Active Editor Group');
    await undone();
  });

  it('still hold, by the action on the row', async () => {
    await clickAction(page(), merlin());
    await chooses(page(), 'When is it looked at again?', 'In a year');
    await row(decisions(), 'Merlin').and(page().locator('[aria-label*="Dec 15, 2025"]')).waitFor();
    await merlin().click();
    await undone();
  });

  it('are followed by a new record, from the menu', async () => {
    await chooseFromMenu(page(), merlin(), 'Pivot to a New Record…');
    await answers(page(), 'Title', 'Merlin again');
    await chooses(page(), 'Was this pivot chosen or imposed?', 'Imposed');
    await row(decisions(), 'Merlin again').waitFor();
    await expandRow(row(decisions(), 'History'));
    await page().locator('.sidebar [aria-label^="Merlin, gadget (no need stated), superseded"]').waitFor();
  });
});

describe('titles and questions of all kinds in the views', () => {
  after(() => workbench?.close());

  const titles = [
    '<b>bold</b> & <img src=x onerror=alert(1)>',
    '**strong** _em_ `code` [link](command:workbench.action.quit) ![i](x.png)',
    '$(flame) $(sync~spin) an icon',
    'עברית ‮gnp.exe‬ مرحبا',
    '🚀👩‍👩‍👧 emoji 🇫🇷',
    'long '.repeat(60).trim(),
    '|a|b| "quoted" \\ %% {{x}} <!-- c -->',
  ];

  it('are shown as text, in rows, tooltips and lists', async () => {
    const folder = path.join(temporaryFolder('titles'), 'startup');
    mkdirSync(path.join(folder, 'decisions'), { recursive: true });
    for (const [nth, title] of titles.entries()) {
      const yaml = `title: ${JSON.stringify(title)}`;
      const text = `---\n${yaml}\n---\n\n## Business need\n\n${title}\n\n- Who asks: Ana\n- Who pays: Ana\n\n## Open questions\n\n- [ ] \`${title.replaceAll('`', "'")}\`?\n`;
      writeFileSync(path.join(folder, 'decisions', `000${nth + 1}-x.md`), text);
    }
    writeFileSync(path.join(folder, 'decisions', '0009.md'), '## Business need\n\n- Who asks:\n');
    workbench = await openWorkbench({ folder, size: { width: 1280, height: 1200 } });
    const shown = (rows: Locator) => rows.locator('.label-name').allInnerTexts();
    const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
    await row(decisions(), 'an icon').waitFor();
    await row(decisions(), '0009').waitFor();
    const names = (await shown(decisions())).map(oneLine);
    for (const title of [...titles, '0009'])
      assert.isOk(names.includes(title), `${title}\nis not among\n${names.join('\n')}`);
    assert.strictEqual(await page().locator('.sidebar .monaco-list-row .label-name .codicon').count(), 0);
    const hover = await hoverOf(page(), row(decisions(), '$(flame)'), 'an icon');
    assert.strictEqual(await hover.locator('.codicon').count(), 0);
    assert.match(await hover.innerText(), /^\$\(flame\) \$\(sync~spin\) an icon\n/);
    await run('Go to Decision…');
    const list = page().locator('.quick-input-list');
    await list.locator('.monaco-list-row', { hasText: 'an icon' }).waitFor();
    assert.strictEqual(await list.locator('.monaco-list-row .codicon-flame').count(), 0);
    await page().keyboard.press('Escape');
  });
});
