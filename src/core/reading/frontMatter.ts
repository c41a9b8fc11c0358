import type { Root } from 'mdast';
import type { FrontMatter, FrontMatterProblem, Key, Reference, KeyName } from '../record/frontMatter.ts';
import type { Position, Room, Said } from '../text/place.ts';
import type { Source } from '../text/source.ts';
import { keyNameOf } from '../words/keyNames.ts';
import { wholeItem, wholeLines, wholeOf } from './removal.ts';
import { parseYaml } from './yaml.ts';
import { pairsByLine, quoteOf, type Pair, type Span } from './yamlLines.ts';

/** The front matter of a record, with the items of its lists. */
export interface ReadFrontMatter {
  readonly facts: FrontMatter;
  /**
   * Returns the items of a key's value (one if the value is no list), once for each time that the key appears with that
   * value; placeholders included.
   */
  items(name: KeyName): readonly (readonly Item[])[];
  /** Returns the item of a key that is a list of one, `verdict: [scale]`. */
  alone(name: KeyName): Said | undefined;
  /** The offset after it, at which the body begins. */
  readonly bodyStart: number;
}

/** An item of a value, before its reference is resolved. */
export type Item = Omit<Reference, 'from'>;

const KEY_LINE = /^(?:[\p{L}_][\p{L}\p{N}_ -]*|"[^"]*"|'[^']*'):(?:\s|$)/u;

/** Reads the front matter as YAML, or line by line if that fails, so that its values stay known. */
export function readFrontMatter(tree: Root, source: Source): ReadFrontMatter | undefined {
  const node = tree.children[0];
  const start = node?.type === 'yaml' ? node.position?.start.offset : undefined;
  const end = node?.type === 'yaml' ? node.position?.end.offset : undefined;
  if (start !== undefined && end !== undefined) return closed(source, start, end);
  const second = source.text.slice(source.lineStart(1), source.lineEnd(1));
  return /^---[ \t]*$/.test(source.text.slice(0, source.lineEnd(0))) && KEY_LINE.test(second)
    ? unclosed(source)
    : undefined;
}

function closed(source: Source, start: number, end: number): ReadFrontMatter {
  const from = source.lineStart(source.position(start).line + 1);
  const to = source.lineStart(source.position(end).line);
  const yaml = parseYaml(source.text.slice(from, to), from);
  const place = source.place(start, end);
  const lineAt = (at: number): Room => ({ place: source.place(at, at), before: '', after: '\n' });
  if ('pairs' in yaml) {
    const newKey = yaml.newLine === undefined ? undefined : lineAt(yaml.newLine);
    return assemble(source, place, newKey, end, yaml.pairs, []);
  }
  const pairs = pairsByLine(source.text.slice(from, to), from);
  const problem: FrontMatterProblem = {
    is: 'unreadable',
    place: source.place(yaml.errorAt, source.lineEnd(source.position(yaml.errorAt).line)),
    unquoted: yaml.unquoted.map((span) => saidAt(source, span)),
  };
  return assemble(source, place, pairs.length > 0 ? lineAt(to) : undefined, end, pairs, [problem]);
}

function unclosed(source: Source): ReadFrontMatter {
  let last = 1;
  while (
    last < source.end.line &&
    isInside(source.text.slice(source.lineStart(last + 1), source.lineEnd(last + 1)))
  )
    last += 1;
  const end = source.lineEnd(last);
  const from = source.lineStart(1);
  const yaml = parseYaml(source.text.slice(from, end), from);
  const unquoted = 'pairs' in yaml ? [] : yaml.unquoted;
  const problem: FrontMatterProblem = {
    is: 'unclosed',
    place: source.place(0, source.lineEnd(0)),
    insertAt: 'pairs' in yaml || unquoted.length > 0 ? source.position(end) : undefined,
    unquoted: unquoted.map((span) => saidAt(source, span)),
  };
  const pairs = pairsByLine(source.text.slice(from, end), from);
  const newKey = { place: source.place(end, end), before: '\n', after: '' };
  return assemble(source, source.place(0, end), newKey, end, pairs, [problem]);
}

function isInside(line: string): boolean {
  return KEY_LINE.test(line) || /^\s+\S|^-\s|^#\S|^--\s*$/.test(line);
}

function assemble(
  source: Source,
  place: FrontMatter['place'],
  newKey: Room | undefined,
  bodyStart: number,
  pairs: readonly Pair[],
  problems: readonly FrontMatterProblem[],
): ReadFrontMatter {
  const said = (span: Span): Said => saidAt(source, span);
  const known = new Map<KeyName, [first: Pair, ...again: Pair[]]>();
  const byText = new Map<string, Pair>();
  const conflicts = new Set<KeyName>();
  const twice: FrontMatterProblem[] = [];
  for (const pair of pairs) {
    const name = keyNameOf(pair.key.text);
    const same = byText.get(pair.key.text);
    const there = name && known.get(name);
    const first = same ?? there?.[0];
    const differs = first !== undefined && first.value.text !== pair.value.text;
    if (name && differs) conflicts.add(name);
    else if (there) there.push(pair);
    else if (name) known.set(name, [pair]);
    if (first && (differs || same)) {
      const lines = [wholeLines(source, first), wholeLines(source, pair)] as const;
      const values = [first.value.text, pair.value.text] as const;
      const written = [first.key.text, pair.key.text] as const;
      twice.push({ is: 'twice', keys: written, values, place: said(pair.key).place, lines });
    }
    if (!same) byText.set(pair.key.text, pair);
  }
  for (const name of conflicts) known.delete(name);
  const repeated = [...known].flatMap(([name, [, ...again]]) => (again.length > 0 ? [name] : []));
  const keys = [...known].map(([name, [pair]]): Key => ({
    name,
    key: said(pair.key),
    value: said(pair.value),
    quote: quoteOf(source.text.slice(pair.value.start, pair.value.end)),
    begins: beginningOf(source, pair),
    whole: wholeOf(source, pair),
    ...(pair.list && { room: roomInList(source, pair) }),
  }));
  return {
    facts: {
      place,
      newKey: newKey && { ...newKey, before: newKey.before + indentOf(source, pairs[0]) },
      keys,
      conflicts: [...conflicts],
      ...(repeated.length > 0 && { repeated }),
      problems: [...problems, ...twice],
    },
    items(name) {
      return (known.get(name) ?? []).map(({ items, value }) =>
        (items ?? [value]).map((span) => ({
          ...said(span),
          quote: quoteOf(source.text.slice(span.start, span.end)),
          ...(items && { whole: wholeItem(source, span) }),
        })),
      );
    },
    alone(name) {
      const [item, another] = known.get(name)?.[0].items ?? [];
      return item && !another ? said(item) : undefined;
    },
    bodyStart,
  };
}

/** The quote before a text of YAML, or the sign of a block with the lines and blanks before its text. */
const BEFORE_TEXT = /^(?:["']|[|>][^\n]*\n\s*)/;

/** Returns the position at which the text of a value begins; undefined for a list or a map, and without a value. */
function beginningOf(source: Source, { value, list, isMap }: Pair): Position | undefined {
  const raw = source.text.slice(value.start, value.end);
  if (list || isMap === true || /^[[{]|^$/.test(raw)) return undefined;
  return source.position(value.start + (BEFORE_TEXT.exec(raw)?.[0].length ?? 0));
}

/** Returns the room for one more item of a list: after the last one, in the brackets or on a line of its own. */
function roomInList(source: Source, { value, items = [], list }: Pair): Room | undefined {
  const last = items.at(-1);
  if (list === 'flow') {
    const at = last?.end ?? value.start + 1;
    return { place: source.place(at, at), before: last ? ', ' : '', after: '' };
  }
  if (!last) return undefined;
  const { line } = source.position(last.start);
  const dash = /^\s*-\s+/.exec(source.text.slice(source.lineStart(line), last.start))?.[0];
  const end = source.lineEnd(source.position(last.end).line);
  return dash === undefined ? undefined : { place: source.place(end, end), before: `\n${dash}`, after: '' };
}

/** Returns the blanks before the first key, which all keys of its level share. */
function indentOf(source: Source, first: Pair | undefined): string {
  if (!first) return '';
  const before = source.text.slice(source.lineStart(source.position(first.key.start).line), first.key.start);
  return /^ *$/.test(before) ? before : '';
}

function saidAt(source: Source, { text, start, end }: Span): Said {
  return { text, place: source.place(start, end) };
}
