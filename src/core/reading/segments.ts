import type { FieldKind, SectionKind } from '../record.ts';
import type { Language } from '../language.ts';
import { fieldNamed, labelOf } from './known.ts';

/** A label of a line with the stretch of the line that answers it. */
export interface Segment {
  readonly kind: FieldKind;
  readonly language?: Language;
  readonly form: 'line' | 'row';
  readonly label: readonly [start: number, end: number];
  readonly answer: readonly [start: number, end: number];
  /** What the line says before its first label. */
  readonly lead?: string;
}

const NEED: readonly FieldKind[] = ['whoAsks', 'today', 'cost', 'whoPays', 'evidence'];

/** The labels of a line: the one it begins with, those of the need behind a full stop or semicolon, or a table row's. */
export function segmentsOf(text: string, section: SectionKind | undefined): readonly Segment[] {
  if (text.trimStart().startsWith('|')) return rowOf(text);
  const starts = [0];
  for (const match of text.matchAll(/[.;!]\s+(?=\S)/g)) starts.push(match.index + match[0].length);
  const found = starts.flatMap((start) => {
    const label = labelOf(text.slice(start));
    return label && (start === 0 || NEED.includes(label.kind)) ? [{ label, start }] : [];
  });
  const first = found[0];
  if (!first || (first.start > 0 && section !== undefined && section !== 'need')) return [];
  return found.map(({ label, start }, i): Segment => {
    const end = found[i + 1]?.start ?? text.length;
    const answer = text.slice(start + label.rest, end);
    const cut = i < found.length - 1 ? answer.replace(/[\s;.]+$/, '') : answer.trimEnd();
    return {
      kind: label.kind,
      language: label.language,
      form: 'line',
      label: [start, start + label.end],
      answer: [start + label.rest, start + label.rest + cut.length],
      lead: i === 0 && start > 0 ? text.slice(0, start) : undefined,
    };
  });
}

function rowOf(text: string): readonly Segment[] {
  const opening = text.indexOf('|') + 1;
  const middle = text.indexOf('|', opening);
  if (middle < 0) return [];
  const named = fieldNamed(text.slice(opening, middle));
  const closing = text.indexOf('|', middle + 1);
  const end = closing < 0 ? text.length : closing;
  return named
    ? [
        {
          kind: named.kind,
          form: 'row',
          language: named.language,
          label: [opening, middle],
          answer: [middle + 1, end],
        },
      ]
    : [];
}
