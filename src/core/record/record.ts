import type { Time } from '../days/time.ts';
import type { Language } from '../text/language.ts';
import type { Place, Position, Said, Room } from '../text/place.ts';
import type { FrontMatter, Reference } from './frontMatter.ts';

export type Verdict = 'scale' | 'dontScale' | 'undecided';
export type Status = 'open' | 'decided' | 'superseded' | 'dropped';
export type Pivot = 'chosen' | 'imposed';
export type Answer = 'yes' | 'no' | 'partly';
export type EdgePosition = 'niche' | 'advantage';

export type SectionKind = 'need' | 'grid' | 'byHand' | 'inimitable' | 'decision' | 'signals' | 'questions';
export type NeedFieldKind = 'whoAsks' | 'today' | 'cost' | 'whoPays' | 'evidence';
export type FieldKind = NeedFieldKind | 'industrialisable' | 'automatable' | 'position';

/** The text given where one of a few words is expected; without `word`, it is not a known one. */
export interface SaidWord<Word> extends Said {
  readonly word?: Word;
  /** Place of that word alone, or of the first word if it is not a known one; absent where it is not spelled so. */
  readonly wordPlace?: Place;
  /** Room for a word before the text, which stays; absent for a verdict line, and for a list or map of YAML. */
  readonly room?: Room;
  /** The source: a key of the front matter, a labelled line, or the section of that name. */
  readonly from: 'key' | 'line' | 'section';
}

/** The text given where a day is expected. */
export interface SaidDay extends Said {
  readonly from: 'key' | 'line' | 'section';
  /** `day`: a calendar day; `condition`: words (of a review only); `bad`: neither. */
  readonly is: 'day' | 'condition' | 'bad';
  /** The day in ISO form, if it is one. */
  readonly day?: string;
  /** Place of the day, or of the time in words, if the text is nothing else; with the quotes of a key's value. */
  readonly dayPlace?: Place;
  /** The time that a bad one names, if it names one. */
  readonly time?: Time;
}

/** A known section, with its heading and a summary of its content. */
export interface Section {
  readonly kind: SectionKind;
  readonly language?: Language;
  /** `heading`: a Markdown heading; `paragraph`: a paragraph used as one; `line`: `Need: …`. */
  readonly form: 'heading' | 'paragraph' | 'line';
  /** Heading level, 1 to 6; 7 for a paragraph or line. */
  readonly level: number;
  readonly heading: Place;
  /** The end of its last block, or of its heading if it is empty. */
  readonly end: Position;
  /** Its last part: the heading if it is empty, a list, or something else. */
  readonly tail: 'heading' | 'list' | 'other';
  /** Whether it has text besides fields, placeholders and a plain "nothing". */
  readonly tells: boolean;
  /** For the need: the beginning of that text, in one line and shortened. */
  readonly begins?: string;
  /**
   * Room for the text that the section still lacks: below its heading or, for a paragraph used as one, after its list.
   */
  readonly below?: Room;
  /** Room for one more question; for a questions section with a heading that does not say "resolved". */
  readonly room?: Room;
}

/**
 * The content after a known label. `answer`: an answer; `nobody`: says that it is nobody or nothing; `unknown`: says
 * that it is not known; `asked`: a lone `?`; `absent`: nothing, or a placeholder.
 */
export interface Field {
  readonly kind: FieldKind;
  readonly language?: Language;
  /** A line that begins with its label, a heading with the answer below it, or a table row. */
  readonly form: 'line' | 'heading' | 'row';
  readonly label: Said;
  /** Whether its label is a short one, which other kinds of record have too. */
  readonly short?: true;
  readonly says: 'answer' | 'nobody' | 'unknown' | 'asked' | 'absent';
  /** The answer's text and place; if there is none, the empty rest of the label's line. */
  readonly answer: Said;
  /** The known word that answers one of the two questions or gives the position. */
  readonly word?: Answer | EdgePosition;
  /**
   * Place of that word alone, or of the first word if none is known; absent if the word follows from the whole answer,
   * or is not spelled so.
   */
  readonly wordPlace?: Place;
  /** For the position: the places to remove with it, those of repeated positions, labels and line ends included. */
  readonly whole?: readonly Place[];
  /** The section that contains it. */
  readonly section?: SectionKind;
  /** The end of its surroundings: its list item, its paragraph, or all content below its heading. */
  readonly end: Position;
  /** The kind of block that ends there. */
  readonly tail: 'list' | 'other';
}

/** A question that nobody has answered yet. */
export interface OpenQuestion extends Said {
  /** The form in which it is asked, which decides how it is answered. */
  readonly form: 'task' | 'item' | 'paragraph' | 'heading' | 'line' | 'field' | 'cell';
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
  /** Room for its answer. */
  readonly answer: Room;
  /** Whether the answer needs no mark, as a mark is there already or a field's label is one. */
  readonly marked: boolean;
  /** For a task item: the place between its brackets. */
  readonly box?: Place;
}

/** A sign to watch for, with the state of its box. */
export interface Signal extends Said {
  readonly ticked: boolean;
  readonly answered: boolean;
  /** Room for the answer; for a ticked sign without one. */
  readonly answer?: Room;
  /** Whether the answer needs no mark, as a mark is there already. */
  readonly marked?: boolean;
}

/** A comment that switches rules off for the record: `<!-- scale-or-not ignore gadget: reason -->`. */
export interface Ignore {
  readonly place: Place;
  /** The rules that it names, known or not. */
  readonly rules: readonly Said[];
  /** Whether it gives a reason; without one it has no effect. */
  readonly hasReason: boolean;
  /** Room for the reason. */
  readonly reason: Room;
  /** The range that removes it: its whole lines, if they contain nothing else. */
  readonly whole: Place;
}

/** Template text left standing below one heading: prompts and other text in braces, angles or brackets. */
export interface LeftStanding {
  /** The place of the first. */
  readonly place: Place;
  /** The text of the first. */
  readonly text: string;
  /** Number of pieces. */
  readonly count: number;
  /** The ranges to remove, in text order. */
  readonly remove: readonly Place[];
}

/** The reason why a file was not read. */
export interface Unread {
  readonly because: 'tooLarge' | 'tooSlow' | 'notText' | 'failed';
}

/** A record: all facts that follow from its text alone, with places; without findings, wording or other files. */
export interface DecisionRecord {
  readonly unread?: Unread;
  /** The kind of record that the text is in a records folder; `none` is no record. */
  readonly reads: 'scale' | 'other' | 'none';
  readonly language?: Language;
  /** From the `title` key or a heading; if absent, the file name is shown instead. */
  readonly title?: Said;
  readonly frontMatter?: FrontMatter;
  /** The `verdict` key. */
  readonly verdictKey?: SaidWord<Verdict>;
  /** The first line of the verdict section, if it begins with a known word. */
  readonly verdictLine?: SaidWord<Verdict>;
  readonly status?: SaidWord<Status>;
  readonly date?: SaidDay;
  readonly review?: SaidDay;
  readonly pivot?: SaidWord<Pivot>;
  readonly supersedes: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  /** Known sections, in text order. */
  readonly sections: readonly Section[];
  /** At most one of each kind: the first answered one, else the first. */
  readonly fields: readonly Field[];
  readonly signals: readonly Signal[];
  /** Open questions in text order, including those of a closed record. */
  readonly questions: readonly OpenQuestion[];
  readonly ignores: readonly Ignore[];
  /** One for each heading with template text left standing below it. */
  readonly leftStanding: readonly LeftStanding[];
  /** The beginning of the text, behind its byte order marks. */
  readonly begin: Position;
  /** Room before the last block, if that is never closed and would hide what is added behind it. */
  readonly neverClosed?: Room;
  /** The end of the text. */
  readonly end: Position;
}

/** A record without any fact. */
const NO_FACTS: DecisionRecord = {
  reads: 'none',
  supersedes: [],
  supersededBy: [],
  sections: [],
  fields: [],
  signals: [],
  questions: [],
  ignores: [],
  leftStanding: [],
  begin: { line: 0, character: 0 },
  end: { line: 0, character: 0 },
};

/** Returns the record of a file that was not read: no fact but the reason. */
export function unreadRecord(because: Unread['because']): DecisionRecord {
  return { ...NO_FACTS, unread: { because } };
}
