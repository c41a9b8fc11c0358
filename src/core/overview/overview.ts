import type { DecisionLog } from '../log/log.ts';
import { type Entry, isListed } from '../record/entry.ts';
import type { DecisionRecord, Pivot, SaidDay, SaidWord, Status, Verdict } from '../record/record.ts';
import { isClosed, standingOf, type Standing } from '../record/standing.ts';
import { fileNameOf, titleOf } from '../record/title.ts';
import { folderOf, orderOf } from '../text/address.ts';
import { mostOf, type Language } from '../text/language.ts';

/** What a page tells of the records below it, as plain data that crosses to a worker. */
export interface Overview {
  /** The language that the page is written in. */
  readonly language: Language;
  /** The day on which reviews are judged, ISO form. */
  readonly today: string;
  /** In the order of their paths. */
  readonly records: readonly OverviewRecord[];
  /** In the order of the records that follow, then of those that they supersede. */
  readonly pivots: readonly OverviewPivot[];
}

/** A record as the page tells it; all texts are one line. */
export interface OverviewRecord {
  /** Its path from the page's folder, escaped as in a URL; no two records have the same. */
  readonly link: string;
  readonly title: string;
  readonly standing: Standing;
  /** The known word, or what was said instead of one. */
  readonly verdict?: Word<Verdict>;
  readonly status?: Word<Status>;
  readonly closed: boolean;
  /** A day in ISO form, or the words of a condition; none of a closed record. */
  readonly review?: { readonly day: string } | { readonly condition: string };
  /** The texts of its open questions; none of a closed record. */
  readonly questions: readonly string[];
}

/** That one record follows another, each by its link. */
export interface OverviewPivot {
  readonly from: string;
  readonly to: string;
  /** As the one that follows says. */
  readonly pivot?: Pivot;
}

/** A word that is known, or the text that stands where one is expected. */
export type Word<Known extends string> = { readonly is: Known } | { readonly says: string };

/** An overview while it is collected, record by record. */
export interface Collecting {
  /** Takes an entry of the log in, if the page tells it. */
  add(entry: Entry): void;
  /** What was collected, given the page's language by that of most of its records. */
  made(language: (most: Language | undefined) => Language): Overview;
}

/** Begins the overview that a page at an address tells of a log. */
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

/** The path of a record from a page's folder, as a URL has it; undefined where the page does not tell it. */
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

/** A text as one line, its no-break spaces kept; undefined where nothing of it can be seen. */
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
