import { assert } from 'chai';
import { findingsOf } from './cases.ts';
import { describeRule } from './table.ts';
import { FRONT_MATTER_FIXES } from './frontMatterFixes.ts';

const NEED = '\n# Idea\n\n## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const GRID = '\n- Industrialisable: partly\n- Automatable: no\n';
const record = (lines: string, rest = ''): string => `---\n${lines}\n---\n${NEED}${GRID}${rest}`;
const UNREADABLE = 'The front matter cannot be read as YAML from here on; its keys were read line by line.';
const TWICE = 'The key “status” is said twice: one of the two is to be kept.';

describeRule({
  rule: 'front-matter',
  severity: 'error',
  silentWhenClosed: false,
  always: true,
  seen: { en: record('status: open\nstatus: decided'), fr: record('statut: ouvert\nstatut: décidé') },
  rows: {
    en: [
      ['a key twice', record('status: open\n«status»: decided'), TWICE],
      ['a key twice with one value', record('status: open\n«status»: open'), TWICE],
      [
        'a key and its French name',
        record('status: open\n«statut»: décidé'),
        '“status” and “statut” are the same key: one of the two is to be kept.',
      ],
      ['a key and another name of it', record('supersedes: 2\n«replaces»: 3')],
      ['a key that means nothing here', record('tags: a\n«tags»: b')],
      ['three times', record('status: open\n«status»: decided\n«status»: dropped')],
      ['two keys', record('tags: a\nstatus: open\n«tags»: b\n«status»: decided')],
      ['in CRLF', record('status: open\n«status»: decided').replaceAll('\n', '\r\n'), TWICE],
      ['a colon in a value', record('verdict: undecided\ntitle: «Gollm: the tool: so»'), UNREADABLE],
      [
        'a quote that is never closed',
        record('verdict: undecided\ntitle: "Gollm\nstatus: open').replace('---\n\n', '«---»\n\n'),
      ],
      ['a tab', record('tags:\n«\t- a»')],
      [
        'a bracket that is never closed',
        record('verdict: undecided\ntags: [a').replace('---\n\n', '«---»\n\n'),
      ],
      ['a word that no value begins with', record('title: «@merlin»')],
      [
        'never closed',
        `«---»\nverdict: undecided\n${NEED}${GRID}`,
        'The front matter is never closed: a line with --- ends it.',
      ],
      ['only a list, which has no keys', record('«- a»\n- b'), UNREADABLE],
      ['never closed, and a key twice', `«---»\nstatus: open\n«status»: open\n${NEED}`],
      ['unreadable, and a key twice', record('title: «a: b: c»\nstatus: open\n«status»: decided')],
      ['in a record that is dropped', record('status: dropped\ntags: a\n«tags»: b')],
      ['in a record that may be dropped', record('status: open\n«status»: dropped')],
      [
        'in another kind of record',
        '---\ntags: a\n«tags»: b\n---\n\n# Idea\n\nStatus: accepted\n\n## Decision\n\nWe do.\n',
      ],
      ['close: each once', record('verdict: undecided\nstatus: open')],
      ['close: a key and its French name with one value', record('status: open\nstatut: open')],
      ['close: one key deeper than the other', record('status: open\nmore:\n  status: decided')],
      ['close: a value in quotes', record('title: "Gollm: the tool"')],
      ['close: a comment', record('# status: open\nstatus: decided\nverdict: undecided # status: open')],
      ['close: empty', `---\n---\n${NEED}${GRID}`],
      ['close: none', `${NEED}${GRID}`],
      ['close: a line across the page', `---\n\nA thought.\n${NEED}${GRID}`],
    ],
    fr: [
      [
        'deux fois',
        record('statut: ouvert\n«statut»: décidé'),
        'La clé « statut » figure deux fois : une seule est à garder.',
      ],
      [
        'dans les deux langues',
        record('status: ouvert\n«statut»: décidé'),
        '« status » et « statut » sont la même clé : une seule est à garder.',
      ],
      [
        'illisible',
        record('titre: «Gollm : le petit outil»'),
        'À partir d’ici, l’en-tête ne se lit pas comme du YAML ; ses clés ont été lues ligne par ligne.',
      ],
      [
        'jamais fermé',
        `«---»\nverdict: indécis\n\n# Idée\n\n## Besoin métier\n\nDeux cabinets.\n`,
        'L’en-tête n’est jamais fermé : une ligne --- y met fin.',
      ],
      ['presque : une fois', record('statut: ouvert\nverdict: indécis')],
    ],
  },
  fixes: FRONT_MATTER_FIXES,
  offers: {
    en: [
      [
        'each of two',
        record('status: open\nstatus: "decided"'),
        ['Keep “status: open”', 'Keep “status: decided”'],
      ],
      [
        'each by its own name',
        record('status: open\nstatut: décidé'),
        ['Keep “status: open”', 'Keep “statut: décidé”'],
      ],
      ['one of the same', record('status: open\nstatus: open'), ['Keep “status: open”']],
      [
        'what goes over lines, on one',
        record('tags: a\ntags:\n  - b\n  - c'),
        ['Keep “tags: a”', 'Keep “tags: b, c”'],
      ],
      [
        'what is long, cut',
        record(`tags: a\ntags: ${'word '.repeat(20)}`),
        ['Keep “tags: a”', 'Keep “tags: word word word word word word word word word word word…”'],
      ],
      ['one value', record('title: a: b'), ['Put the value in quotes']],
      ['two values', record('title: a: b\nwhy: c: d'), ['Put the values in quotes']],
      ['nothing for a tab', record('tags:\n\t- a'), []],
      ['nothing for a quote that is never closed', record('title: "Gollm\nstatus: open'), []],
      ['to close it', `---\nverdict: undecided\n${NEED}`, ['Close the front matter']],
      ['nothing where closing would not make it readable', '---\nverdict: scale\nlist:\n\t- a\n', []],
    ],
    fr: [
      [
        'chacune des deux',
        record('status: ouvert\nstatut: décidé'),
        ['Garder « status: ouvert »', 'Garder « statut: décidé »'],
      ],
      ['une valeur', record('titre: a : b'), ['Mettre la valeur entre guillemets']],
      ['deux valeurs', record('titre: a : b\nsuite: c : d'), ['Mettre les valeurs entre guillemets']],
      ['le fermer', '---\nverdict: indécis\n\n# Idée\n', ['Fermer l’en-tête']],
    ],
  },
});

describe('front-matter', () => {
  it('no second finding follows from the first', () => {
    const lines = ["verdict: don't scale", 'status: decided', 'review: 2025-09-01', 'title: a: b'].join('\n');
    const found = findingsOf(record(lines, '\n## Signals\n\n- three\n'));
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['front-matter'],
    );
  });
});
