import { LANGUAGES } from '../../src/core/language.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { standingOf, type Standing } from '../../src/core/standing.ts';
import { whyStanding } from '../../src/core/whyStanding.ts';
import { equal } from './expect.ts';

const NEED = '- Who asks: Ana\n- Who pays: her firm';

/** A record by its need, its answers to the two questions, and its position. */
function recordOf(need: string, [first, second]: readonly [string, string] = ['', ''], position = '') {
  return readRecord(
    `# Idea\n\n## Business need\n\n${need}\n\n## The two questions\n\n- Can it be industrialised? ${first}\n` +
      `- Can it be automated? ${second}\n\n## What cannot be copied\n\n- Position: ${position}\n`,
  );
}

const NONE = {
  en: 'the record names nobody who asks or pays, nothing they do today, and no cost',
  fr: 'la fiche ne nomme ni qui demande, ni qui paie, ni ce qui se fait aujourd’hui, ni ce que ça coûte',
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
    'it can be industrialised',
    'cela s’industrialise',
  ],
  [
    'a yes to the second',
    recordOf('- Who pays: nobody\n- Cost: two days', ['partly', 'yes']),
    'commodity',
    'it can be automated',
    'cela s’automatise',
  ],
  [
    'a yes to both',
    recordOf(NEED, ['yes', 'yes'], 'niche'),
    'commodity',
    'it can be industrialised and automated',
    'cela s’industrialise et s’automatise',
  ],
  [
    'partly the first',
    recordOf(NEED, ['partly', 'no']),
    'turning',
    'it can partly be industrialised, and not be automated',
    'cela s’industrialise en partie, et ne s’automatise pas',
  ],
  [
    'partly the second',
    recordOf(NEED, ['no', 'partly']),
    'turning',
    'it can partly be automated, and not be industrialised',
    'cela s’automatise en partie, et ne s’industrialise pas',
  ],
  [
    'partly both, and a position',
    recordOf(NEED, ['partly', 'partly'], 'niche'),
    'turning',
    'it can partly be industrialised, and partly be automated; the record calls it a niche',
    'cela s’industrialise en partie, et s’automatise en partie ; la fiche y voit une niche',
  ],
  [
    'neither, and a niche',
    recordOf(NEED, ['no', 'no'], 'niche'),
    'niche',
    'it can be neither industrialised nor automated; the record calls it a niche',
    'cela ne s’industrialise ni ne s’automatise ; la fiche y voit une niche',
  ],
  [
    'neither, and an advantage',
    recordOf(NEED, ['no', 'no'], 'durable advantage'),
    'advantage',
    'it can be neither industrialised nor automated; the record calls it a durable advantage',
    'cela ne s’industrialise ni ne s’automatise ; la fiche y voit un avantage durable',
  ],
  ...(['', 'far away'] as const).map(
    (position) =>
      [
        `neither, and ${position || 'nothing'} as a position`,
        recordOf(NEED, ['no', 'no'], position),
        'inimitable',
        'it can be neither industrialised nor automated, and whether it is a niche or a durable advantage is not said yet',
        'cela ne s’industrialise ni ne s’automatise, et la fiche ne dit pas encore si c’est une niche ou un avantage durable',
      ] as const,
  ),
  [
    'the first not answered',
    recordOf(NEED, ['', 'no']),
    'not-asked',
    'whether it can be industrialised is still open',
    'reste à savoir si cela peut s’industrialiser',
  ],
  [
    'the second answered by a word that is not known',
    recordOf(NEED, ['partly', 'not yet']),
    'not-asked',
    'whether it can be automated is still open',
    'reste à savoir si cela peut s’automatiser',
  ],
  [
    'neither answered',
    recordOf(NEED),
    'not-asked',
    'whether it can be industrialised or automated is still open',
    'reste à savoir si cela peut s’industrialiser ou s’automatiser',
  ],
];

describe('why a record stands where it stands', () => {
  for (const [what, record, standing, en, fr] of rows) {
    it(`${what}: ${standing}, as ${en}`, () => {
      equal(standingOf(record), standing);
      const said = { en, fr };
      for (const language of LANGUAGES)
        equal(whyStanding(record)[language].replaceAll('\u00a0', ' '), said[language]);
    });
  }
});
