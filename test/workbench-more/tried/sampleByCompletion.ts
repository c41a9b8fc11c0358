import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { temporaryFolder } from '../../../host/lifetime.mjs';
import { openWorkbench } from '../../../host/workbench.mjs';
import type { Language } from '../../../src/core/text/language.ts';
import { HEADINGS, written } from '../../../src/core/words/vocabulary.ts';
import { SECTION_ORDER } from '../../../src/core/writing/forms.ts';
import { SAMPLE } from '../../unit/completion/sample.ts';
import { expect } from '../../workbench/expect.ts';
import { openFile } from '../../workbench/views.ts';

const BESIDE: Readonly<Record<Language, string>> = {
  en: '---\nverdict: scale\n---\n# Fine-tuning as a service\n\n## Business need\n\n- Who asks: Ana\n',
  fr: '---\nverdict: scaler\n---\n# Réglage fin à la demande\n\n## Besoin métier\n\n- Qui demande : Ana\n',
};

/** The sample record on the day of the examples: what it takes from the calendar is of that day. */
function sampleToday(language: Language): string {
  return SAMPLE[language].replace('2026-03-14', '2024-12-15').replace('2027-03-14', '2025-12-15');
}

/**
 * Writes the sample record into an empty file, all that belongs to the format by what is offered, and compares what is
 * saved with it. Answers how many keys were pressed, and how many characters were written.
 */
export async function writeSample(
  language: Language,
): Promise<{ readonly keys: number; readonly characters: number }> {
  const folder = path.join(temporaryFolder('completion'), 'startup');
  const decisions = path.join(folder, 'docs/decisions');
  mkdirSync(decisions, { recursive: true });
  writeFileSync(path.join(decisions, '0002-fine-tuning-as-a-service.md'), BESIDE[language]);
  const file = path.join(decisions, '0007-graph.md');
  writeFileSync(file, '');
  const { page, close } = await openWorkbench({ folder, language });
  try {
    await openFile(page, '0007-graph.md');
    const keys = await writes(page, language);
    await page.keyboard.press('ControlOrMeta+s');
    await expect(page.locator('.tab.active:not(.dirty)', { hasText: '0007-graph.md' })).toBeVisible();
    const expected = sampleToday(language);
    expect(readFileSync(file, 'utf8')).toBe(expected);
    return { keys, characters: expected.length };
  } finally {
    await close();
  }
}

async function writes(page: Page, language: Language): Promise<number> {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += Array.from(text).length;
    await page.keyboard.type(text);
  };
  /** Writes what nothing is offered for, as if it were pasted: each of its letters counts as a key all the same. */
  const tell = async (text: string) => {
    keys += Array.from(text).length;
    await page.keyboard.insertText(text);
  };
  const offered = page.locator('.suggest-widget.visible .monaco-list-row');
  /** Types what is needed of a word, and takes the offer of it that is focused. */
  const take = async (label: string, begun = '') => {
    await type(begun);
    const row = offered.and(page.locator('.focused')).filter({ hasText: label });
    await expect(row).toBeVisible();
    await press('Enter');
  };
  const sample = sampleToday(language).split('\n');
  const say = (n: number) => sample[n - 1] ?? '';
  const behind = (n: number) => say(n).replace(/^- [^:?]*[:?] /, '');
  const heading = (nth: number) => `## ${written(HEADINGS, SECTION_ORDER[nth] ?? 'need', language)}`;

  await type('---');
  for (const [line, begun, word] of FRONT[language]) {
    await press('Enter');
    await take(line.split(':')[0] ?? '', begun);
    await take(line.slice(line.indexOf(':') + 2), word);
  }
  await press('Enter');
  await type('---');
  await press('Enter');
  await press('Enter');
  await tell(say(10));
  const section = async (nth: number) => {
    await press('Enter');
    await press('Enter');
    await take(heading(nth), '##');
  };
  const [first, second] = [24, 25].map((n) => behind(n).split(/(?= — )/));
  await section(0);
  for (const line of [16, 17, 18, 19, 20]) {
    await tell(behind(line));
    if (line < 20) await press('Tab');
  }
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Home']) await press(key);
  await tell(say(14));
  for (const key of ['Enter', 'Enter', 'ControlOrMeta+End']) await press(key);
  await section(1);
  // VS Code goes on to the next empty place as soon as a word is taken.
  for (const answer of [first, second]) await take(answer?.[0] ?? '', answer?.[0]?.slice(0, -1));
  for (const key of ['ArrowUp', 'End']) await press(key);
  await tell(first?.[1] ?? '');
  for (const key of ['ArrowDown', 'End']) await press(key);
  await tell(second?.[1] ?? '');
  await section(2);
  await tell(say(29));
  await section(3);
  await tell(say(33));
  await press('Tab');
  await take(behind(35), 'n');
  await section(4);
  await tell(say(39));
  await section(5);
  await tell(say(43).slice(TASK.length));
  await press('Enter');
  await tell(say(44));
  await section(6);
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Backspace', 'x', 'End']) await press(key);
  await tell(say(48).slice(TASK.length));
  await press('Enter');
  await tell(say(49));
  await press('Enter');
  return keys;
}

/** What a form writes before a signal or a question. */
const TASK = '- [ ] ';

/** A line of the front matter, what is typed of its key, and what is typed of its value. */
const FRONT: Readonly<Record<Language, readonly (readonly [line: string, key: string, value: string])[]>> = {
  en: [
    ["verdict: don't scale", '', 'd'],
    ['status: decided', '', 'd'],
    ['date: 2024-12-15', '', ''],
    ['review: 2025-12-15', '', 'in a y'],
    ['supersedes: 0002', '', ''],
    ['pivot: chosen', 'p', ''],
  ],
  fr: [
    ['verdict: ne pas scaler', '', 'n'],
    ['status: décidé', '', 'd'],
    ['date: 2024-12-15', '', ''],
    ['review: 2025-12-15', '', 'dans un'],
    ['supersedes: 0002', '', ''],
    ['pivot: choisi', 'p', ''],
  ],
};
