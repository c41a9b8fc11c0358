import { assert } from 'chai';
import { snippetsIn } from '../../../src/core/contributed/snippets.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord } from '../../../src/core/record/record.ts';
import { needOf, positionOf, replicableOf, verdictOf } from '../../../src/core/record/standing.ts';
import { LANGUAGES, type Language } from '../../../src/core/text/language.ts';
import { present } from '../present.ts';
import { findingsOf } from '../rules/cases.ts';
import { expanded, type Place } from './expanded.ts';

/** A snippet by what follows its prefix in English and in French. */
type Suffix = readonly [en: string, fr: string];

interface Row {
  readonly suffix: Suffix;
  /** What stands above it, and behind it. */
  readonly around?: readonly [before: string, after: string];
  readonly sections: readonly string[];
  readonly fields: readonly string[];
  /** What its record says once the places are filled. */
  readonly filled: object;
}

const NEED = ['whoAsks', 'today', 'cost', 'whoPays', 'evidence'];
const GRID = ['industrialisable', 'automatable'];
const ALL = ['need', 'grid', 'byHand', 'inimitable', 'decision', 'signals', 'questions'];
const LINES = ['- [ ] Said here?', '- [ ] Said there?'];

const rows: readonly Row[] = [
  {
    suffix: ['', ''],
    sections: ['need', 'questions'],
    fields: NEED,
    filled: { need: 'stated', questions: 1 },
  },
  {
    suffix: ['everything', 'complète'],
    sections: ALL,
    fields: [...NEED, ...GRID, 'position'],
    filled: {
      need: 'stated',
      replicable: 'no',
      position: 'niche',
      verdict: 'scale',
      signals: 1,
      questions: 1,
    },
  },
  { suffix: ['need', 'besoin'], sections: ['need'], fields: NEED, filled: { need: 'stated' } },
  {
    suffix: ['two-questions', 'deux-questions'],
    sections: ['grid'],
    fields: GRID,
    filled: { replicable: 'no' },
  },
  { suffix: ['by-hand', 'à-la-main'], sections: ['byHand'], fields: [], filled: { tells: ['byHand'] } },
  {
    suffix: ['inimitable', 'inimitable'],
    sections: ['inimitable'],
    fields: ['position'],
    filled: { position: 'niche', tells: ['inimitable'] },
  },
  { suffix: ['verdict', 'verdict'], sections: ['decision'], fields: [], filled: { tells: ['decision'] } },
  { suffix: ['signals', 'signaux'], sections: ['signals'], fields: [], filled: { signals: 1 } },
  {
    suffix: ['open-questions', 'questions-ouvertes'],
    sections: ['questions'],
    fields: [],
    filled: { questions: 1 },
  },
  { suffix: ['need-fields', 'besoin-champs'], sections: [], fields: NEED, filled: { need: 'stated' } },
  {
    suffix: ['two-questions-fields', 'deux-questions-champs'],
    sections: [],
    fields: GRID,
    filled: { replicable: 'no' },
  },
  { suffix: ['position', 'position'], sections: [], fields: ['position'], filled: { position: 'niche' } },
  {
    suffix: ['question', 'question'],
    around: [`## Questions\n\n${LINES.join('\n')}\n`, ''],
    sections: ['questions'],
    fields: [],
    filled: { questions: 3 },
  },
  {
    suffix: ['signal', 'signal'],
    around: ['## Signals / Signaux\n\n- [ ] said\n', ''],
    sections: ['signals'],
    fields: [],
    filled: { signals: 2 },
  },
  {
    suffix: ['answer', 'réponse'],
    around: [`## Questions\n\n${LINES.join('\n')} `, ''],
    sections: ['questions'],
    fields: [],
    filled: { questions: 1 },
  },
];

/** Something said in each place; of a choice what comes first. */
const filling = ({ choices }: Place): string => choices[0] ?? 'said by two firms';

function snippetOf([en, fr]: Suffix, language: Language): string {
  const prefix = (language === 'en' ? ['decision', en] : ['décision', fr])
    .filter((part) => part !== '')
    .join('-');
  const found = Object.values(snippetsIn(language)).filter((snippet) => snippet.prefix === prefix);
  assert.strictEqual(found.length, 1, prefix);
  return found[0]?.body.join('\n') ?? '';
}

/** What a record says, in figures and words: nothing of what is not said. */
function saidIn(record: DecisionRecord): object {
  const replicable = replicableOf(record);
  const tells = record.sections.filter((section) => section.tells).map(({ kind }) => kind);
  return {
    ...(needOf(record) !== 'missing' && { need: needOf(record) }),
    ...(replicable !== 'notAsked' && { replicable }),
    position: positionOf(record),
    verdict: verdictOf(record),
    ...(record.signals.length > 0 && { signals: record.signals.length }),
    ...(record.questions.length > 0 && { questions: record.questions.length }),
    ...(tells.length > 0 && { tells }),
  };
}

describe('snippets', () => {
  for (const language of LANGUAGES) {
    it(`are those of the table, and say their language (${language})`, () => {
      const all = Object.entries(snippetsIn(language));
      assert.strictEqual(all.length, rows.length);
      for (const [name, { description }] of all) {
        assert.strictEqual(description, `${name} (${language === 'en' ? 'English' : 'français'})`);
      }
    });

    for (const { suffix, around: [before, after] = ['', ''], sections, fields, filled } of rows) {
      const named = suffix[language === 'en' ? 0 : 1] || 'the short form';
      const read = (fill?: (place: Place) => string | undefined) =>
        readRecord(before + expanded(snippetOf(suffix, language), fill) + after);

      it(`${named} (${language}): passed over, claims nothing`, () => {
        const record = read();
        assert.deepEqual(
          record.sections.map(({ kind }) => kind),
          sections,
        );
        assert.deepEqual(record.fields.map(({ kind }) => kind).sort(), [...fields].sort());
        assert.deepEqual(saidIn(record), saidIn(readRecord(before + after)));
        assert.strictEqual(record.title, undefined);
        assert.isOk(record.fields.every(({ says }) => says === 'absent'));
      });

      it(`${named} (${language}): filled, says it`, () => {
        const said = saidIn(read(filling)) as { tells?: unknown };
        assert.deepEqual(present('tells' in filled ? said : { ...said, tells: undefined }), filled);
      });

      it(`${named} (${language}): asks in the order of thought, and shows no question mark`, () => {
        const places: Place[] = [];
        expanded(snippetOf(suffix, language), (place) => void places.push(place));
        assert.deepEqual(
          places.map(({ number }) => number).sort((a, b) => a - b),
          places.map((_, i) => i + 1),
        );
        for (const { standing, choices } of places) {
          assert.isOk(!standing.includes('?'), standing);
          if (choices.length > 0) assert.match(standing, /^…/);
        }
      });
    }

    it(`the whole form (${language}) leaves the verdict to be asked after what leads to it`, () => {
      const places: Place[] = [];
      expanded(snippetOf(['everything', 'complète'], language), (place) => void places.push(place));
      assert.deepEqual(
        places.map(({ number }) => number),
        [12, 13, 16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 17],
      );
    });

    it(`the whole form (${language}), filled as one decides, has nothing to remark`, () => {
      const text = expanded(snippetOf(['everything', 'complète'], language), (place) => {
        if (place.number === 16) return '2025-12-15';
        if (place.number === 17) return language === 'en' ? 'None' : 'Aucune';
        return place.choices[place.number === 12 || place.number === 13 ? 1 : 0] ?? 'said by two firms';
      });
      assert.deepEqual(findingsOf(text), []);
      const record = readRecord(text);
      assert.strictEqual(record.language, language);
      assert.strictEqual(record.date?.day, '2024-12-15');
      assert.strictEqual(record.review?.day, '2025-12-15');
      assert.strictEqual(record.status?.word, 'decided');
      assert.strictEqual(verdictOf(record), 'dontScale');
    });
  }
});
