import type { Draft } from './draft.ts';
import { SECTION_FIELDS } from './forms.ts';
import { askFields, insertSection } from './scaffold.ts';
import type { Language } from '../language.ts';
import { at, compare, START } from '../place.ts';
import type { DecisionRecord } from '../record.ts';
import type { Edit } from '../rule.ts';
import { fieldOf } from '../standing.ts';

/**
 * What makes a text a record: a title, the need with its fields, and open questions, each where the text lacks it. The
 * title proposed is the one given; nothing is to be written where all of it is there.
 */
export function completeShortForm(
  record: DecisionRecord,
  language: Language,
  title: string,
): readonly Edit[] {
  return together([
    ...(record.title ? [] : [insertTitle(record, title)]),
    ...completeNeed(record, language),
    ...(has(record, 'questions') ? [] : [insertSection(record, 'questions', language)]),
  ]);
}

function has(record: DecisionRecord, kind: 'need' | 'questions'): boolean {
  return record.sections.some((section) => section.kind === kind);
}

function completeNeed(record: DecisionRecord, language: Language): readonly Edit[] {
  const lacking = SECTION_FIELDS.need.filter((kind) => !fieldOf(record, kind));
  if (!has(record, 'need') && lacking.length === SECTION_FIELDS.need.length) {
    return [insertSection(record, 'need', language)];
  }
  return lacking.length === 0 ? [] : askFields(record, lacking, language);
}

function insertTitle({ frontMatter, end }: DecisionRecord, title: string): Edit {
  const heading: Draft = ['# ', { stop: title }];
  if (!frontMatter) return { place: START, text: [...heading, '\n\n'] };
  const line = frontMatter.place.endLine + 1;
  // The line after the front matter is empty in most files: it then stands between the title and the text.
  return line > end.line
    ? { place: at(end), text: ['\n\n', ...heading, '\n'] }
    : { place: at({ line, character: 0 }), text: ['\n', ...heading, '\n'] };
}

/** Edits in the order of the text, those of one place as one, an empty line between them. */
function together(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => compare(a.place, b.place))) {
    const before = result.at(-1);
    if (before && compare(before.place, edit.place) === 0) {
      result[result.length - 1] = { place: edit.place, text: joined(before.text, edit.text) };
    } else {
      result.push(edit);
    }
  }
  return result;
}

function joined(before: Draft, after: Draft): Draft {
  return [...trimmed(before, /\n+$/, before.length - 1), '\n\n', ...trimmed(after, /^\n+/, 0)];
}

/** A draft whose part of that number lacks what the pattern finds. */
function trimmed(draft: Draft, pattern: RegExp, number: number): Draft {
  return draft.map((part, index) =>
    index === number && typeof part === 'string' ? part.replace(pattern, '') : part,
  );
}
