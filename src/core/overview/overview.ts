import type { DecisionLog } from '../log/log.ts';
import { type Entry, isListed } from '../record/entry.ts';
import type { DecisionRecord, Pivot, SaidDay, SaidWord, Status, Verdict } from '../record/record.ts';
import { isClosed, standingOf, type Standing } from '../record/standing.ts';
import { fileNameOf, titleOf } from '../record/title.ts';
import { folderOf, orderOf } from '../text/address.ts';
import { mostOf, type Language } from '../text/language.ts';

/** The content of an overview page on the records below it, as plain data that can be sent to a worker. */
export interface Overview {
  /** The language in which the page is written. */
  readonly language: Language;
  /** The day by which reviews count as overdue, in ISO form. */
  readonly today: string;
  /** The records, in path order. */
  readonly records: readonly OverviewRecord[];
  /** The pivots, in the order of the following records, then of those that they supersede. */
  readonly pivots: readonly OverviewPivot[];
}

/** A record as shown on the page; all texts are single lines. */
export interface OverviewRecord {
  /** Its path from the page's folder, escaped as in a URL; unique among the records. */
  readonly link: string;
  readonly title: string;
  readonly standing: Standing;
  /** The known word, or the text given instead. */
  readonly verdict?: Word<Verdict>;
  readonly status?: Word<Status>;
  readonly closed: boolean;
  /** A day in ISO form, or a condition in words; none for a closed record. */
  readonly review?: { readonly day: string } | { readonly condition: string };
  /** The texts of its open questions; none for a closed record. */
  readonly questions: readonly string[];
}

/** A link in the history: record `to` follows record `from`, both given by `link`. */
export interface OverviewPivot {
  readonly from: string;
  readonly to: string;
  /** The kind of pivot that the following record gives. */
  readonly pivot?: Pivot;
}

/** A known word, or the text found where one is expected. */
export type Word<Known extends string> = { readonly is: Known } | { readonly says: string };

/** An overview being collected, record by record. */
export interface Collecting {
  /** Adds an entry of the log, if it belongs on the page. */
  add(entry: Entry): void;
  /** Returns the collected overview; `language` chooses the page's language, given that of most of its records. */
  made(language: (most: Language | undefined) => Language): Overview;
}

/** Begins to collect the overview of a log for the page at an address. */
export function collectOverview(page: string, log: DecisionLog): Collecting {
  const { today, pivots } = log.context();
  const collected: Collected[] = [];
  return {
    add(entry) {
      const link = linkTo(entry, page);
      if (link === undefined) return;
      const { address, record } = entry;
      const pivot = record.pivot?.word;
      collected.push({
        order: orderOf(address),
        language: record.language,
        record: recordOf(link, address, record),
        follows: pivots.supersededOf(address).map((from) => ({ from, ...(pivot && { pivot }) })),
        address,
      });
    },
    made(language) {
      const sorted = collected.sort((a, b) => compare(a.order, b.order) || compare(a.address, b.address));
      const at = new Map(sorted.map(({ address }, nth) => [address, nth]));
      return {
        language: language(mostOf(sorted.map((one) => one.language))),
        today,
        records: sorted.map(({ record }) => record),
        pivots: sorted.flatMap(({ follows, record }) =>
          follows
            .flatMap(({ from, pivot }) => ({ nth: at.get(from) ?? -1, pivot }))
            .sort((a, b) => a.nth - b.nth)
            .flatMap(({ nth, pivot }) => {
              const from = sorted[nth]?.record.link;
              return from === undefined ? [] : { from, to: record.link, ...(pivot && { pivot }) };
            }),
        ),
      };
    },
  };
}

/** Returns the path of a record from the page's folder, as in a URL; undefined if the record is not on the page. */
export function linkTo(entry: Entry, page: string): string | undefined {
  const above = `${folderOf(page)}/`;
  const { address } = entry;
  if (!isListed(entry) || address === page || !address.startsWith(above)) return undefined;
  return address.slice(above.length);
}

interface Collected {
  readonly address: string;
  readonly order: string;
  readonly language: Language | undefined;
  readonly record: OverviewRecord;
  readonly follows: readonly { readonly from: string; readonly pivot?: Pivot }[];
}

function recordOf(link: string, address: string, record: DecisionRecord): OverviewRecord {
  const closed = isClosed(record);
  const verdict = record.frontMatter?.conflicts.includes('verdict')
    ? undefined
    : wordOf(record.verdictKey ?? record.verdictLine);
  const status = wordOf(record.status);
  const review = closed ? undefined : reviewOf(record.review);
  return {
    link,
    title: visible(titleOf({ address, record })) ?? visible(fileNameOf(address)) ?? link,
    standing: standingOf(record),
    ...(verdict && { verdict }),
    ...(status && { status }),
    closed,
    ...(review && { review }),
    questions: closed ? [] : record.questions.flatMap(({ text }) => visible(text) ?? []),
  };
}

function wordOf<Known extends string>(said: SaidWord<Known> | undefined): Word<Known> | undefined {
  if (said?.word !== undefined) return { is: said.word };
  const says = said && visible(said.text);
  return says === undefined ? undefined : { says };
}

function reviewOf(review: SaidDay | undefined): OverviewRecord['review'] {
  if (review?.day !== undefined) return { day: review.day };
  const condition = review?.is === 'condition' ? visible(review.text) : undefined;
  return condition === undefined ? undefined : { condition };
}

/** Returns a text as one line, no-break spaces kept; undefined if nothing in it is visible. */
function visible(text: string): string | undefined {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : undefined;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
