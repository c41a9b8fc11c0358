import type { BlockContent, Code, Heading, Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { STANDING_WORDS, STANDINGS } from '../../record/standing.ts';
import { STATUSES, VERDICTS, written } from '../../words/vocabulary.ts';
import type { Overview, OverviewRecord, Word } from '../overview.ts';
import { graphsOf } from './graph.ts';
import { reviewsOf } from './reviews.ts';
import { OVERVIEW_WORDS as WORDS } from './words.ts';

/** Returns the overview as a tree; `since` is the day by which it calls reviews overdue. */
export function overviewTree(overview: Overview, since: string): readonly BlockContent[] {
  if (overview.records.length === 0) return [paragraph(text(WORDS.none[overview.language]))];
  return [
    ...standings(overview),
    ...openQuestions(overview),
    ...reviews(overview, since),
    ...pivots(overview),
  ];
}

function standings({ records, language }: Overview): readonly BlockContent[] {
  const groups = STANDINGS.map((standing) => ({
    title: STANDING_WORDS[standing][language],
    items: records
      .filter((record) => !record.closed && record.standing === standing)
      .map((record) => item(record, ...said(record, language))),
  }));
  const history = records
    .filter(({ closed }) => closed)
    .map((record) => item(record, STANDING_WORDS[record.standing][language], ...said(record, language)));
  return section(WORDS.standings[language], [...groups, { title: WORDS.history[language], items: history }]);
}

/** Returns verdict, status and review in words. */
function said(
  { verdict, status, review }: OverviewRecord,
  language: Overview['language'],
): readonly string[] {
  const word = <Known extends string>(
    table: Parameters<typeof written<Known>>[0],
    said: Word<Known>,
  ): string => ('is' in said ? written(table, said.is, language) : said.says);
  const next = review && ('day' in review ? review.day : review.condition);
  return [
    ...(verdict ? [word(VERDICTS, verdict)] : []),
    status ? word(STATUSES, status) : WORDS.noStatus[language],
    ...(next === undefined ? [] : [`${WORDS.review[language]} ${next}`]),
  ];
}

function openQuestions({ records, language }: Overview): readonly BlockContent[] {
  const items = records
    .filter(({ questions }) => questions.length > 0)
    .map((record): ListItem => {
      const nested = record.questions.map((question): ListItem => itemOf([paragraph(text(question))]));
      return itemOf([paragraph(link(record)), list(nested)]);
    });
  return items.length === 0 ? [] : [heading(2, WORDS.questions[language]), list(items)];
}

function reviews(overview: Overview, since: string): readonly BlockContent[] {
  const { language } = overview;
  const { overdue, toCome, conditional } = reviewsOf(overview);
  const items = (all: typeof overdue) => all.map(({ record, when }) => item(record, when));
  return section(WORDS.reviews[language], [
    { title: `${WORDS.overdue[language]} ${since}`, items: items(overdue) },
    { title: WORDS.toCome[language], items: items(toCome) },
    { title: WORDS.conditional[language], items: items(conditional) },
  ]);
}

function pivots(overview: Overview): readonly BlockContent[] {
  const graphs = graphsOf(overview).map((value): Code => ({ type: 'code', lang: 'mermaid', value }));
  return graphs.length === 0 ? [] : [heading(2, WORDS.pivots[overview.language]), ...graphs];
}

interface Group {
  readonly title: string;
  readonly items: readonly ListItem[];
}

/** Returns a section with its non-empty groups; nothing if all are empty. */
function section(title: string, groups: readonly Group[]): readonly BlockContent[] {
  const told = groups.filter(({ items }) => items.length > 0);
  if (told.length === 0) return [];
  return [
    heading(2, title),
    ...told.flatMap(({ title, items }) => [heading(3, capitalised(title)), list(items)]),
  ];
}

/** Returns a list item: a record, and its facts in words. */
function item(record: OverviewRecord, ...said: readonly string[]): ListItem {
  return itemOf([paragraph(link(record), text(` — ${said.join(' · ')}`))]);
}

function link({ link, title }: OverviewRecord): Link {
  return { type: 'link', url: link, children: [text(title)] };
}

function itemOf(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function list(children: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...children] };
}

function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent & { readonly type: 'text' } {
  return { type: 'text', value };
}

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
