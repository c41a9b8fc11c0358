import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import { unreadRecord } from '../../src/core/record/record.ts';
import { check, checkConfiguration } from '../../src/core/rules/check.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { LANGUAGES, type Language } from '../../src/core/text/language.ts';
import { SIZE_CAP } from '../../src/reader/budget.ts';
import { read as readText } from '../unit/config/configurations.ts';
import { context, findingsOf } from '../unit/rules/cases.ts';

const SEVERITIES = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  fr: { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'indice' },
};

const FENCE =
  /^(`{3,})(markdown|json) (seen|settled)( beside)?(?: file=(\S+\.md))?(?: size=(\d+))?\n([\s\S]*?)^\1$/gm;

interface Example {
  readonly in: string;
  readonly is: string;
  /** Whether it stands beside the records that the page is about. */
  readonly beside: boolean;
  readonly file: string | undefined;
  readonly size: number;
  readonly text: string;
}

function pageOf(rule: string, language: Language): string {
  return readFileSync(new URL(`../../src/core/rules/${rule}.${language}.md`, import.meta.url), 'utf8');
}

/** The fenced records or configurations of a page, as their info strings name them. */
function examplesOf(page: string): readonly Example[] {
  return Array.from(page.matchAll(FENCE), (found) => ({
    in: found[2] ?? '',
    is: found[3] ?? '',
    beside: found[4] !== undefined,
    file: found[5],
    size: Number(found[6] ?? 0),
    text: found[7] ?? '',
  }));
}

/** The rules that see something in an example, padded to its size; a file too large is not read, as in the reader. */
function seenIn(example: Example, all: readonly Example[]): readonly string[] {
  const { is, text, size, file } = example;
  if (example.in === 'json') {
    return checkConfiguration(readText(text), {}).map(({ rule }) => rule);
  }
  const padded = text.padEnd(size, 'and so on, ');
  if (padded.length > SIZE_CAP) {
    const entry = { address: 'file:///a.md', kind: 'unread' as const, record: unreadRecord('tooLarge') };
    return check(entry, context, () => undefined).map(({ rule }) => rule);
  }
  const others = all.filter((other) => other.beside && other.is === is);
  const beside = Object.fromEntries(others.map((other) => [other.file ?? '', other.text]));
  return findingsOf(padded, { ...(file !== undefined && { file }), beside }).map(({ rule }) => rule);
}

describe('the pages of the rules', () => {
  for (const { id, title, severity } of RULES) {
    for (const language of LANGUAGES) {
      it(`${id} (${language}): names itself and its severity`, () => {
        const page = pageOf(id, language);
        assert.strictEqual(page.split('\n', 1)[0], `# ${title[language]} (\`${id}\`)`);
        assert.isOk(page.toLowerCase().includes(SEVERITIES[language][severity]), severity);
        const prose = page.replace(FENCE, '');
        assert.strictEqual(prose.match(/^## /gm)?.length, 4, 'sees, matters, settled, example');
      });
      it(`${id} (${language}): its examples are what they are said to be`, () => {
        const all = examplesOf(pageOf(id, language));
        const examples = all.filter(({ beside }) => !beside);
        assert.isOk(examples.some(({ is }) => is === 'seen') && examples.some(({ is }) => is === 'settled'));
        for (const example of examples) {
          assert.strictEqual(seenIn(example, all).includes(id), example.is === 'seen', example.text);
        }
        for (const { text } of all.filter((one) => one.in === 'markdown'))
          assert.strictEqual(readRecord(text).language, language, 'the language of the example');
      });
    }
  }
});
