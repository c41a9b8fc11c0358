import type { DecisionRecord, Field, SaidWord, Status, Verdict } from '../record/record.ts';
import { tokens } from '../text/fold.ts';
import { verdictWords } from '../words/knownWord.ts';
import { SCALING_WORDS } from '../words/vocabulary.ts';
import { otherNamed } from './known.ts';
import type { OpenSection, Outline } from './outline.ts';

const SCALING = new Set(SCALING_WORDS.map((phrase) => foldAll(phrase)));

function foldAll(phrase: string): string {
  return tokens(phrase)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * Classifies a page in a records folder: as a record of this format, as another kind of decision record, or as none.
 */
export function recognise(
  outline: Outline,
  sections: readonly OpenSection[],
  labels: readonly Field[],
  hasVerdictKey: boolean,
  status: SaidWord<Status> | undefined,
  verdictLine: SaidWord<Verdict> | undefined,
): DecisionRecord['reads'] {
  if (hasVerdictKey || isScale(sections, labels, verdictLine)) return 'scale';
  return isOther(outline, sections, status !== undefined) ? 'other' : 'none';
}

function isScale(
  sections: readonly OpenSection[],
  labels: readonly Field[],
  verdictLine: SaidWord<Verdict> | undefined,
): boolean {
  if (
    sections.some(({ own, form }) => own && form !== 'line') ||
    labels.filter(({ short }) => !short).length > 1
  )
    return true;
  const has = (kind: OpenSection['kind']): boolean =>
    sections.some((section) => section.kind === kind && !section.shared);
  const ours = (['need', 'decision', 'signals'] as const).filter(has).length;
  return (
    ours > 1 ||
    (has('need') && has('questions')) ||
    (verdictLine !== undefined && namesScaling(verdictLine.text))
  );
}

function namesScaling(text: string): boolean {
  const found = verdictWords.read(text);
  return found !== undefined && SCALING.has(foldAll(found.phrase));
}

function isOther(outline: Outline, sections: readonly OpenSection[], hasStatus: boolean): boolean {
  const parts = new Set(outline.headings.map(({ text }) => otherNamed(text)));
  if (hasStatus && (['decision', 'options', 'motivation'] as const).some((part) => parts.has(part)))
    return true;
  const asks = sections.some(({ kind }) => kind === 'questions');
  return parts.has('decision') ? parts.has('context') : parts.has('motivation') && asks;
}
