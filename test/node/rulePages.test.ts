import { readFileSync } from 'node:fs';
import { check } from '../../src/core/check.ts';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { unreadRecord } from '../../src/core/record.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { SIZE_CAP } from '../../src/reader/budget.ts';
import { equal, match, ok } from '../unit/expect.ts';
import { context, entryOf } from '../unit/rules/cases.ts';

const SEVERITIES = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  fr: { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'indice' },
};

const FENCE = /^(`{3,})markdown (seen|settled)(?: size=(\d+))?\n([\s\S]*?)^\1$/gm;

interface Example {
  readonly is: string;
  readonly size: number;
  readonly text: string;
}

function pageOf(rule: string, language: Language): string {
  return readFileSync(new URL(`../../src/core/rules/${rule}.${language}.md`, import.meta.url), 'utf8');
}

/** The fenced records of a page, as their info strings name them. */
function examplesOf(page: string): readonly Example[] {
  return Array.from(page.matchAll(FENCE), (found) => ({
    is: found[2] ?? '',
    size: Number(found[3] ?? 0),
    text: found[4] ?? '',
  }));
}

/** The rules that see something in an example, padded to its size; a file too large is not read, as in the reader. */
function seenIn({ text, size }: Example): readonly string[] {
  const padded = text.padEnd(size, 'and so on, ');
  const entry =
    padded.length > SIZE_CAP
      ? { address: 'file:///a.md', kind: 'unread' as const, record: unreadRecord('tooLarge') }
      : entryOf(padded);
  return check(entry, context, () => undefined).map(({ rule }) => rule);
}

describe('the pages of the rules', () => {
  for (const { id, severity } of RULES) {
    for (const language of LANGUAGES) {
      it(`${id} (${language}): names itself and its severity`, () => {
        const page = pageOf(id, language);
        match(page, new RegExp(`^# .+\\(\`${id}\`\\)\\n`));
        ok(page.toLowerCase().includes(SEVERITIES[language][severity]), severity);
        const prose = page.replace(FENCE, '');
        equal(prose.match(/^## /gm)?.length, 4, 'sees, matters, settled, example');
      });
      it(`${id} (${language}): its examples are what they are said to be`, () => {
        const examples = examplesOf(pageOf(id, language));
        ok(examples.some(({ is }) => is === 'seen') && examples.some(({ is }) => is === 'settled'));
        for (const example of examples) {
          equal(seenIn(example).includes(id), example.is === 'seen', example.text);
          equal(readRecord(example.text).language, language, 'the language of the example');
        }
      });
    }
  }
});
