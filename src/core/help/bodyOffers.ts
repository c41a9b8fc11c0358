import type { DecisionRecord, Field, FieldKind, NeedFieldKind, SectionKind } from '../record/record.ts';
import type { InEachLanguage, Language } from '../text/language.ts';
import { compare, endOf, isOnLine, type Place, type Position } from '../text/place.ts';
import {
  ANSWERS,
  formsOf,
  HEADINGS,
  LABELS,
  POSITIONS,
  SHORT_LABELS,
  written,
  type Table,
} from '../words/vocabulary.ts';
import { labelWritten, SECTION_FIELDS, SECTION_ORDER, sectionForm } from '../writing/forms.ts';
import type { Caret } from './caret.ts';
import type { Lines } from './lines.ts';
import { ANSWER_MEANINGS, FIELD_MEANINGS, POSITION_MEANINGS, SECTION_MEANINGS } from './meanings.ts';
import type { Offer } from './offer.ts';

/**
 * Returns the sections that a record still lacks, each with its fields; none after a lone `#` that may become the
 * title.
 */
export function sectionOffers(
  { replace, level }: Caret & { readonly is: 'heading' },
  record: DecisionRecord,
  kinds: readonly SectionKind[],
  languages: readonly Language[],
): readonly Offer[] {
  if (level === 1 && !record.title) return [];
  const isOther = ({ heading }: { readonly heading: Place }) => !isOnLine(heading, replace.line);
  const there = record.sections.filter(isOther).map(({ kind }) => kind);
  return languages.flatMap((language) =>
    SECTION_ORDER.filter((kind) => kinds.includes(kind) && !there.includes(kind)).map((kind): Offer => {
      const depth = Math.max(2, level);
      const heading = written(HEADINGS, kind, language);
      return {
        is: 'section',
        label: `${'#'.repeat(depth)} ${heading}`,
        means: SECTION_MEANINGS[kind],
        replace,
        text: sectionForm(kind, language, depth),
        alsoBy: formsOf(HEADINGS, kind, language).slice(1).join(' '),
      };
    }),
  );
}

/**
 * Returns the labels still missing at the caret: those of its section, or outside known sections, those of sections
 * that the record lacks.
 */
export function labelOffers(
  { replace }: Caret & { readonly is: 'item' },
  record: DecisionRecord,
  lines: Lines,
  languages: readonly Language[],
): readonly Offer[] {
  const section = sectionAt(record, replace, lines);
  const kinds = section === 'none' ? fieldsWithoutSection(record) : fieldsOf(section);
  const there = record.fields
    .filter(({ label }) => !isOnLine(label.place, replace.line))
    .map(({ kind }) => kind);
  return languages.flatMap((language) =>
    kinds
      .filter((kind) => !there.includes(kind))
      .map((kind): Offer => {
        const label = labelWritten(kind, language);
        return {
          is: 'label',
          label,
          means: FIELD_MEANINGS[kind],
          replace,
          text: [`${label} `],
          alsoBy: otherForms(kind, language),
          ...(wordsOf(kind) && { next: true }),
        };
      }),
  );
}

function otherForms(kind: FieldKind, language: Language): string {
  const short = kind in SHORT_LABELS ? formsOf(SHORT_LABELS, kind as NeedFieldKind, language) : [];
  return [...formsOf(LABELS, kind, language).slice(1), ...short].join(' ');
}

const WITH_FIELDS = Object.keys(SECTION_FIELDS) as (keyof typeof SECTION_FIELDS)[];

function fieldsOf(section: SectionKind): readonly FieldKind[] {
  const kind = WITH_FIELDS.find((one) => one === section);
  return kind ? SECTION_FIELDS[kind] : [];
}

function fieldsWithoutSection({ sections }: DecisionRecord): readonly FieldKind[] {
  return WITH_FIELDS.filter((one) => !sections.some(({ kind }) => kind === one)).flatMap(fieldsOf);
}

const ATX = /^ {0,3}(#{1,6})(?:\s|$)/;

/** Returns the known section around a position; an unknown heading ends it, unless it is deeper. */
function sectionAt(record: DecisionRecord, position: Position, lines: Lines): SectionKind | 'none' {
  const section = record.sections.findLast(({ heading }) => compare(heading, position) <= 0);
  if (!section) return 'none';
  for (let line = section.heading.endLine + 1; line < position.line; line += 1) {
    const level = ATX.exec(lines(line) ?? '')?.[1]?.length;
    if (level !== undefined && level <= section.level) return 'none';
  }
  return section.kind;
}

/**
 * Returns the words that answer the field whose label precedes the caret: one of the two questions, or the position.
 */
export function answerOffers(
  { at, line }: Caret & { readonly is: 'answer' },
  record: DecisionRecord,
  languages: readonly Language[],
): readonly Offer[] {
  const field = record.fields.find(
    ({ kind, label, answer }) =>
      wordsOf(kind) &&
      isOnLine(label.place, at.line) &&
      isOnLine(answer.place, at.line) &&
      compare(endOf(label.place), at) <= 0,
  );
  const words = field && wordsOf(field.kind);
  const replace = field && placeOfWord(field, at);
  if (!words || !replace) return [];
  const gap = /\s$/.test(line.slice(0, replace.character)) ? '' : ' ';
  return languages.flatMap((language) =>
    words.map((word): Offer => ({
      is: 'word',
      label: word.written(language),
      means: word.means,
      replace,
      text: [gap + word.written(language)],
    })),
  );
}

/**
 * Returns the place that a word would replace: the known word at the caret or, without one, the answer up to the caret.
 */
function placeOfWord({ answer, word, wordPlace, says, form }: Field, at: Position): Place | undefined {
  if (form === 'heading') return undefined;
  if (word && wordPlace) {
    return compare(wordPlace, at) <= 0 && compare(at, endOf(wordPlace)) <= 0 ? wordPlace : undefined;
  }
  const start = compare(answer.place, at) <= 0 && says !== 'absent' ? answer.place : at;
  return { line: at.line, character: start.character, endLine: at.line, endCharacter: at.character };
}

interface Word {
  readonly written: (language: Language) => string;
  readonly means: InEachLanguage<string>;
}

function wordsOf(kind: FieldKind): readonly Word[] | undefined {
  if (kind === 'position') return wordsIn(POSITIONS, POSITION_MEANINGS);
  return kind === 'industrialisable' || kind === 'automatable'
    ? wordsIn(ANSWERS, ANSWER_MEANINGS)
    : undefined;
}

function wordsIn<Kind extends string>(
  table: Table<Kind>,
  meanings: Readonly<Record<Kind, InEachLanguage<string>>>,
): readonly Word[] {
  return (Object.keys(table) as Kind[]).map((kind) => ({
    written: (language) => written(table, kind, language),
    means: meanings[kind],
  }));
}
