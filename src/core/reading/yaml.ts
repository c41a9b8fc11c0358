import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair as YamlPair,
} from 'yaml';
import { pairsByLine, type Pair, type Span } from './yamlLines.ts';

/**
 * The result of parsing YAML: its pairs, and the offset at which a line for another key goes, if each has its own line;
 * or the offset of the error, and the values that would need quotes.
 */
export type ParsedYaml =
  | { readonly pairs: readonly Pair[]; readonly newLine?: number }
  | { readonly errorAt: number; readonly unquoted: readonly Span[] };

/** Parses the lines of a front matter that begin at offset `from`; takes every value as text. */
export function parseYaml(text: string, from: number): ParsedYaml {
  const document = parse(text);
  if (!('contents' in document))
    return { errorAt: from + document.failsAt, unquoted: unquotedIn(text, from) };
  const map = document.contents;
  const newLine = from + (END.exec(text)?.index ?? text.length);
  if (!isCollection(map) || isSeq(map)) {
    return map === null ? { pairs: [], newLine } : { errorAt: from, unquoted: [] };
  }
  const pairs = map.items.flatMap((item) => (isPair(item) ? pairOf(item, text, from) : []));
  return map.flow === true || map.tag === SET ? { pairs } : { pairs, newLine };
}

/** The tag of a set, whose keys have no values: with another line it would be none. */
const SET = 'tag:yaml.org,2002:set';

/** The line that ends a document of YAML: no key behind it is read. */
const END = /^\.\.\.(?=\s|$)/m;

/** Parses YAML into a node, or gives the offset of the error; nesting too deep for the parser's stack is one at 0. */
function parse(text: string): { readonly contents: Node | null } | { readonly failsAt: number } {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const error = document.errors[0];
    return error ? { failsAt: Math.min(error.pos[0], text.length) } : { contents: document.contents };
  } catch {
    return { failsAt: 0 };
  }
}

function pairOf(pair: YamlPair, text: string, from: number): Pair[] {
  if (!isScalar(pair.key) || !pair.key.range) return [];
  const key = span(String(pair.key.value), from, pair.key.range);
  const value = pair.value as Node | null;
  const colon = /^\s*:/.exec(text.slice(key.end - from));
  // A key alone, as in `{a, b}`, has no place for a value; a value alone has no key.
  if (!colon || key.text === '') return [];
  const behind = key.end + colon[0].length;
  if (!value?.range || value.range[0] === value.range[1])
    return [{ key, value: { text: '', start: behind, end: behind } }];
  const items = isSeq(value)
    ? value.items.filter(isNoList).flatMap((item) => itemOf(item as Node, text, from))
    : undefined;
  const list = isSeq(value) ? (value.flow === true ? 'flow' : 'lines') : undefined;
  const said = itemOf(value, text, from)[0] ?? { text: '', start: behind, end: behind };
  return [{ key, value: said, items, list, isMap: isMap(value) }];
}

function isNoList(item: unknown): boolean {
  return !isSeq(item) || item.flow === true;
}

function itemOf(node: Node | null, text: string, from: number): Span[] {
  if (!node?.range) return [];
  const raw = text.slice(node.range[0], node.range[1]);
  const said = isScalar(node) && typeof node.value === 'string' ? node.value : raw;
  return [span(said.trim(), from, [node.range[0], node.range[0] + raw.trimEnd().length])];
}

function span(text: string, from: number, range: readonly number[]): Span {
  return { text, start: from + (range[0] ?? 0), end: from + (range[1] ?? 0) };
}

/** Returns the values that break the YAML, if quotes around them are enough to mend it. */
function unquotedIn(text: string, from: number): readonly Span[] {
  const broken = pairsByLine(text, from)
    .flatMap(({ value, items = [], list }) => (list ? items : [value]).map((said) => ({ said, list })))
    .filter(
      ({ said, list }) =>
        said.text !== '' &&
        said.text === text.slice(said.start - from, said.end - from) &&
        !/^["'|>]/.test(said.text) &&
        !('contents' in parse(list === 'flow' ? `[${said.text}]` : `key: ${said.text}`)),
    )
    .map(({ said }) => said);
  return broken.length > 0 && 'contents' in parse(withQuotes(text, from, broken)) ? broken : [];
}

/** Puts quotes around some values of a text that begins at offset `from`. */
function withQuotes(text: string, from: number, values: readonly Span[]): string {
  let end = 0;
  const pieces = values.map((value) => {
    const before = text.slice(end, value.start - from);
    end = value.end - from;
    return before + quote(value.text);
  });
  return pieces.join('') + text.slice(end);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
