import type { FieldKind, SectionKind } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { fieldNamed, openingOf, type Opening } from './known.ts';

/** A label of a line with the range of the line that answers it. */
export interface Segment {
  readonly kind: FieldKind;
  readonly language?: Language;
  /** Whether its label is a short one. */
  readonly short?: true;
  readonly form: 'line' | 'row';
  readonly label: readonly [start: number, end: number];
  readonly answer: readonly [start: number, end: number];
  /** The text of the line before its first label. */
  readonly lead?: string;
}

const NEED: readonly FieldKind[] = ['whoAsks', 'today', 'cost', 'whoPays', 'evidence'];

/**
 * Returns the labels of a line: the one at its beginning, those of the need after a full stop or semicolon, or a table
 * row's. Short labels count only if `tellsNeed`.
 */
export function segmentsOf(
  text: string,
  opening: Opening | undefined,
  section: SectionKind | undefined,
  tellsNeed: boolean,
): readonly Segment[] {
  if (text.trimStart().startsWith('|')) return rowOf(text, tellsNeed);
  // Without a colon or question mark nowhere is a label.
  if (!opening && !/[:?：？]/.test(text)) return [];
  const found = labelled(opening, 0, tellsNeed);
  for (const match of text.matchAll(/[.;!]\s+(?=\S)/g)) {
    const start = match.index + match[0].length;
    const next = labelled(openingOf(text.slice(start)), start, tellsNeed);
    found.push(...next.filter(({ kind }) => NEED.includes(kind)));
  }
  const first = found[0];
  if (!first || (first.start > 0 && section !== undefined && section !== 'need')) return [];
  return found.map(({ kind, language, short, start, labelEnd, rest }, i): Segment => {
    const end = found[i + 1]?.start ?? text.length;
    const answer = text.slice(rest, end);
    const cut = i < found.length - 1 ? answer.replace(/(?<![\s;.])[\s;.]+$/, '') : answer.trimEnd();
    return {
      kind,
      language,
      short,
      form: 'line',
      label: [start, labelEnd],
      answer: [rest, rest + cut.length],
      lead: i === 0 && start > 0 ? text.slice(0, start) : undefined,
    };
  });
}

/** Returns a label that begins a range of a line, with its character indexes in the line. */
function labelled(opening: Opening | undefined, start: number, tellsNeed: boolean) {
  if (!opening?.label || (opening.label.short && !tellsNeed)) return [];
  const { kind, language, short } = opening.label;
  return [{ kind, language, short, start, labelEnd: start + opening.end, rest: start + opening.rest }];
}

function rowOf(text: string, tellsNeed: boolean): readonly Segment[] {
  const opening = text.indexOf('|') + 1;
  const middle = text.indexOf('|', opening);
  if (middle < 0) return [];
  const named = fieldNamed(text.slice(opening, middle));
  const closing = text.indexOf('|', middle + 1);
  const end = closing < 0 ? text.length : closing;
  return named && (!named.short || tellsNeed)
    ? [
        {
          kind: named.kind,
          short: named.short,
          form: 'row',
          language: named.language,
          label: [opening, middle],
          answer: [middle + 1, end],
        },
      ]
    : [];
}
