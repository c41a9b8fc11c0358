import fc from 'fast-check';
import type { KeyName } from '../../../src/core/record/frontMatter.ts';
import { KEYS, PIVOTS, STATUSES, VERDICTS } from '../../../src/core/words/vocabulary.ts';
import { from, joined, often, PLACEHOLDERS, words, type Languages, type Text } from './words.ts';

/** The paths that records of a generated log have: numbers, one number twice, a translation, days, a sub-folder. */
export const PATHS: readonly string[] = [
  '0001-merlin.md',
  '0002-graph.md',
  '0003-agents.md',
  '0002-gollm.md',
  '0001-merlin.fr.md',
  '2023-05-01-advice.md',
  'later/0004-a b.md',
];
/** A key of the front matter, or another line of it: its text is `head`, `value`, `tail` and a line end. */
export interface KeyLine {
  readonly name?: KeyName;
  /** The key and its colon, blanks included. */
  readonly head: string;
  /** The value with its quotes; the lines of a list or block with the line end before them. */
  readonly value: string;
  readonly quote: string;
  /** The comment with the blanks before it. */
  readonly tail: string;
}

/** The text of a line, its line end as `\n`. */
export function textOfLine({ head, value, tail }: KeyLine): string {
  return `${head}${value}${tail}\n`;
}

const GOOD_DAYS = ['2024-01-01', '2024-06-30', '2024-12-15', '2024-12-20', '2026-03-14', '2023-02-28T10:00'];
const BAD_DAYS = [
  '2024-02-30',
  '14 mars 2026',
  '03/04/2023',
  'last spring',
  'YYYY-MM-DD',
  'in six months',
  'Q1 2025',
];
const CONDITIONS = ['when three firms ask', 'quand trois cabinets demandent'];

const references: Text = fc
  .tuple(from([...PATHS, '0009-nowhere.md', 'graph.md', '0003-agentz.md']), fc.nat(8))
  .map(([path, form]) => {
    const name = path.replace(/^.*\//, '');
    const number = /^\d{4}(?=-\D)/.exec(name)?.[0] ?? '2';
    const forms = [
      ...[path, `./${path}`, path.replace(/\.md$/, ''), name, `/docs/decisions/${path}`],
      ...[number, String(Number(number)), `ADR-${number}`, `[it](${encodeURI(path)})`],
    ];
    return forms[form] ?? path;
  });

/** What a key may say. */
export function valueOf(key: KeyName, languages: Languages): Text {
  const unknown = from([
    'guilty',
    'peut-être',
    'scaale',
    'opn',
    'decided, more or less',
    'not yet',
    'imposd',
  ]);
  const around = (known: Text): Text =>
    often(
      [6, known],
      [2, unknown],
      [1, PLACEHOLDERS],
      [1, joined(known, from([' (2024-05-01)', '. We do', ': so']))],
    );
  switch (key) {
    case 'verdict':
      return around(often([5, words(VERDICTS, languages)], [1, words(STATUSES, languages)]));
    case 'status':
      return often(
        [6, around(words(STATUSES, languages))],
        [1, joined(from(['superseded by ', 'Remplacé par ']), references)],
      );
    case 'pivot':
      return around(words(PIVOTS, languages));
    case 'date':
      return often([5, from(GOOD_DAYS)], [2, from(BAD_DAYS)], [1, PLACEHOLDERS]);
    case 'review':
      return often([5, from(GOOD_DAYS)], [2, from(BAD_DAYS)], [1, from(CONDITIONS)], [1, PLACEHOLDERS]);
    case 'lang':
      return from([...languages, ...languages, 'de']);
    case 'title':
      return from(['Merlin', 'Verdict', 'a: b', 'Besoin']);
    case 'supersedes':
    case 'supersededBy':
      return often(
        [8, references],
        [1, PLACEHOLDERS],
        [1, joined(references, fc.constant(', '), references)],
      );
  }
}

/** A value as it is quoted: plainly most of the time, also where that breaks the YAML. */
const quoted = (value: Text) =>
  fc.tuple(value, from(['', '', '', '"', "'"])).map(([text, quote]) => {
    if (quote === '"') return { quote, text: `"${text.replace(/["\\]/g, '\\$&')}"` };
    return { quote, text: quote === "'" ? `'${text.replaceAll("'", "''")}'` : text };
  });
const comment = from(['', '', '', ' # why', '   # then: so']);

function keyLine(name: KeyName, languages: Languages): fc.Arbitrary<KeyLine> {
  const plain = words(KEYS, languages, name);
  const key = often(
    [6, plain],
    [1, plain.map((text) => text.toUpperCase())],
    [1, plain.map((text) => text.replaceAll('-', '_'))],
  );
  const value = quoted(valueOf(name, languages));
  const one = fc
    .tuple(key, from([': ', ':   ', ' : ']), value, comment)
    .map(([text, colon, { text: said, quote }, tail]) => ({
      name,
      head: text + colon,
      value: said,
      quote,
      tail,
    }));
  const block = fc
    .tuple(key, from([' |\n  ', ' >-\n  ', '\n  ']), valueOf(name, languages))
    .map(([text, sign, said]) => ({
      name,
      head: `${text}:`,
      value: sign + (said === '' ? 'TBD' : said),
      quote: '',
      tail: '',
    }));
  if (name !== 'supersedes' && name !== 'supersededBy')
    return fc.oneof({ weight: 15, arbitrary: one }, block);
  const items = fc.array(
    value.map(({ text }) => text),
    { maxLength: 3 },
  );
  const flow = fc
    .tuple(key, items, comment)
    .map(([text, all, tail]) => ({ name, head: `${text}: `, value: `[${all.join(', ')}]`, quote: '', tail }));
  const lines = fc.tuple(key, items, comment, from(['  ', ''])).map(([text, all, end, indent]) => ({
    ...{ name, head: `${text}:`, quote: '', tail: '' },
    value: all.map((item) => `\n${indent}- ${item === '' ? 'TBD' : item}${end}`).join(''),
  }));
  return fc.oneof({ weight: 3, arbitrary: one }, flow, lines);
}

const OTHER_LINES = from([
  ...['tags: [a, b]', 'owner: "Ana" # hers', '# a comment', '', 'note: |\n  two\n  lines', '"quoted key": x'],
  ...['nested:\n  status: x', 'long: >-\n  folded\n  text', 'x: a: b', 'y: *none', 'z: [a, {b', "w: 'open"],
]).map((head): KeyLine => ({ head, value: '', quote: '', tail: '' }));

/** The lines of a front matter: keys in any order, one of them twice at times, and between them what is not ours. */
export function keyLines(languages: Languages): fc.Arbitrary<readonly KeyLine[]> {
  const keys = Object.keys(KEYS) as KeyName[];
  const some = fc
    .shuffledSubarray(keys)
    .chain((names) => fc.tuple(...names.map((key) => keyLine(key, languages))));
  const others = fc.array(fc.tuple(OTHER_LINES, fc.nat(9)), { maxLength: 2 });
  const again = fc.option(
    fc.constantFrom(...keys).chain((key) => keyLine(key, languages)),
    { freq: 8, nil: undefined },
  );
  return fc.tuple(some, others, again).map(([own, more, twice]) => {
    const all = twice === undefined ? [...own] : [...own, twice];
    for (const [other, at] of more) all.splice(Math.min(at, all.length), 0, other);
    return all;
  });
}

/** Front matter, closed or not, or none. */
export function frontMatter(languages: Languages): Text {
  const lines = keyLines(languages).map((all) => all.map(textOfLine).join(''));
  const whole = joined(from(['---\n']), lines, from(['---\n', '---\n', '---\n\n', '--- \n']));
  return often(
    [12, whole],
    [2, fc.constant('')],
    [1, joined(from(['---\n']), lines)],
    [1, fc.constant('---\n{status: open, date: 2024-01-01}\n---\n')],
    [1, fc.constant('---\n---\n')],
  );
}
