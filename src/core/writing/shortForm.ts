import type { DecisionRecord } from '../record/record.ts';
import { fieldOf } from '../record/standing.ts';
import type { Language } from '../text/language.ts';
import { at } from '../text/place.ts';
import type { Draft } from './draft.ts';
import { mergeEdits, type Edit } from './edits.ts';
import { SECTION_FIELDS } from './forms.ts';
import { askFields, insertSection } from './scaffold.ts';

/**
 * Returns the edits that make a text a record: `title`, the need with its fields, and open questions, each if the text
 * lacks it; none if it has them all.
 */
export function completeShortForm(
  record: DecisionRecord,
  language: Language,
  title: string,
): readonly Edit[] {
  return mergeEdits([
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

function insertTitle({ frontMatter, begin, end }: DecisionRecord, title: string): Edit {
  const heading: Draft = ['# ', { stop: title }];
  if (!frontMatter) return { place: at(begin), text: [...heading, '\n\n'] };
  const line = frontMatter.place.endLine + 1;
  // The line after the front matter is empty in most files: it then stands between the title and the text.
  return line > end.line
    ? { place: at(end), text: ['\n\n', ...heading, '\n'] }
    : { place: at({ line, character: 0 }), text: ['\n', ...heading, '\n'] };
}
