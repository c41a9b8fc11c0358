import * as vscode from 'vscode';
import { identified, type IdentifiedQuestion, type OpenQuestions } from '../../core/log/openQuestions.ts';
import { isScale } from '../../core/record/entry.ts';
import { isClosed } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { isOnLine } from '../../core/text/place.ts';
import type { Readings } from '../keeping/readings.ts';
import type { Services } from '../keeping/services.ts';
import { chooseOne } from '../shown/lists.ts';
import { say } from '../shown/notifications.ts';
import type { QuestionAt } from './commandArgument.ts';
import { targetOf } from './target.ts';

type Item = vscode.QuickPickItem & { readonly at?: QuestionAt };

/** Asks the person for an open question: lists those of the record in front first, the one at the cursor before all. */
export async function questionChosen(
  { keeper, readings }: Services,
  list: OpenQuestions,
): Promise<QuestionAt | undefined> {
  const here = await questionsInFront(readings);
  const others = list.records
    .filter(({ address }) => address !== here?.uri.toString())
    .flatMap(({ address, title, questions }) => {
      const uri = vscode.Uri.parse(address, true);
      return [separator(title), ...questions.map(({ id, text }) => itemOf(text, { uri, id }))];
    });
  const items = [...(here?.items ?? []), ...others];
  if (items.length === 0) {
    say(
      keeper.isReading
        ? vscode.l10n.t('The records are still being read.')
        : vscode.l10n.t('No question is open.'),
    );
    return undefined;
  }
  const chosen = await chooseOne(items, {
    placeHolder: vscode.l10n.t('The question to answer'),
    matchOnDescription: true,
  });
  return chosen?.at;
}

/** Lists the open questions of the record in front, from its current text; undefined if it has none. */
async function questionsInFront(
  readings: Readings,
): Promise<{ readonly uri: vscode.Uri; readonly items: readonly Item[] } | undefined> {
  const uri = targetOf(undefined);
  const document =
    uri && vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const reading = document && (await readings.read(document, new vscode.CancellationTokenSource().token));
  if (!uri || !isScale(reading?.entry) || isClosed(reading.record)) return undefined;
  const { entry, record } = reading;
  const questions = identified(uri.toString(), record.questions);
  if (questions.length === 0) return undefined;
  const items = fromCursor(questions, uri).map(({ id, text }) => itemOf(text, { uri, id }));
  return { uri, items: [separator(titleOf(entry)), ...items] };
}

/** Puts the question at the cursor first, the others in the order of the text. */
function fromCursor(
  questions: readonly IdentifiedQuestion[],
  uri: vscode.Uri,
): readonly IdentifiedQuestion[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return questions;
  const cursor = editor.selection.active;
  const at = questions.find(({ place }) => isOnLine(place, cursor.line));
  return at ? [at, ...questions.filter((question) => question !== at)] : questions;
}

function separator(title: string): Item {
  return { label: title, kind: vscode.QuickPickItemKind.Separator };
}

function itemOf(text: string, at: QuestionAt): Item {
  return { label: text, at };
}
