import * as vscode from 'vscode';
import type { Caret } from '../../core/help/caret.ts';
import { caretAt } from '../../core/help/caretAt.ts';
import { findable, notFindableYet } from '../../core/help/findable.ts';
import { asksForRecords, offersAt, offersOutside, type Known } from '../../core/help/index.ts';
import type { Lines } from '../../core/help/lines.ts';
import type { Offer } from '../../core/help/offer.ts';
import { type Entry, isDecision } from '../../core/record/entry.ts';
import { check } from '../../core/rules/check.ts';
import { typeset } from '../../core/rules/sentences.ts';
import { folderOf } from '../../core/text/address.ts';
import { LANGUAGES, type Language } from '../../core/text/language.ts';
import { draftText, isStop, snippetText } from '../../core/writing/draft.ts';
import { reviewChoices, reviewsFrom } from '../../core/writing/review.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import type { Reading, Readings } from '../keeping/readings.ts';
import { rangeOf } from '../shown/goTo.ts';
import { completionOf } from '../shown/inEditor.ts';
import { shownLanguage } from '../shown/says.ts';
import { writtenLanguage } from '../shown/settings.ts';
import { inSlices } from '../turns/slices.ts';

/** Characters after which VS Code asks for suggestions: it has quick suggestions off in Markdown. */
const TRIGGERS = [':', ' ', '?', '#', '-', '\n', '[', ',', '"', "'"];

/** Registers the suggestions of what may be written next in a record. */
export function registerCompletion(
  keeper: LogKeeper,
  readings: Readings,
  scheduler: Scheduler,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    completions(keeper, readings, scheduler),
    ...TRIGGERS,
  );
}

/**
 * Returns a provider that suggests what may be written, from the text as it is when read; nothing if the caret's place
 * has changed by then.
 */
export function completions(keeper: LogKeeper, readings: Readings, scheduler: Scheduler) {
  return {
    async provideCompletionItems(document, position, token) {
      const lines: Lines = (line) => (line < document.lineCount ? document.lineAt(line).text : undefined);
      // By the lines alone, as most of what is typed is prose: nothing is read for it.
      const caret = caretAt(lines, position);
      if (!caret) return undefined;
      const stays = unmoved(document, position);
      const isOver = () => token.isCancellationRequested || !stays();
      const reading = await readTypedOn(document, readings, token);
      if (!reading || isOver()) return undefined;
      if (asksForRecords(caret)) {
        // The first time it takes longer than a turn of the host should.
        await inSlices(notFindableYet(keeper.log.entries()), findable, { scheduler, isOver });
        if (isOver()) return undefined;
      }
      return listOf(offersOf(caret, lines, reading, keeper));
    },
  } satisfies vscode.CompletionItemProvider;
}

/**
 * Reads a document, and again what is typed while it is read, as VS Code does not ask a second time; undefined if
 * cancelled.
 */
async function readTypedOn(
  document: vscode.TextDocument,
  readings: Readings,
  token: vscode.CancellationToken,
): Promise<Reading | undefined> {
  for (;;) {
    const { version } = document;
    const reading = await readings.read(document, token);
    if (reading || token.isCancellationRequested || document.version === version) return reading;
  }
}

/** Returns a check of whether a position still means the same: true while only text behind it is typed. */
function unmoved(document: vscode.TextDocument, position: vscode.Position): () => boolean {
  const before = () =>
    `${document.lineCount} ${document.getText(new vscode.Range(position.line, 0, position.line, position.character))}`;
  const asked = before();
  return () => !document.isClosed && before() === asked;
}

/** Returns the suggestions at the caret of a text with this reading. */
function offersOf(
  caret: Caret,
  lines: Lines,
  { entry, document }: Reading,
  keeper: LogKeeper,
): readonly Offer[] {
  if (!entry) return offersOutside(caret);
  return isWritten(entry) ? offersAt(caret, lines, known(entry, keeper, document)) : [];
}

/** Whether an entry is a record that a person writes. */
function isWritten(entry: Entry): entry is Known['entry'] {
  return isDecision(entry);
}

function known(entry: Known['entry'], keeper: LogKeeper, document: vscode.TextDocument): Known {
  const { log } = keeper;
  const context = keeper.context();
  return {
    entry,
    languages: languagesOf(entry, log.languageIn(folderOf(entry.address)), writtenLanguage(document.uri)),
    today: keeper.today(),
    reviews: () => reviewChoices(reviewsFrom(entry, context.today), context.configOf(entry).reviewInterval),
    records: () => log.entries(),
    findings: () => check(entry, context, keeper.onBug.bind(keeper)),
  };
}

/** Returns the language of a record, else of those beside it; if neither is known, all of them, the person's first. */
function languagesOf(
  { record }: Entry,
  beside: Language | undefined,
  readers: Language,
): readonly Language[] {
  const own = record.language ?? beside;
  return own ? [own] : [readers, ...LANGUAGES.filter((language) => language !== readers)];
}

const KINDS: Readonly<Record<Offer['is'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  day: vscode.CompletionItemKind.Value,
  record: vscode.CompletionItemKind.Reference,
  section: vscode.CompletionItemKind.Struct,
  label: vscode.CompletionItemKind.Field,
  rule: vscode.CompletionItemKind.Constant,
};

function listOf(offers: readonly Offer[]): vscode.CompletionList {
  // What is typed next may find others than those of a long list.
  const asksAgain = offers.some(({ is }) => is === 'record');
  return new vscode.CompletionList(offers.map(itemOf), asksAgain);
}

function itemOf({ is, label, means, replace, text, alsoBy, next }: Offer, i: number): vscode.CompletionItem {
  const language = shownLanguage();
  const description = typeof means === 'string' ? means : typeset(means[language], language);
  const item = completionOf(label, description, KINDS[is]);
  item.range = rangeOf(replace);
  item.sortText = String(i).padStart(4, '0');
  // A record was found by what is typed; the list would look for it in another way.
  item.filterText = is === 'record' ? alsoBy : [label, alsoBy].filter(Boolean).join(' ');
  item.insertText = text.some(isStop) ? new vscode.SnippetString(snippetText(text)) : draftText(text);
  item.keepWhitespace = true;
  if (next) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
