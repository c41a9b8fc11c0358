import { describeRule } from './table.ts';

/** A closed record of a folder, of which nothing but its pivots is told. */
const record = (keys: string, rest = ''): string => `---\nverdict: no\n${keys}\n---\n\n# Idea\n${rest}`;
const fiche = (keys: string): string => `---\nverdict: non\n${keys}\n---\n\n# Idée\n\n## Besoin métier\n`;
const superseded = (rest: string): string => `# Idea\n\n${rest}\n\n## Done by hand\n\nAll.\n`;
const adr = (keys: string): string =>
  `---\n${keys}\n---\n\n# One queue\n\n## Context\n\nTwo.\n\n## Decision\n\nOne.\n`;

const TWO = { file: '0003-idea.md', beside: { '0002-graph.md': record(''), '2-agents.md': record('') } };
const GRAPH = { file: '0003-idea.md', beside: { '0002-graph.md': record('') } };
const CIRCLE = { file: '0002-idea.md', beside: { '0001-graph.md': record('supersedes: 2') } };
const CIRCLE_OF_THREE = {
  file: '0003-idea.md',
  beside: { '0001-graph.md': record('supersedes: 3'), '0002-agents.md': record('supersedes: 1') },
};
const FOLDERS = {
  file: 'new/0009-idea.md',
  beside: {
    '0001-graph.md': record(''),
    'old/0001-older.md': record(''),
    'old/0002-deep.md': record(''),
    'new/0002-own.md': record(''),
    'old/0004-only.md': record(''),
    'old/same.md': record(''),
    'older/same.md': record(''),
  },
};
/** As many references to record 2 as are followed of one record. */
const FOLLOWED = Array.from({ length: 200 }, () => '2').join(', ');

const numbered = (count: number) => ({
  file: '0003-idea.md',
  beside: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`0002-${nth}.md`, record('')])),
});

const TRANSLATED = {
  file: '0003-idea.fr.md',
  beside: { '0002-graph.md': record(''), '0002-graph.fr.md': record('') },
};

describeRule({
  rule: 'broken-pivot',
  severity: 'warning',
  seen: { en: record('supersedes: 7'), fr: fiche('remplace: 7') },
  silentWhenClosed: false,
  rows: {
    en: [
      ['none of that number', record('supersedes: «7»'), '“7” names no record that is known here.'],
      [
        'a long one is cut',
        record(`supersedes: «${'graph '.repeat(12)}of»`),
        `“${'graph '.repeat(10).trim()}…” names no record that is known here.`,
      ],
      ['none of that name', record('superseded-by: «"./0007-graph.md"» # soon')],
      ['none at that path', record('replaces: «old/0002-graph.md»'), undefined, GRAPH],
      ['no address of the web', record('supersedes: «https://example.org/0002-graph.md»'), undefined, GRAPH],
      [
        'two of that number',
        record('supersedes: «0002»'),
        '“0002” may name several records: 0002-graph.md · 2-agents.md. Its path would tell which.',
        TWO,
      ],
      [
        'a crowd of that number',
        record('supersedes: «2»'),
        '“2” may name more than 20 records. Its path would tell which.',
        numbered(21),
      ],
      ['two of that number, in two other folders', record('supersedes: «1»'), undefined, FOLDERS],
      ['two of that name, in two other folders', record('supersedes: «same.md»'), undefined, FOLDERS],
      [
        'itself, by its number',
        record('supersedes: «3»'),
        '“3” is this record itself: another one is probably meant.',
        GRAPH,
      ],
      ['itself, by its name', record('superseded-by: «0003-idea»'), undefined, GRAPH],
      [
        'a circle of two, on what it supersedes',
        record('superseded-by: 1\nsupersedes: «1»'),
        'By “1”, this record comes both before and after itself: one link of the circle is to be another.',
        CIRCLE,
      ],
      [
        'a circle of two, said by the one after alone',
        record('superseded-by: «1»'),
        undefined,
        {
          file: '0002-idea.md',
          beside: { '0001-graph.md': record('superseded-by: 2') },
        },
      ],
      ['a circle of three', record('supersedes: «2»'), undefined, CIRCLE_OF_THREE],
      ['in a circle once, of several', record('supersedes: [«1», 1, 0001-graph.md]'), undefined, CIRCLE],
      ['itself, and in a circle', record('supersedes: [«2», «1»]'), undefined, CIRCLE],
      ['each of a list', record('supersedes:\n  - «7»\n  - 2\n  - «"8-x.md"»'), undefined, GRAPH],
      ['each of a list in brackets', record("supersedes: [«7», 2, «'8-x.md'»]"), undefined, GRAPH],
      ['each of several in one value', record('supersedes: «7», 2 and «ADR-8»'), undefined, GRAPH],
      ['several in a value of two lines: as one', record('supersedes:\n  «7,\n  8»')],
      [
        'the first that is not followed, and none after it',
        record(`supersedes: [${FOLLOWED}, «2», 7, 3]`),
        'From “2” on the references are not followed any more: of one record the first 200 are.',
        GRAPH,
      ],
      [
        'the first that is not followed, behind those that it supersedes',
        record(`superseded-by: [7, «8», 9]\nsupersedes: [${FOLLOWED.slice(3)}]`).replace('[7', '[«7»'),
        undefined,
        GRAPH,
      ],
      ['close: as many as are followed', record(`supersedes: [${FOLLOWED}]`), undefined, GRAPH],
      ['behind the status', record('status: superseded by «7»')],
      ['behind the status of a line', superseded('Status: superseded by «ADR-7».')],
      ['behind the status of a section', superseded('## Status\n\nReplaced by «[graph](7-graph.md)»')],
      ['two behind the status', superseded('Status: superseded by «ADR-7», «8-x.md» and «[y](y.md)» in May')],
      ['words behind the status', record('status: superseded by «the graph» (2024-05-01)')],
      ['words behind the status, before a day', record('status: replaced by «7-x» on 3 May')],
      ['a name that begins as a number', record('status: superseded by «2 graphs»'), undefined, GRAPH],
      ['behind the status in bold', superseded('**Status:** **Superseded** by «7»')],
      [
        'close: two behind the status',
        record('status: superseded by 2 and 0002-graph.md since May'),
        undefined,
        GRAPH,
      ],
      ['behind the status, with its day', record('status: superseded by «0007» (2024-05-01)')],
      ['under its key, with the word', record('superseded-by: superseded by «7»')],
      ['dropped', record('status: dropped\nsupersedes: «7»')],
      ['another kind of record', adr('status: accepted\nsupersedes: «7»')],
      ['close: a number', record('supersedes: 2'), undefined, GRAPH],
      ['close: the same number', record('supersedes: ADR-0002'), undefined, GRAPH],
      ['close: a name', record('supersedes: 0002-graph'), undefined, GRAPH],
      ['close: a link', record('supersedes: "[The graph](./0002-graph.md)"'), undefined, GRAPH],
      ['close: a path from the root', record('supersedes: docs/decisions/0002-graph.md'), undefined, GRAPH],
      ['close: the number of its own folder first', record('supersedes: 2'), undefined, FOLDERS],
      ['close: a number of the records folder', record('supersedes: 4'), undefined, FOLDERS],
      ['close: a path out of its folder', record('supersedes: ../old/0001-older.md'), undefined, FOLDERS],
      ['close: a number of two translations', record('supersedes: 2'), undefined, TRANSLATED],
      [
        'close: no circle',
        record('supersedes: 1'),
        undefined,
        {
          file: '0002-idea.md',
          beside: { '0001-graph.md': record('superseded-by: 2') },
        },
      ],
      [
        'close: beside a circle',
        record('supersedes: 1'),
        undefined,
        {
          file: '0003-idea.md',
          beside: { '0001-graph.md': record('supersedes: 2'), '0002-agents.md': record('supersedes: 1') },
        },
      ],
      ['close: nothing yet', record('supersedes:\nsuperseded-by: TBD')],
      ['close: a prompt', record('supersedes: "{the file}"')],
      ['close: two of the key', record('supersedes: 7\nsupersedes: 8')],
      ['close: in the text', record('', '\nSupersedes: 7\n')],
      ['close: superseded, by nothing that is named', record('status: superseded')],
    ],
    fr: [
      ['aucune', fiche('remplace: «7»'), '« 7 » ne désigne aucune fiche connue ici.'],
      [
        'deux',
        fiche('remplace: «2»'),
        '« 2 » peut désigner plusieurs fiches : 0002-graph.md · 2-agents.md. Le chemin dirait laquelle.',
        TWO,
      ],
      [
        'une foule',
        fiche('remplace: «2»'),
        '« 2 » peut désigner plus de 20 fiches. Le chemin dirait laquelle.',
        numbered(21),
      ],
      [
        'elle-même',
        fiche('remplacé-par: «3»'),
        '« 3 » est cette fiche elle-même : c’est sans doute une autre qui est visée.',
        GRAPH,
      ],
      [
        'un cercle',
        fiche('remplace: «1»'),
        'Par « 1 », cette fiche se retrouve à la fois avant et après elle-même : un des liens du cercle est à revoir.',
        CIRCLE,
      ],
      [
        'le premier qui n’est plus suivi',
        fiche(`remplace: [${FOLLOWED}, «7», 8]`),
        'À partir de « 7 », les renvois ne sont plus suivis : on en suit 200 par fiche.',
        GRAPH,
      ],
      ['derrière le statut', fiche('statut: remplacée par «7»')],
      ['presque : un numéro', fiche('remplace: 2'), undefined, GRAPH],
    ],
  },
  fixes: [],
});
