import { assert } from 'chai';
import { LANGUAGES, type Language } from '../../../src/core/text/language.ts';
import { HEADINGS, written } from '../../../src/core/words/vocabulary.ts';
import { SECTION_ORDER } from '../../../src/core/writing/forms.ts';
import { labels } from './offered.ts';
import { SAMPLE } from './sample.ts';

/** A text with the caret behind the first place of it that reads so. */
function behind(text: string, place: string): string {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`the sample has no “${place}”`);
  return `${text.slice(0, at + place.length)}|${text.slice(at + place.length)}`;
}

type Row = readonly [
  place: string,
  en: readonly [behind: string, offered: readonly string[]],
  fr: readonly [behind: string, offered: readonly string[]],
];

const VERDICTS: readonly (readonly string[])[] = [
  ['scale', "don't scale", 'undecided'],
  ['scaler', 'ne pas scaler', 'indécis'],
];
const STATUSES: readonly (readonly string[])[] = [
  ['open', 'decided', 'superseded', 'dropped'],
  ['ouvert', 'décidé', 'remplacé', 'abandonné'],
];
const ANSWERS: readonly (readonly string[])[] = [
  ['yes', 'no', 'partly'],
  ['oui', 'non', 'en partie'],
];
const REVIEWS = ['2027-02-22', '2027-05-22', '2027-11-22'];
const of = (all: readonly (readonly string[])[], i: number) => all[i] ?? [];

/** Keys that the sample does not have, and the one on whose line the caret stands. */
const ROWS: readonly Row[] = [
  ['the opening line', ['---', []], ['---', []]],
  [
    'the beginning of a key',
    ['\nver', ['verdict', 'superseded-by', 'lang', 'title']],
    ['\nver', ['verdict', 'superseded-by', 'lang', 'title']],
  ],
  ['behind the verdict’s colon', ['verdict:', of(VERDICTS, 0)], ['verdict:', of(VERDICTS, 1)]],
  ['in the verdict', ["don't", of(VERDICTS, 0)], ['ne pas', of(VERDICTS, 1)]],
  ['at the end of the verdict', ["don't scale", of(VERDICTS, 0)], ['ne pas scaler', of(VERDICTS, 1)]],
  ['in the status', ['status: dec', of(STATUSES, 0)], ['status: déc', of(STATUSES, 1)]],
  ['in the date', ['date: 2026', ['2026-11-22']], ['date: 2026', ['2026-11-22']]],
  ['in the review', ['review: ', REVIEWS], ['review: ', REVIEWS]],
  ['in the pivot', ['pivot: ', ['chosen', 'imposed']], ['pivot: ', ['choisi', 'imposé']]],
  ['the closing line', ['\n---', []], ['\n---', []]],
  ['in the title', ['# Read the', []], ['# Lire le', []]],
  ['in a heading', ['## Business', ['## Business need']], ['## Besoin', ['## Besoin métier']]],
  ['in prose', ['Two law firms asked to ', []], ['Deux cabinets ont demandé ', []]],
  ['behind an item’s marker', ['asks: ', []], ['demande : ', []]],
  ['in the first answer', ['industrialised? n', of(ANSWERS, 0)], ['Industrialisable : n', of(ANSWERS, 1)]],
  ['behind the first answer', ['industrialised? no — reading', []], ['Industrialisable : non — lire', []]],
  ['in the second answer', ['automated? no', of(ANSWERS, 0)], ['Automatisable : non', of(ANSWERS, 1)]],
  [
    'in the position',
    ['Position: ', ['niche', 'durable advantage']],
    ['Position : ', ['niche', 'avantage durable']],
  ],
  ['in a signal', ['three firms in a row ask', []], ['trois cabinets de suite', []]],
  ['in an answered question', ['were real? ', []], ['était réel ? ', []]],
];

describe('what is offered at each place of the sample record', () => {
  for (const [i, language] of LANGUAGES.entries()) {
    for (const [place, ...rows] of ROWS) {
      const [at, expected] = rows[i] ?? ['', []];
      it(`${language}: ${place}`, () => {
        // A row that stands in the middle of a key has its rest taken away, as it is while somebody writes it.
        const text =
          at === '\nver' ? SAMPLE[language].replace(/\nverdict: [^\n]*/, '\nver') : SAMPLE[language];
        assert.deepEqual(labels(behind(text, at)), expected);
      });
    }
  }

  /** The sample without one of its sections. */
  const without = (language: Language, kind: (typeof SECTION_ORDER)[number]) => {
    const [before = '', rest = ''] = SAMPLE[language].split(`\n## ${written(HEADINGS, kind, language)}\n`);
    const next = rest.indexOf('\n## ');
    return `${before}\n##|\n${next < 0 ? '' : rest.slice(next)}`;
  };
  for (const language of LANGUAGES) {
    for (const kind of SECTION_ORDER) {
      it(`${language}: the section that is missing, ${kind}`, () =>
        assert.deepEqual(labels(without(language, kind)), [`## ${written(HEADINGS, kind, language)}`]));
    }
  }

  const LABELS: readonly (readonly [Language, string, string])[] = [
    ['en', '- Who asks: paralegals in firms of 5 to 20 lawyers', 'Who asks:'],
    ['en', '- What they do today: draw it by hand, two days a case', 'What they do today:'],
    ['en', '- What it costs them: 900 EUR a case', 'What it costs them:'],
    ['en', '- Who pays: the partner in charge', 'Who pays:'],
    ['en', '- Evidence: three requests since January, one paid pilot', 'Evidence:'],
    ['en', '- Position: niche', 'Position:'],
    ['fr', "- Qui paie : l'associé en charge", 'Qui paie :'],
    ['fr', '- Position : niche', 'Position :'],
  ];
  for (const [language, line, label] of LABELS) {
    it(`${language}: the label that is missing, ${label}`, () =>
      assert.deepEqual(labels(SAMPLE[language].replace(line, '- |')), [label]));
  }
  it('en: both questions, where both are missing', () =>
    assert.deepEqual(labels(SAMPLE.en.replace(/- Can it be ind.*\n- Can .*/, '- |')), [
      'Can it be industrialised?',
      'Can it be automated?',
    ]));
});
