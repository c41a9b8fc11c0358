import { assert } from 'chai';
import { DEFAULT_CONFIG, type Config, unreadConfiguration } from '../../../src/core/files/config.ts';
import { checkConfiguration, fixesForConfiguration } from '../../../src/core/rules/check.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { marked, textAt } from '../places.ts';
import { present } from '../present.ts';
import { read } from './configurations.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** What is said of a text, with the mistake between `«` and `»`; and the text that the fix leaves, if there is one. */
type Row = readonly [text: string, en: string, fr: string, fixed?: string];

const rows: readonly Row[] = [
  [
    '{ «"langage"»: "fr" }',
    '“langage” is no key that is known; “language” is the nearest.',
    '« langage » n’est pas une clé connue ; la plus proche est « language ».',
    '{ "language": "fr" }',
  ],
  ['{ «"colour"»: 1 }', '“colour” is no key that is known.', '« colour » n’est pas une clé connue.'],
  [
    '{ "rules": { «"gadgte"»: "off" } }',
    '“gadgte” is no rule that is known; “gadget” is the nearest.',
    '« gadgte » n’est pas une règle connue ; la plus proche est « gadget ».',
    '{ "rules": { "gadget": "off" } }',
  ],
  [
    '{ "rules": { "gadget": "off", «"gadgte"»: "off" } }',
    '“gadgte” is no rule that is known.',
    '« gadgte » n’est pas une règle connue.',
  ],
  [
    '{ "rules": { "gadget": "off", «"gadget"»: "hint" } }',
    '“gadget” is said twice: the last one counts.',
    '« gadget » est dit deux fois : c’est le dernier qui compte.',
  ],
  [
    '{ "rules": { "gadget": «"warn"» } }',
    '“gadget” takes error, warning, information, hint or off, not “warn”.',
    '« gadget » attend error, warning, information, hint ou off, et non « warn ».',
    '{ "rules": { "gadget": "warning" } }',
  ],
  [
    '{ "rules": «["gadget"]» }',
    '“rules” takes an object, the rules with their severities, not “["gadget"]”.',
    '« rules » attend un objet, les règles et leur gravité, et non « ["gadget"] ».',
  ],
  [
    '{ "language": «"français"» }',
    '“language” takes en or fr, not “français”.',
    '« language » attend en ou fr, et non « français ».',
    '{ "language": "fr" }',
  ],
  [
    '{ "language": «true» }',
    '“language” takes en or fr, not “true”.',
    '« language » attend en ou fr, et non « true ».',
  ],
  [
    '{ "reviewInterval": «0» }',
    '“reviewInterval” takes a whole number from 1 to 60, not “0”.',
    '« reviewInterval » attend un nombre entier de 1 à 60, et non « 0 ».',
    '{ "reviewInterval": 1 }',
  ],
  [
    '{ "reviewNotice": «"21"» }',
    '“reviewNotice” takes a whole number from 0 to 365, not “21”.',
    '« reviewNotice » attend un nombre entier de 0 à 365, et non « 21 ».',
    '{ "reviewNotice": 21 }',
  ],
  [
    '{ "reviewNotice": «2.5» }',
    '“reviewNotice” takes a whole number from 0 to 365, not “2.5”.',
    '« reviewNotice » attend un nombre entier de 0 à 365, et non « 2.5 ».',
    '{ "reviewNotice": 3 }',
  ],
  [
    '{ "folders": «"notes"» }',
    '“folders” takes a list of paths, not “notes”.',
    '« folders » attend une liste de chemins, et non « notes ».',
    '{ "folders": ["notes"] }',
  ],
  [
    '{ "folders": «""» }',
    '“folders” takes a list of paths, not “”.',
    '« folders » attend une liste de chemins, et non «  ».',
  ],
  [
    '{ "folders": ["a", «5»] }',
    '“folders” takes paths in quotes, not “5”.',
    '« folders » attend des chemins entre guillemets droits, et non « 5 ».',
  ],
  [
    '{ "folders": ["a", «"/notes"»] }',
    '“/notes” is no path below the folder of this file; it names nothing.',
    '« /notes » n’est pas un chemin sous le dossier de ce fichier ; il ne désigne rien.',
    '{ "folders": ["a", "notes"] }',
  ],
  [
    '{ "exclude": [«"../old"»] }',
    '“../old” is no path below the folder of this file; it names nothing.',
    '« ../old » n’est pas un chemin sous le dossier de ce fichier ; il ne désigne rien.',
  ],
  [
    '{ "language": "en", «"language"»: "fr" }',
    '“language” is said twice: the last one counts.',
    '« language » est dit deux fois : c’est le dernier qui compte.',
  ],
  [
    '«[]»',
    'A configuration is an object, { … }; until it is one, the defaults stand in for it.',
    'Une configuration est un objet, { … } ; d’ici là, les valeurs par défaut en tiennent lieu.',
  ],
  [
    '{ "language": "fr" «"exclude"»: [] }',
    'A comma is expected here; the rest counts as far as it can be read.',
    'Une virgule est attendue ici ; la suite compte pour autant qu’elle se lise.',
  ],
  [
    '{ "language": "fr" «"colour"»: 1, "taste": 2 }',
    'A comma is expected here; the rest counts as far as it can be read.',
    'Une virgule est attendue ici ; la suite compte pour autant qu’elle se lise.',
  ],
  [
    '«/*»',
    'JSON is expected here; the rest counts as far as it can be read.',
    'Du JSON est attendu ici ; la suite compte pour autant qu’elle se lise.',
  ],
  [
    '{ "language"«}»',
    'A colon is expected here; the rest counts as far as it can be read.',
    'Un deux-points est attendu ici ; la suite compte pour autant qu’elle se lise.',
  ],
];

describe('mistakes in a configuration', () => {
  for (const [source, en, fr, fixed] of rows) {
    it(source, () => {
      const { text, places } = marked(source);
      const file = read(text);
      const [finding, ...others] = checkConfiguration(file, {});
      assert.deepEqual(others, []);
      assert.deepEqual(
        [finding?.rule, finding && textAt(text, finding.at), finding?.at],
        ['configuration', places[0] && textAt(text, places[0]), places[0]],
      );
      if (!finding) return;
      assert.strictEqual(sentenceOf(finding, 'en'), en);
      assert.strictEqual(spaced(sentenceOf(finding, 'fr')), fr);
      const fixes = fixesForConfiguration(finding, file);
      assert.deepEqual(
        fixes.map((fix) => ('edits' in fix ? applyEdits(text, fix.edits) : '')),
        fixed === undefined ? [] : [fixed],
      );
      if (fixed !== undefined) assert.deepEqual(read(fixed).mistakes, [], 'settled');
    });
  }

  it('are told in the order of the text, one by one', () => {
    const { text, places } = marked(
      '{\n  «"fodlers"»: ["x"],\n  "rules": { «"no"»: 1, "gadget": «2» },\n}\n',
    );
    assert.deepEqual(
      read(text).mistakes.map(({ place }) => place),
      places,
    );
  });

  it('are none behind the place where the JSON breaks, but for that one', () => {
    const { mistakes } = read('{ "colour": 1, "folders": ["a" "language": "x" }');
    assert.deepEqual(
      mistakes.map(({ is }) => is),
      ['key', 'syntax'],
    );
  });

  it('are a list that is longer than anybody’s, and a path', () => {
    const paths = Array.from({ length: 300 }, (_, nth) => `a${nth}`);
    const { config, mistakes } = read(JSON.stringify({ folders: paths, exclude: ['b', 'c'.repeat(201)] }));
    assert.deepEqual(
      mistakes.map(({ is, text }) => [is, text.slice(0, 4)]),
      [
        ['many', 'a200'],
        ['long', 'cccc'],
      ],
    );
    assert.deepEqual([config.folders, config.exclude], [paths.slice(0, 200), ['b']]);
    const [many, long] = checkConfiguration(
      read(JSON.stringify({ folders: paths, exclude: ['c'.repeat(201)] })),
      {},
    );
    assert.strictEqual(
      many && sentenceOf(many, 'en'),
      'A list takes 200 paths; from this one on they are left out.',
    );
    assert.strictEqual(
      long && spaced(sentenceOf(long, 'fr')),
      'Un chemin prend 200 caractères ; celui-ci est laissé de côté.',
    );
  });

  it('are no more than anybody reads, also where somebody means harm', () => {
    const keys = Array.from({ length: 50_000 }, (_, nth) => `"${nth}": 0`).join();
    assert.strictEqual(read(`{${keys}}`).mistakes.length, 100);
    assert.strictEqual(read('['.repeat(1_000_000)).mistakes.length, 1);
    assert.strictEqual(read(`{"${'x'.repeat(1_000_000)}": 0}`).mistakes.length, 1);
  });

  for (const because of ['tooLarge', 'tooSlow', 'notText', 'failed'] as const) {
    it(`is that it was not read: ${because}`, () => {
      const [finding] = checkConfiguration(unreadConfiguration(because), {});
      assert.strictEqual(
        finding && sentenceOf(finding, 'en').startsWith('This configuration was not read: '),
        true,
      );
      assert.strictEqual(
        finding && spaced(sentenceOf(finding, 'fr')).startsWith('Cette configuration n’a pas été lue : '),
        true,
      );
    });
  }
});

describe('what a configuration says', () => {
  const cases: readonly (readonly [text: string, says: Partial<Config>])[] = [
    ['', {}],
    ['// nothing yet\n', {}],
    ['{}', {}],
    ['{ "$schema": "./x.json" }', {}],
    ['{ /* ours */ "language": "fr", }', { language: 'fr' }],
    ['{ "folders": ["./docs//log/", ".", "a\\\\b"] }', { folders: ['docs/log', '', 'a/b'] }],
    ['{ "folders": [] }', { folders: [] }],
    ['{ "folders": ["../x"] }', {}],
    ['{ "folders": ["../x", "y"] }', { folders: ['y'] }],
    ['{ "folders": "x" }', {}],
    ['{ "exclude": ["old/", "**/*.draft.md"] }', { exclude: ['old', '**/*.draft.md'] }],
    ['{ "rules": { "gadget": "off", "x": "off", "unread": 1 } }', { severities: { gadget: 'off' } }],
    ['{ "reviewInterval": 3, "reviewNotice": 0 }', { reviewInterval: 3, reviewNotice: 0 }],
    ['{ "reviewInterval": 61, "reviewNotice": null, "language": "en" }', { language: 'en' }],
    ['{ "language": "en", "language": "fr" }', { language: 'fr' }],
    ['{ "__proto__": { "language": "fr" }, "constructor": 1 }', {}],
    ['{ "exclude": ["a"] "language": "fr" }', { exclude: ['a'], language: 'fr' }],
    ['[{ "language": "fr" }]', {}],
  ];
  for (const [text, says] of cases) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(present(read(text).config), { ...DEFAULT_CONFIG, ...says }),
    );
  }
});
