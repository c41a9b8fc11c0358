import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { textAt } from '../places.ts';

const titles: readonly (readonly [text: string, title: string | undefined])[] = [
  ['# Merlin\n', 'Merlin'],
  ['---\ntitle: From the key\n---\n# Merlin\n', 'From the key'],
  ['# Summary\n', 'Summary'],
  ['# Business need\n\n## The idea\n', 'The idea'],
  ['# Business need\n\n## Signals\n\n# Merlin\n', 'Merlin'],
  ['## Merlin\n\ntext\n', 'Merlin'],
  ['## Before\n\n# Merlin\n', 'Merlin'],
  ['Merlin\n======\n', 'Merlin'],
  ['# 7. Merlin\n', 'Merlin'],
  ['# ADR-007: Merlin\n', 'Merlin'],
  ['# RFC: Merlin\n', 'Merlin'],
  ['# 0007 - Merlin\n', 'Merlin'],
  ['# 3 firms ask\n', '3 firms ask'],
  ['# 2024 in review\n', '2024 in review'],
  ['# **Merlin** the `wise`\n', 'Merlin the wise'],
  ['# {title}\n', undefined],
  ['text only\n', undefined],
  ['', undefined],
];

const languages: readonly (readonly [what: string, text: string, language: Language | undefined])[] = [
  ['lang', '---\nlang: fr\n---\n# Idea\n\n## Business need\n', 'fr'],
  [
    'most headings and labels',
    '# Idea\n\n## Besoin métier\n\n- Qui demande : Ana\n\n## Open questions\n',
    'fr',
  ],
  ['what is in both counts for neither', '# Idea\n\n## Verdict\n\n## Questions\n\n- Budget: x\n', undefined],
  ['known words', '---\nverdict: ne pas scaler\nstatus: décidé\n---\n# Idea\n', 'fr'],
  ['prose', '# Merlin\n\nUn modèle de langage entraîné seul dans une chambre, pour le plaisir.\n', 'fr'],
  ['prose', '# Merlin\n\nA language model that was trained in a bedroom, for the fun of it.\n', 'en'],
  ['nothing', '# Merlin\n', undefined],
];

describe('the title', () => {
  for (const [text, title] of titles) {
    it(`${JSON.stringify(text)} is ${title ?? 'not said'}`, () =>
      assert.strictEqual(readRecord(text).title?.text, title));
  }
  it('stands on its words, behind an emoji too', () => {
    const text = '\n# 🎯 Merlin ##\n';
    const place = readRecord(text).title?.place;
    assert.strictEqual(place && textAt(text, place), '🎯 Merlin');
  });
});

describe('line ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    it(`are told by ${JSON.stringify(end)}`, () =>
      assert.strictEqual(readRecord(`text${end}${end}# Merlin${end}`).title?.place.line, 2));
  }
});

describe('the language of a record', () => {
  for (const [what, text, language] of languages) {
    it(`by ${what}: ${language ?? 'not known'}`, () =>
      assert.strictEqual(readRecord(text).language, language));
  }
});

describe('what a file reads as in a records folder', () => {
  const rows: readonly (readonly [text: string, reads: string])[] = [
    ['---\nverdict: whatever\n---\n# Idea\n', 'scale'],
    ['## Business need\n', 'scale'],
    ['## Ce qui ne se copie pas\n', 'scale'],
    ['## Done by hand\n', 'scale'],
    ['## Need\n\n## Signals\n', 'scale'],
    ['## Need\n\n## Verdict\n', 'scale'],
    ['## Need\n', 'none'],
    ['## Need\n\n## Open questions\n', 'scale'],
    ['## Problem\n\n## Open questions\n', 'none'],
    ['## Problem\n\n## Decision\n', 'none'],
    ['## Open questions\n\n- Who pays?\n', 'none'],
    ['- Who asks: Ana\n- Who pays: Bob\n', 'scale'],
    ['## Verdict\n\nDon’t scale.\n', 'scale'],
    ['## Décision\n\nOn ne scale pas pour l’instant.\n', 'scale'],
    ['## Verdict\n\nNo.\n', 'none'],
    ['Verdict: scale\n', 'scale'],
    ['## Context\n\n## Decision\n\nWe will use Postgres.\n', 'other'],
    ['Status: accepted\n\n## Considered Options\n', 'other'],
    ['## Contexte\n\n## Décision\n', 'other'],
    ['## Motivation\n\n## Unresolved questions\n', 'other'],
    ['## Motivation\n', 'none'],
    ['# Notes\n\nSome text.\n', 'none'],
    ['', 'none'],
  ];
  for (const [text, reads] of rows) {
    it(`${JSON.stringify(text)} is ${reads}`, () => assert.deepEqual(readRecord(text).reads, reads));
  }
});
