import { assert } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord, NeedFieldKind } from '../../../src/core/record/record.ts';
import { LANGUAGES } from '../../../src/core/text/language.ts';
import { isPlaceholder } from '../../../src/core/words/placeholder.ts';
import { told } from '../../../src/core/words/told.ts';
import { draftText, firstStop } from '../../../src/core/writing/draft.ts';
import { oneLine } from '../../../src/core/writing/inline.ts';
import { newRecord, newRecordReadBack, type NewRecord } from '../../../src/core/writing/newRecord.ts';
import { findingsOf } from '../rules/cases.ts';
import { typed } from './typed.ts';

const today = '2024-12-15';
const read = (text: string): Promise<DecisionRecord> => Promise.resolve(readRecord(text));

async function written(wanted: Partial<NewRecord> & { readonly title: string }): Promise<string | undefined> {
  const draft = await newRecordReadBack({ language: 'en', today, form: 'short', ...wanted }, read);
  return draft && draftText(draft);
}

const english = `---
date: 2024-12-15
---

# Read the case graph

## Business need

- Who asks:·
- What they do today:·
- What it costs them:·
- Who pays:·
- Evidence:·

## Open questions

- [ ]·
`;

const french = `---
verdict:
date: 2024-12-15
supersedes: 0003-graphe.md
pivot: imposé
---

# Lire le graphe

## Besoin métier

- Qui demande :·
- Ce qu'ils font aujourd'hui :·
- Ce que ça leur coûte :·
- Qui paie :·
- Preuves :·

## Questions ouvertes

- [ ]·
`;

const shown = (text: string | undefined) => text?.replace(/ $/gm, '·');

describe('a new record', () => {
  it('is the short form', async () => {
    assert.strictEqual(shown(await written({ title: 'Read the case graph' })), english);
  });

  it('has an empty verdict outside of records folders, and names the record that it follows', async () => {
    const follows = { file: '0003-graphe.md', pivot: 'imposed' } as const;
    assert.strictEqual(
      shown(await written({ title: 'Lire le graphe', language: 'fr', elsewhere: true, follows })),
      french,
    );
  });

  for (const language of LANGUAGES) {
    it(`has findings only about what is empty (${language})`, async () => {
      const text = await written({ title: 'Merlin', language });
      assert.deepEqual(
        findingsOf(text ?? '').map(({ rule }) => rule),
        ['gadget'],
      );
    });

    it(`has its first empty place where one begins to think (${language})`, () => {
      for (const form of ['short', 'whole'] as const) {
        const draft = newRecord({ title: 'Merlin', language, today, form });
        const before = draftText(draft).slice(0, firstStop(draft));
        assert.isOk(
          before.endsWith(language === 'fr' ? '- Qui demande : ' : '- Who asks: '),
          before.slice(-30),
        );
      }
    });
  }

  const titles: readonly (readonly [title: string, head: string])[] = [
    ['Merlin', '# Merlin'],
    ['Merlin: what it is', '# Merlin: what it is'],
    ['7. Merlin', 'title: 7. Merlin\n# 7. Merlin'],
    ['Merlin #', "title: 'Merlin #'\n# Merlin #"],
    ['A *b* c', "title: 'A *b* c'\n# A *b* c"],
    ['ADR-007: Merlin’s "end"', 'title: \'ADR-007: Merlin’s "end"\'\n# ADR-007: Merlin’s "end"'],
    ["It's [RFC](x)", "title: 'It''s [RFC](x)'\n# It's [RFC](x)"],
    ['Open questions', 'title: Open questions\n# Decision: Open questions'],
    ['Besoin métier', 'title: Besoin métier\n# Decision: Besoin métier'],
    ['Position', 'title: Position\n# Decision: Position'],
    ['Who pays', 'title: Who pays\n# Decision: Who pays'],
    ['Status', 'title: Status\n# Decision: Status'],
  ];
  for (const [title, head] of titles) {
    it(`reads back as “${title}”`, async () => {
      const text = (await written({ title })) ?? '';
      assert.strictEqual(readRecord(text).title?.text, title);
      assert.strictEqual(
        text
          .split('\n')
          .filter((line) => /^title:|^# /.test(line))
          .join('\n'),
        head,
      );
    });
  }

  it('has its title as a key too where the reader does not answer', async () => {
    const draft = await newRecordReadBack({ title: 'Merlin', language: 'en', today, form: 'short' }, () =>
      Promise.resolve(undefined),
    );
    assert.isOk(
      draft && draftText(draft).startsWith('---\ntitle: Merlin\ndate: 2024-12-15\n---\n\n# Merlin\n'),
    );
  });

  it('is not written under a title that says nothing', async () => {
    for (const title of ['TBD', '…', '{title}', '<b>'])
      assert.strictEqual(await written({ title }), undefined, title);
  });
});

describe('for any title and any answers', () => {
  const RUNS = { numRuns: 400, seed: 20241215 };
  const language = fc.constantFrom(...LANGUAGES);
  const form = fc.constantFrom('short', 'whole');

  it('a new record reads back as itself, or is not written since its title says nothing', async () => {
    await fc.assert(
      fc.asyncProperty(typed, language, form, fc.boolean(), async (said, into, kind, elsewhere) => {
        const title = oneLine(said);
        const text = await written({ title, language: into, form: kind, elsewhere });
        if (text === undefined) {
          assert.isOk(isPlaceholder(title), `“${title}” is not written`);
          return;
        }
        const record = readRecord(text);
        assert.strictEqual(record.title?.text, title);
        assert.strictEqual(record.language, into);
        assert.strictEqual(record.reads, 'scale');
        assert.deepEqual(record.frontMatter?.problems, []);
        assert.strictEqual(record.sections.length, kind === 'short' ? 2 : 7);
        assert.strictEqual(record.date?.day, today);
      }),
      RUNS,
    );
  }).timeout(60_000);

  it('what is typed in its fields is read as the format says it', () => {
    const answers = fc.tuple(
      fc.constantFrom<NeedFieldKind>('whoAsks', 'today', 'cost', 'whoPays'),
      fc.string(),
    );
    fc.assert(
      fc.property(answers, language, ([kind, said], into) => {
        const word = said.replace(/[^\p{L}\p{N} ]/gu, '').trim();
        const number = ['whoAsks', 'today', 'cost', 'whoPays'].indexOf(kind);
        const draft = newRecord({ title: 'Merlin', language: into, today, form: 'short' });
        const record = readRecord(draftText(draft, (stop, n) => (n === number ? word : stop)));
        const field = record.fields.find((one) => one.kind === kind);
        assert.isOk(field);
        assert.strictEqual(field.answer.text, word);
        assert.strictEqual(
          field.says,
          told(word, kind) === 'answer' && isPlaceholder(word) ? 'absent' : told(word, kind),
        );
      }),
      RUNS,
    );
  });
});
