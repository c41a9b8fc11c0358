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

/** What was said where one word of a few is expected; without `word` it is none that is known. */
export interface SaidWord<Word> extends Said {
  readonly word?: Word;
  /** Where that word stands, without what is said around it; of a verdict line only. */
  readonly wordPlace?: Place;
  /** A key of the front matter, a line that names it, or the section of that name. */
  readonly from: 'key' | 'line' | 'section';
}

/** What was said where a day is expected. */
export interface SaidDay extends Said {
  readonly from: 'key' | 'line' | 'section';
  /** `day`: a calendar day; `condition`: words (of a review only); `bad`: neither. */
  readonly is: 'day' | 'condition' | 'bad';
  /** ISO form, of a day only. */
  readonly day?: string;
}

/** A known section, its heading and what it holds. */
export interface Section {
  readonly kind: SectionKind;
  readonly language?: Language;
  /** `heading`: a Markdown heading; `paragraph`: a paragraph that is one; `line`: `Need: …`. */
  readonly form: 'heading' | 'paragraph' | 'line';
  /** 1 to 6; 7 for a paragraph or line. */
  readonly level: number;
  readonly heading: Place;
  /** The end of its last block, the heading's own where it is empty. */
  readonly end: Position;
  /** What it ends with: its heading where it is empty, a list, or something else. */
  readonly tail: 'heading' | 'list' | 'other';
  /** Whether it tells something besides its fields, placeholders and a plain "nothing". */
  readonly tells: boolean;
  /** Of the need: how it begins to tell that, in one line and shortened. */
  readonly begins?: string;
  /** Of a section with a heading that is to tell something and does not: where its text goes, behind the list that makes a paragraph one. */
  readonly below?: Room;
  /** Of a questions section that has a heading and is not said to be resolved: where one more question goes. */
  readonly room?: Room;
}

/**
 * What stands behind a known label. `answer`: an answer; `nobody`: told that it is nobody or nothing; `unknown`: told that
 * it is not known; `asked`: a lone `?`; `absent`: nothing, or a placeholder.
 */
export interface Field {
  readonly kind: FieldKind;
  readonly language?: Language;
  /** A line that begins with its label, a heading with the answer below it, or a table row. */
  readonly form: 'line' | 'heading' | 'row';
  readonly label: Said;
  readonly says: 'answer' | 'nobody' | 'unknown' | 'asked' | 'absent';
  /** The answer's text and place; where there is none, the empty rest of the label's line. */
  readonly answer: Said;
  /** Of the two questions and the position: the known word. */
  readonly word?: Answer | EdgePosition;
  /** Where that word stands, without what is said around it; absent where it follows from the whole answer. */
  readonly wordPlace?: Place;
  /** Of the position: all that goes with it and with others of the record, labels and line ends included. */
  readonly whole?: readonly Place[];
  /** The section that it stands in. */
  readonly section?: SectionKind;
  /** The end of what it stands in: its item of a list, its paragraph, or all that stands below its heading. */
  readonly end: Position;
  /** What ends there. */
  readonly tail: 'list' | 'other';
}

/** A question that nobody has answered yet. */
export interface OpenQuestion extends Said {
  /** How it stands there, which is how it is answered. */
  readonly form: 'task' | 'item' | 'paragraph' | 'heading' | 'line' | 'field' | 'cell';
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
  /** Where its answer goes. */
  readonly answer: Room;
  /** Whether the answer needs no mark: it stands there already, or a field's label is one. */
  readonly marked: boolean;
  /** Of a task item: what stands between the brackets. */
  readonly box?: Place;
}

/** A sign to watch for, with the box that was ticked or not. */
export interface Signal extends Said {
  readonly ticked: boolean;
  readonly answered: boolean;
  /** Where what was answered goes; of a ticked one that is not. */
  readonly answer?: Room;
  /** Whether the answer needs no mark, as one stands there already. */
  readonly marked?: boolean;
}

/** A comment that switches rules off for the record: `<!-- scale-or-not ignore gadget: reason -->`. */
export interface Ignore {
  readonly place: Place;
  /** The rules that it names, known or not. */
  readonly rules: readonly Said[];
  /** Whether it gives a reason, without which it does not count. */
  readonly hasReason: boolean;
  /** Where the reason goes. */
  readonly reason: Room;
  /** What is to be taken out with it: its lines, where nothing else stands on them. */
  readonly whole: Place;
}

/** What was left standing of a template below one heading: prompts and other text in braces, angles or brackets. */
export interface LeftStanding {
  /** The first of them. */
  readonly place: Place;
  /** The first one's text. */
  readonly text: string;
  /** How many they are. */
  readonly count: number;
  /** What is to be taken out, in the order of the text. */
  readonly remove: readonly Place[];
}

/** Why a file was not read. */
export interface Unread {
  readonly because: 'tooLarge' | 'tooSlow' | 'notText' | 'failed';
}

/** A record: what depends on its text alone, as facts with places; without findings, words or other files. */
export interface DecisionRecord {
  readonly unread?: Unread;
  /** What the text reads as in a records folder; `none` is no record. */
  readonly reads: 'scale' | 'other' | 'none';
  readonly language?: Language;
  /** From the `title` key or a heading; the file's name stands in for an absent one. */
  readonly title?: Said;
  readonly frontMatter?: FrontMatter;
  /** The `verdict` key. */
  readonly verdictKey?: SaidWord<Verdict>;
  /** The first line of the verdict section, where it begins with a known word. */
  readonly verdictLine?: SaidWord<Verdict>;
  readonly status?: SaidWord<Status>;
  readonly date?: SaidDay;
  readonly review?: SaidDay;
  readonly pivot?: SaidWord<Pivot>;
  readonly supersedes: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  /** Known sections in the order of the text. */
  readonly sections: readonly Section[];
  /** At most one of a kind: the first answered one, else the first. */
  readonly fields: readonly Field[];
  readonly signals: readonly Signal[];
  /** Open questions in the order of the text, also those of a closed record. */
  readonly questions: readonly OpenQuestion[];
  readonly ignores: readonly Ignore[];
  /** One for each heading below which something was left standing. */
  readonly leftStanding: readonly LeftStanding[];
  /** Where the text ends. */
  readonly end: Position;
}

/** A record without any fact. */
export const NO_FACTS: DecisionRecord = {
  reads: 'none',
  supersedes: [],
  supersededBy: [],
  sections: [],
  fields: [],
  signals: [],
  questions: [],
  ignores: [],
  leftStanding: [],
  end: { line: 0, character: 0 },
};

/** The record of a file that was not read: no fact but why. */
export function unreadRecord(because: Unread['because']): DecisionRecord {
  return { ...NO_FACTS, unread: { because } };
}
