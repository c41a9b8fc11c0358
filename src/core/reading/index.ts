import type { DecisionRecord, Field, Section } from '../record/record.ts';
import { mostOf, type Language } from '../text/language.ts';
import { compare } from '../text/place.ts';
import { inOneLine } from '../text/shortened.ts';
import { sourceOf } from '../text/source.ts';
import { languageNamed } from '../words/keyNames.ts';
import { answerWords, pivotWords, statusWords, verdictWords } from '../words/knownWord.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { tellsNothing } from '../words/told.ts';
import { roomBelow } from './answerPlace.ts';
import { bodyOf, type Body } from './body.ts';
import { fieldsOf } from './fields.ts';
import { readFrontMatter } from './frontMatter.ts';
import { ignoresOf } from './ignores.ts';
import { leftStandingOf } from './leftStanding.ts';
import { parseMarkdown } from './markdown.ts';
import { metaOf, type Words } from './meta.ts';
import { outlineOf, type OpenSection } from './outline.ts';
import { pageOf, type Page } from './page.ts';
import { languageOfProse } from './prose.ts';
import { questionsElsewhere, questionsInFields, questionsInSections } from './questions.ts';
import { recognise } from './recognise.ts';
import { openParagraphs, roomBefore, roomOf } from './room.ts';
import { signalsOf } from './signals.ts';
import { titleOf } from './title.ts';

/** Reads a record from its text. Never throws; the same text gives the same record. */
export function readRecord(text: string): DecisionRecord {
  const source = sourceOf(text);
  const tree = parseMarkdown(source.text);
  const page = pageOf(tree, source);
  const frontMatter = readFrontMatter(tree, source);
  const outline = outlineOf(page, frontMatter?.bodyStart ?? 0);
  const sections = [...outline.sections];
  const body = bodyOf(page, outline, sections);
  sections.sort((a, b) => compare(a.heading, b.heading));
  const key = (name: 'lang' | 'title') => frontMatter?.facts.keys.find((known) => known.name === name);
  const said = languageNamed(key('lang')?.value.text ?? '');
  const fields = fieldsOf(page, body.labelled, outline.labels, sections);
  const meta = metaOf(
    page,
    frontMatter,
    outline,
    body,
    sections,
    (words) => said ?? languageOf(body, fields, sections, words),
  );
  const hasVerdictKey =
    frontMatter?.facts.keys.some(({ name }) => name === 'verdict') === true ||
    frontMatter?.facts.conflicts.includes('verdict') === true;
  const asked = questionsInSections(page, sections);
  const paragraphs = openParagraphs(asked);
  return {
    reads: recognise(outline, sections, fields, hasVerdictKey, meta.status, meta.verdictLine),
    title: titleOf(page, outline, key('title')),
    frontMatter: frontMatter?.facts,
    ...meta,
    sections: sections.map((section) => sectionFacts(section, page, paragraphs)),
    fields,
    signals: signalsOf(page, sections),
    questions: [...asked, ...questionsElsewhere(page, body.lines), ...questionsInFields(fields)].sort(
      (a, b) => compare(a.place, b.place),
    ),
    ignores: ignoresOf(page),
    leftStanding: leftStandingOf(page, frontMatter?.bodyStart ?? 0),
    begin: source.begin,
    ...(page.neverClosed && { neverClosed: roomBefore(page, page.neverClosed) }),
    end: source.end,
  };
}

function sectionFacts(section: OpenSection, page: Page, paragraphs: readonly number[]): Section {
  const { kind, language, form, level, heading, tail, texts } = section;
  const text = texts.join(' ');
  const mayTellNothing = kind === 'byHand' || kind === 'inimitable' || kind === 'signals';
  const tells = !isPlaceholder(text) && !(mayTellNothing && tellsNothing(text));
  return {
    kind,
    language,
    form,
    level,
    heading,
    end: page.source.position(section.endOffset),
    tail,
    tells,
    ...(kind === 'need' && tells && { begins: inOneLine(text) }),
    ...(mayTellNothing &&
      !tells &&
      form !== 'line' && {
        below: roomBelow(page, form === 'heading' ? section.headingEnd : section.endOffset, '\n\n'),
      }),
    ...(kind === 'questions' &&
      form !== 'line' &&
      !section.resolved && { room: roomOf(page, section, paragraphs) }),
  };
}

/** Finds the language of a record by its headings and labels, else by its known words, else by its prose. */
function languageOf(
  body: Body,
  fields: readonly Field[],
  sections: readonly OpenSection[],
  words: Words,
): Language | undefined {
  return (
    mostOf([...sections, ...fields].map(({ language }) => language)) ??
    mostOf(knownIn(fields, words).map((word) => word?.language)) ??
    languageOfProse(body.lines.map(({ line }) => line.text).join(' '))
  );
}

function knownIn(fields: readonly Field[], { verdictKey, status, pivot }: Words) {
  return [
    verdictKey && verdictWords.read(verdictKey.text),
    status && statusWords.read(status.text),
    pivot && pivotWords.read(pivot.text),
    ...fields.map(({ answer }) => answerWords.read(answer.text)),
  ];
}
