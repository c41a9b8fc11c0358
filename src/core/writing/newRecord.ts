import type { KeyName } from '../record/frontMatter.ts';
import type { DecisionRecord, Pivot, SectionKind, Status, Verdict } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import { PIVOTS, STATUSES, VERDICTS, written } from '../words/vocabulary.ts';
import { draftText, type Draft, type Stop } from './draft.ts';
import { SECTION_ORDER, sectionForm } from './forms.ts';
import { keyWritten, lineOf, type KeyValue } from './keys.ts';
import { promptFor } from './prompts.ts';

/** The wishes for a new record. */
export interface NewRecord {
  /** One line; a snippet has none and prompts for it. */
  readonly title?: string;
  readonly language: Language;
  /** The day, in ISO form. */
  readonly today: string;
  /** The short form has a title, a need and questions; the whole form has all sections. */
  readonly form: 'short' | 'whole';
  /** Whether it lies outside records folders, where only a `verdict` key makes it a record. */
  readonly elsewhere?: boolean;
  /** The record that it follows, by file name. */
  readonly follows?: { readonly file: string; readonly pivot: Pivot };
}

/** The spelling of a title: as the heading; as a key too; as a key, with a prefixed heading that names no section. */
type Spelling = 'heading' | 'key' | 'keyAndPrefix';

const VERDICT_ORDER: readonly Verdict[] = ['scale', 'dontScale', 'undecided'];
const STATUS_ORDER: readonly Status[] = ['open', 'decided'];

/** Returns the text of a new record with its empty places, ranked in the order of thinking. */
export function newRecord(wanted: NewRecord, spelling: Spelling = 'heading'): Draft {
  const { language, form } = wanted;
  const sections: readonly SectionKind[] = form === 'short' ? ['need', 'questions'] : SECTION_ORDER;
  return [
    ...frontMatter(wanted, spelling),
    '\n# ',
    ...heading(wanted, spelling),
    ...sections.flatMap((kind) => ['\n\n', ...inTurn(sectionForm(kind, language), turnOf(kind))]),
    '\n',
  ];
}

/**
 * Returns a new record that reads back as wanted, according to `read`: a title read as something else (a section,
 * another text) is also written as a key, and so is any title if `read` gives no result. Undefined if no spelling reads
 * back.
 */
export async function newRecordReadBack(
  wanted: NewRecord & { readonly title: string },
  read: (text: string) => Promise<DecisionRecord | undefined>,
): Promise<Draft | undefined> {
  const readBack = (draft: Draft) => read(withText(draftText(draft)));
  const plain = await readBack(newRecord({ ...wanted, title: 'Idea' }));
  if (!plain) return newRecord(wanted, 'key');
  for (const spelling of ['heading', 'key', 'keyAndPrefix'] as const) {
    const draft = newRecord(wanted, spelling);
    const record = await readBack(draft);
    if (record?.title?.text === wanted.title && shapeOf(record) === shapeOf(plain)) return draft;
  }
  return undefined;
}

/** Adds a text below the title, to reveal what else its heading may mean. */
function withText(text: string): string {
  return text.replace('\n\n## ', '\n\nIt is an idea.\n\n## ');
}

/** Returns all facts that a title must not change, as text to compare. */
function shapeOf(record: DecisionRecord): string {
  const { reads, language, sections, fields, status, questions, supersedes } = record;
  return JSON.stringify([
    [reads, language, status?.text, questions.length, supersedes.map(({ text }) => text)],
    sections.map(({ kind, tells }) => [kind, tells]),
    fields.map(({ kind, says }) => [kind, says]),
  ]);
}

function frontMatter(
  { title, language, today, form, elsewhere, follows }: NewRecord,
  spelling: Spelling,
): Draft {
  const titled: readonly KeyValue[] = title !== undefined && spelling !== 'heading' ? [['title', title]] : [];
  const pivot: readonly KeyValue[] = follows
    ? [
        ['supersedes', follows.file],
        ['pivot', written(PIVOTS, follows.pivot, language)],
      ]
    : [];
  const lines = (values: readonly KeyValue[]) => values.map(([key, value]) => `${lineOf(key, value)}\n`);
  const short: Draft = [...(elsewhere ? ['verdict:\n'] : []), ...lines([['date', today]])];
  const whole: Draft = [
    ...asked(
      'verdict',
      choice(
        VERDICT_ORDER.map((verdict) => written(VERDICTS, verdict, language)),
        'decision',
      ),
    ),
    ...asked(
      'status',
      choice(
        STATUS_ORDER.map((status) => written(STATUSES, status, language)),
        'decision',
      ),
    ),
    ...lines([['date', today]]),
    ...asked('review', { stop: '', turn: turnOf('questions') }),
  ];
  return ['---\n', ...lines(titled), ...(form === 'short' ? short : whole), ...lines(pivot), '---\n'];
}

function asked(key: KeyName, stop: Stop): Draft {
  return [`${keyWritten(key)}: `, stop, '\n'];
}

function choice(choices: readonly string[], section: SectionKind): Stop {
  return { stop: '', choices, turn: turnOf(section) };
}

function heading({ title, language }: NewRecord, spelling: Spelling): Draft {
  if (title === undefined) return [{ stop: '', prompt: promptFor('title', language) }];
  if (spelling !== 'keyAndPrefix') return [title];
  return [language === 'fr' ? `Décision : ${title}` : `Decision: ${title}`];
}

/** Returns the turn of a section: one after the other, all after the title. */
function turnOf(kind: SectionKind): number {
  return SECTION_ORDER.indexOf(kind) + 1;
}

function inTurn(draft: Draft, turn: number): Draft {
  return draft.map((part) => (typeof part === 'string' ? part : { ...part, turn }));
}
