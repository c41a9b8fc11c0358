import type { Heading, Paragraph, RootContent } from 'mdast';
import type { KeyName } from '../record/frontMatter.ts';
import type { Section, SectionKind } from '../record/record.ts';
import type { Language } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { keyNameOf } from '../words/keyNames.ts';
import type { Meaning } from '../words/phrases.ts';
import { told } from '../words/told.ts';
import { bare, fieldNamed, isOwn, isShared, sectionNamed, type Label } from './known.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** A section while its page is being read. */
export interface OpenSection {
  readonly kind: SectionKind;
  readonly language?: Language;
  readonly form: Section['form'];
  readonly level: number;
  readonly heading: Place;
  readonly own: boolean;
  readonly shared: boolean;
  /** Whether its heading marks the content below as resolved. */
  readonly resolved: boolean;
  /** The blocks of the section, unknown sub-headings included. */
  readonly blocks: Block[];
  /** Its own text, without fields and placeholders. */
  readonly texts: string[];
  /** The offset at which its heading ends, underline included. */
  readonly headingEnd: number;
  endOffset: number;
  tail: Section['tail'];
}

/** A label written as a heading; the content below is its answer. */
export interface LabelHeading {
  readonly meaning: Label;
  readonly text: string;
  readonly heading: Place;
  readonly endOffset: number;
  readonly blocks: RootContent[];
  readonly section?: OpenSection;
}

/** A top-level node of the page, with its surroundings. */
export interface Block {
  readonly node: RootContent;
  /** Those of its lines that belong here, if not all do. */
  readonly lines?: readonly Line[];
  readonly section?: OpenSection;
  readonly label?: LabelHeading;
  /** The `Status` or `Date` heading above it. */
  readonly key?: KeyName;
  /** Whether a heading above it marks the content below as resolved. */
  readonly resolved: boolean;
  /** Whether short labels count in it: in a need section, and before the first heading below the title. */
  readonly tellsNeed: boolean;
}

/** A page divided by its headings. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly sections: readonly OpenSection[];
  readonly labels: readonly LabelHeading[];
  /** All headings, in text order; `known` ones name a section, a label or a key. */
  readonly headings: readonly { readonly node: Heading; readonly text: string; readonly known: boolean }[];
}

interface Scope {
  readonly level: number;
  readonly section?: OpenSection;
  readonly label?: LabelHeading;
  readonly key?: KeyName;
  readonly resolved: boolean;
}

const QUESTION_WORD =
  /^[^\p{L}]*(?:who|whom|whose|what|when|where|why|how|which|should|shall|can|could|do|does|did|is|are|will|would|may|must|whether|qui|que|quoi|quand|où|pourquoi|comment|quel|quelle|quels|quelles|combien|est-ce|faut-il|doit-on|peut-on|qu['’]est-ce|à qui|avec qui|pour qui)(?![\p{L}\p{N}])/iu;
const RESOLVED = /(?<![\p{L}\p{N}-])(?:resolved|r[ée]solue?s?)(?![\p{L}\p{N}])/iu;
const UNRESOLVED =
  /(?<![\p{L}\p{N}])(?:un|not |non[ -]|not yet |pas |to be |à )\s*(?:resolved|r[ée]solue?s?)/iu;

/** Whether a heading is a question: it ends in `?` or begins with a question word. */
export function asks(heading: string): boolean {
  return /[?？][\s*_"'”»)\]]*$/.test(heading) || QUESTION_WORD.test(heading);
}

/** Divides a page by its headings, from the offset at which its body begins. */
export function outlineOf(page: Page, bodyStart: number): Outline {
  const outline = {
    blocks: [] as Block[],
    sections: [] as OpenSection[],
    labels: [] as LabelHeading[],
    headings: [] as Outline['headings'][number][],
  };
  const scopes: Scope[] = [];
  const nodes = page.tree.children.filter(
    (node) => node.type !== 'yaml' && (node.position?.start.offset ?? 0) >= bodyStart,
  );
  nodes.forEach((node, i) => {
    const level = levelOf(node, nodes[i + 1], page, scopes.at(-1)?.label);
    if (level === undefined) {
      add(node, scopes, outline, page);
      return;
    }
    while ((scopes.at(-1)?.level ?? 0) >= level) scopes.pop();
    const heading = node as Heading | Paragraph;
    const text = page
      .lines(heading)
      .map((line) => line.text)
      .join(' ');
    const scope = scopeOf(heading, text, level, scopes.at(-1), page);
    if (node.type === 'heading') outline.headings.push({ node, text, known: Boolean(scope.known) });
    if (scope.section && scope.section !== scopes.at(-1)?.section) outline.sections.push(scope.section);
    else if (scope.label && scope.label !== scopes.at(-1)?.label) outline.labels.push(scope.label);
    else if (!scope.known) add(node, [...scopes, scope], outline, page);
    scopes.push(scope);
  });
  return outline;
}

/**
 * Returns the level of a heading, 1 to 6; 7 for a paragraph that is just a section's name before a list; else
 * undefined.
 */
function levelOf(
  node: RootContent,
  next: RootContent | undefined,
  page: Page,
  label: LabelHeading | undefined,
): number | undefined {
  if (node.type === 'heading') return node.depth;
  return next?.type === 'list' && namesASection(node, page, label) ? 7 : undefined;
}

/** Whether a paragraph is just a section's name; below a label, `unknown` is its answer instead. */
function namesASection(node: RootContent, page: Page, label: LabelHeading | undefined): boolean {
  if (node.type !== 'paragraph') return false;
  const [line, second] = page.lines(node);
  if (!line || second || !sectionNamed(line.text)) return false;
  return !label || told(line.text, 'cost') !== 'unknown';
}

function add(
  node: RootContent,
  scopes: readonly Scope[],
  outline: Pick<Outline, 'headings'> & { readonly blocks: Block[] },
  page: Page,
): void {
  const { section, label, key, resolved } = scopes.at(-1) ?? { resolved: false };
  const [first, second] = outline.headings;
  const tellsNeed = section?.kind === 'need' || (!second && (!first || first.node.depth === 1));
  const block: Block = { node, section, label, key, resolved, tellsNeed };
  outline.blocks.push(block);
  if (node !== page.neverClosed) label?.blocks.push(node);
  if (!section) return;
  section.blocks.push(block);
  // What is added to the section goes before what would hide it.
  if (node === page.neverClosed) return;
  // A list behind it would be that other section's.
  if (namesASection(node, page, label)) return;
  section.endOffset = node.position?.end.offset ?? section.endOffset;
  section.tail = node.type === 'list' ? 'list' : 'other';
}

function scopeOf(
  node: Heading | Paragraph,
  text: string,
  level: number,
  above: Scope | undefined,
  page: Page,
): Scope & { readonly known?: true } {
  const inherited = {
    level,
    section: above?.section,
    label: above?.label,
    resolved: above?.resolved ?? false,
  };
  const inQuestions = above?.section?.kind === 'questions';
  if (inQuestions && asks(text)) return inherited;
  const named = sectionNamed(text);
  if (named)
    return {
      level,
      section: sectionAt(named, node, text, level, page),
      resolved: isResolved(text),
      known: true,
    };
  const label = inQuestions ? undefined : fieldNamed(text);
  if (label && (!label.short || above?.section?.kind === 'need')) {
    const opened: LabelHeading = {
      meaning: label,
      text,
      heading: page.placeOfLines(node),
      endOffset: node.position?.end.offset ?? 0,
      blocks: [],
      section: above?.section,
    };
    return { level, section: above?.section, label: opened, resolved: inherited.resolved, known: true };
  }
  const key = keyNameOf(bare(text));
  if (key === 'status' || key === 'date') return { level, key, resolved: inherited.resolved, known: true };
  return { ...inherited, resolved: inherited.resolved || isResolved(text) };
}

function isResolved(text: string): boolean {
  return RESOLVED.test(text) && !UNRESOLVED.test(text);
}

function sectionAt(
  named: Meaning<SectionKind>,
  node: Heading | Paragraph,
  text: string,
  level: number,
  page: Page,
): OpenSection {
  return openSection(
    named,
    level === 7 ? 'paragraph' : 'heading',
    level,
    page.placeOfLines(node),
    node.position?.end.offset ?? 0,
    text,
  );
}

/** Returns a section for a heading just read. */
export function openSection(
  named: Meaning<SectionKind>,
  form: Section['form'],
  level: number,
  heading: Place,
  endOffset: number,
  text = '',
): OpenSection {
  return {
    kind: named.kind,
    language: named.language,
    form,
    level,
    heading,
    resolved: isResolved(text),
    own: isOwn(named),
    shared: isShared(named),
    blocks: [],
    texts: [],
    headingEnd: endOffset,
    endOffset,
    tail: 'heading',
  };
}
