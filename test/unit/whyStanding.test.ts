import { assert } from 'chai';
import { readRecord } from '../../src/core/reading/index.ts';
import { SHORT_STANDING_WORDS, standingOf, type Standing } from '../../src/core/record/standing.ts';
import { whyStanding } from '../../src/core/record/whyStanding.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';

const NEED = '- Who asks: Ana\n- Who pays: her firm';

/** So many characters of a line fit into the 500 pixels of VS Code's language status, at some six pixels each. */
const SHOWN = 82;

/** A record by its need, its answers to the two questions, and its position. */
function recordOf(need: string, [first, second]: readonly [string, string] = ['', ''], position = '') {
  return readRecord(
    `# Idea\n\n## Business need\n\n${need}\n\n## The two questions\n\n- Can it be industrialised? ${first}\n` +
      `- Can it be automated? ${second}\n\n## What cannot be copied\n\n- Position: ${position}\n`,
  );
}

const NONE = {
  en: 'who asks, what they do today, the cost, who pays: all still open',
  fr: 'reste à savoir qui demande, ce qu’ils font, le coût, qui paie',
};
const NOBODY_PAYS = {
  en: 'the record says that nobody pays, and it names no cost',
  fr: 'la fiche dit que personne ne paie, et ne donne pas de coût',
};

const rows: readonly (readonly [
  what: string,
  record: ReturnType<typeof recordOf>,
  standing: Standing,
  en: string,
  fr: string,
])[] = [
  ['nothing told of the need', recordOf(''), 'gadget', NONE.en, NONE.fr],
  ['evidence alone', recordOf('- Evidence: messages'), 'gadget', NONE.en, NONE.fr],
  ['nobody who asks', recordOf('- Who asks: nobody\n- Cost: unknown'), 'gadget', NONE.en, NONE.fr],
  [
    'asked for, and nobody who pays',
    recordOf('- Who asks: Ana\n- Who pays: nobody', ['yes', 'yes']),
    'gadget',
    NOBODY_PAYS.en,
    NOBODY_PAYS.fr,
  ],
  [
    'a yes to the first',
    recordOf(NEED, ['yes', 'no']),
    'commodity',
    'can be industrialised',
    's’industrialise',
  ],
  [
    'a yes to the second',
    recordOf('- Who pays: nobody\n- Cost: two days', ['partly', 'yes']),
    'commodity',
    'can be automated',
    's’automatise',
  ],
  [
    'a yes to both',
    recordOf(NEED, ['yes', 'yes'], 'niche'),
    'commodity',
    'can be industrialised and automated',
    's’industrialise et s’automatise',
  ],
  [
    'partly the first',
    recordOf(NEED, ['partly', 'no']),
    'turning',
    'can partly be industrialised',
    's’industrialise en partie',
  ],
  [
    'partly the second',
    recordOf(NEED, ['no', 'partly']),
    'turning',
    'can partly be automated',
    's’automatise en partie',
  ],
  [
    'partly both, and a position',
    recordOf(NEED, ['partly', 'partly'], 'niche'),
    'turning',
    'can partly be industrialised and automated; position: niche',
    's’industrialise et s’automatise en partie ; position : niche',
  ],
  [
    'neither, and a niche',
    recordOf(NEED, ['no', 'no'], 'niche'),
    'niche',
    'cannot be industrialised or automated; position said',
    'ne s’industrialise ni ne s’automatise ; position dite',
  ],
  [
    'neither, and an advantage',
    recordOf(NEED, ['no', 'no'], 'durable advantage'),
    'advantage',
    'cannot be industrialised or automated; position said',
    'ne s’industrialise ni ne s’automatise ; position dite',
  ],
  ...(['', 'far away'] as const).map(
    (position) =>
      [
        `neither, and ${position || 'nothing'} as a position`,
        recordOf(NEED, ['no', 'no'], position),
        'inimitable',
        'cannot be industrialised or automated; no position said',
        'ne s’industrialise ni ne s’automatise ; position non dite',
      ] as const,
  ),
  [
    'the first not answered',
    recordOf(NEED, ['', 'no']),
    'not-asked',
    'whether it can be industrialised is still open',
    'reste à savoir si cela s’industrialise',
  ],
  [
    'the second answered by a word that is not known',
    recordOf(NEED, ['partly', 'not yet']),
    'not-asked',
    'whether it can be automated is still open',
    'reste à savoir si cela s’automatise',
  ],
  [
    'neither answered',
    recordOf(NEED),
    'not-asked',
    'neither of the two is answered yet',
    'ni l’une ni l’autre n’a encore de réponse',
  ],
];

describe('why a record stands where it stands', () => {
  for (const [what, record, standing, en, fr] of rows) {
    it(`${what}: ${standing}, as ${en}`, () => {
      assert.strictEqual(standingOf(record), standing);
      const said = { en, fr };
      for (const language of LANGUAGES)
        assert.strictEqual(whyStanding(record)[language].replaceAll('\u00a0', ' '), said[language]);
    });
    it(`${what}: the reason can be read whole behind its word`, () => {
      for (const language of LANGUAGES) {
        const line = `${SHORT_STANDING_WORDS[standing][language]} – ${whyStanding(record)[language]}`;
        assert.isOk(line.length <= SHOWN, `${line.length}: ${line}`);
      }
    });
  }
});
