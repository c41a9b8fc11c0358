import fc from 'fast-check';
import { PIECES, UNSEEN, VOCABULARY } from './pieces.ts';

/** Numbers and texts that decide where a mutation falls and what it puts in. */
interface Picks {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Another text, to take a part of. */
  readonly other: string;
  /** A word of the vocabulary. */
  readonly word: string;
  /** A piece of Markdown or YAML, whole or broken. */
  readonly piece: string;
  /** A character that cannot be seen, or ends a line. */
  readonly unseen: string;
}

/** One change of a text, which is any text; picks beyond its end count from its start again. */
type Mutation = (text: string, picks: Picks) => string;

/** Splits where a line ends and keeps its end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];

/** A mutation of the lines of a text. */
const lines =
  (change: (all: string[], at: number, picks: Picks) => readonly string[]): Mutation =>
  (text, picks) => {
    const all = linesOf(text);
    return change(all, picks.a % all.length, picks).join('');
  };

/** A mutation of one line, of which the end stays. */
const line = (change: (line: string, picks: Picks) => string): Mutation =>
  lines((all, at, picks) => {
    const [, said = '', end = ''] = /^(.*?)(\r?\n?)$/s.exec(all[at] ?? '') ?? [];
    return all.with(at, change(said, picks) + end);
  });

/** A mutation at a word of a text. */
const word =
  (change: (word: string, picks: Picks) => string): Mutation =>
  (text, picks) => {
    const parts = text.split(/([\p{L}\p{N}’'-]+)/u);
    const at = 2 * (picks.a % Math.ceil(parts.length / 2)) + 1;
    return at < parts.length ? parts.with(at, change(parts[at] ?? '', picks)).join('') : text;
  };

/** A mutation at a character of a text. */
const character =
  (change: (before: string, after: string, picks: Picks) => string): Mutation =>
  (text, picks) => {
    const at = picks.a % (text.length + 1);
    return change(text.slice(0, at), text.slice(at), picks);
  };

const AROUND = ['**', '*', '_', '~~', '`', '"', "'", '==', '['] as const;
const PREFIXES = [
  '> ',
  '- ',
  '* ',
  '1. ',
  '    ',
  '\t',
  '- [ ] ',
  '- [x] ',
  '# ',
  '## ',
  '### ',
  '| ',
  'Q: ',
  '<!-- ',
  '  ',
  '> [!question] ',
  '• ',
  '+++',
  ': ',
] as const;
const pick = <T>(all: readonly [T, ...T[]], at: number): T => all[at % all.length] ?? all[0];

/** Every kind of mutation; those at the top fall oftener, as they stand here more than once. */
const MUTATIONS: readonly Mutation[] = [
  // Lines go, come twice, change places.
  lines((all, at, { b }) => all.toSpliced(at, 1 + (b % 3))),
  lines((all, at, { b }) => all.toSpliced(at, 0, ...all.slice(b % all.length, (b % all.length) + 2))),
  lines((all, at, { b }) => {
    const [moved = ''] = all.splice(at, 1);
    return all.toSpliced(b % (all.length + 1), 0, moved);
  }),
  // A part of another text, and a piece that means something.
  lines((all, at, { b, c, other }) => {
    const theirs = linesOf(other);
    return all.toSpliced(at, 0, ...theirs.slice(b % theirs.length, (b % theirs.length) + 1 + (c % 6)));
  }),
  lines((all, at, { piece }) => all.toSpliced(at, 0, `${piece}\n`)),
  lines((all, at, { word: said, piece, b }) =>
    all.toSpliced(at, 0, `${pick(['', '- ', '## ', '### '], b)}${said}: ${piece}\n`),
  ),
  character((before, after, { piece }) => before + piece + after),
  character((before, after, { word: said }) => before + said + after),
  // Front matter: a line more, and none around it.
  (text, { word: said, piece, b }) =>
    text.replace(/^---\r?\n/, (mark) => `${mark}${said}: ${pick([piece, said, ''], b)}\n`),
  (text) => text.replace(/^---\r?\n/, ''),
  (text, { piece }) => `${piece}\n${text}`,
  (text, { word: said, piece }) => `---\n${said}: ${piece}\n---\n${text}`,
  // Lines become items, quotations, headings; words become others, or stand in marks.
  line((said, { b }) => pick(PREFIXES, b) + said),
  line((said) => said.replace(/^[\s>#*-]+/, '')),
  line((said, { b }) => (said.startsWith('#') ? `#${said}` : `${said}\n${pick(['---', '==='], b)}`)),
  line((said, { b }) => said + pick(['  ', '\\', '?', ' :', '…', ' — ', ' (for now)', ' | x', ' <br>'], b)),
  word((_, { word: said }) => said),
  word((said, { b }) => pick(AROUND, b) + said + pick(AROUND, b).replace('[', '](x.md)')),
  word((said, { b }) =>
    pick([said.toUpperCase(), said.toLowerCase(), `${said}s`, said.slice(1), `${said} ${said}`, ''], b),
  ),
  // Characters go, or come that nobody sees.
  character((before, after, { b }) => before + after.slice(1 + (b % 8))),
  character((before, after, { unseen }) => before + unseen + after),
  (text, { b }) => text.slice(0, b % (text.length + 1)),
  // Line ends and the beginning.
  (text) => text.replace(/\r?\n/g, '\r\n'),
  line((said) => `${said}\r`),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text, { b }) => '\uFEFF'.repeat(1 + (b % 2)) + text,
  // Much of one thing.
  lines((all, at, { b }) => all.toSpliced(at, 0, ...Array<string>(2 + (b % 150)).fill(all[at] ?? ''))),
  character((before, after, { b, piece }) => before + piece.repeat(2 + (b % 150)) + after),
];

/** Longest text made, in characters: twice as long as what people write. */
const LONGEST = 12_000;

/** Texts with up to eight mutations of some of these. */
export function mutated(texts: fc.Arbitrary<string>, others: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const picks = fc.record<Picks>({
    ...{ a: fc.nat(), b: fc.nat(), c: fc.nat(), other: others },
    ...{
      word: fc.constantFrom(...VOCABULARY),
      piece: fc.constantFrom(...PIECES),
      unseen: fc.constantFrom(...UNSEEN),
    },
  });
  const mutations = fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), picks), { maxLength: 8, size: 'max' });
  return fc
    .tuple(texts, mutations)
    .map(([text, all]) =>
      all.reduce((changed, [mutate, chosen]) => mutate(changed, chosen).slice(0, LONGEST), text),
    );
}
