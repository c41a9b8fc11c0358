import * as vscode from 'vscode';
import { isScale } from '../../core/record/entry.ts';
import { isClosed } from '../../core/record/standing.ts';
import { titleOf } from '../../core/record/title.ts';
import { addQuestion } from '../../core/writing/answer.ts';
import { inline, oneLine } from '../../core/writing/inline.ts';
import { askText } from '../asking/askText.ts';
import { recordGiven } from '../asking/commandArgument.ts';
import { recordAt, type RecordReading } from '../asking/recordAt.ts';
import { recordChosen } from '../asking/recordChosen.ts';
import { targetOf } from '../asking/target.ts';
import type { Services } from '../keeping/services.ts';
import { showWritten } from '../shown/goTo.ts';
import { say } from '../shown/notifications.ts';
import { sayQuestions } from '../shown/says.ts';
import { readText, writeReadBack } from '../writing/readBack.ts';

/**
 * Registers *Add Open Question…*, which adds one to the record that is given or in front, or to one that the person
 * chooses.
 */
export function registerAddOpenQuestion(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.addOpenQuestion', async (given: unknown) => {
    const uri = recordGiven(given) ?? activeRecord(services) ?? (await toAskIn(services));
    if (uri) await ask(uri, services);
  });
}

async function ask(uri: vscode.Uri, services: Services): Promise<void> {
  const before = await recordAt(uri, services.readings);
  if (!before) return;
  if (isClosed(before.record)) {
    say(vscode.l10n.t('“{0}” is history: its questions are in no view.', titleOf(before.entry)));
    return;
  }
  const answer = await askText({
    title: titleOf(before.entry),
    placeHolder: vscode.l10n.t('What does nobody know yet?'),
    prompt: () => sayQuestions(before.record.questions.length),
    refuse: (typed) => refuse(typed, services),
    other: { iconPath: new vscode.ThemeIcon('list-selection'), tooltip: vscode.l10n.t('Another Record…') },
  });
  if (answer === 'other') {
    const other = await toAskIn(services);
    if (other) await ask(other, services);
  } else if (answer) {
    // What was typed in the record while the question was asked for counts.
    const now = await recordAt(uri, services.readings);
    const refusal = now && (await write(now, answer.text, services));
    if (refusal !== undefined) say(refusal);
  }
}

/** Returns why the reader would not read the typed text as an open question, in a sentence; undefined if it would. */
async function refuse(typed: string, { reader }: Services): Promise<string | undefined> {
  if (oneLine(typed) === '') return vscode.l10n.t('Nothing is asked yet; Escape leaves without a question.');
  const read = await readText(reader, `## Open questions\n\n- [ ] ${inline(typed)}\n`);
  return read?.questions.length === 1
    ? undefined
    : vscode.l10n.t('This would not be read as an open question: it reads as answered, or as nothing asked.');
}

async function write(
  reading: RecordReading,
  typed: string,
  { keeper, reader }: Services,
): Promise<string | undefined> {
  const { document, entry, record } = reading;
  const edit = addQuestion(record, typed, keeper.context().languageOf(entry));
  const refusal = await writeReadBack(
    reading,
    [edit],
    reader,
    (after) => after.questions.length === record.questions.length + 1,
  );
  if (refusal === undefined) await showWritten(document, edit.place);
  return refusal;
}

/** Returns the record in front; undefined if the file in front is none. */
function activeRecord({ keeper }: Services): vscode.Uri | undefined {
  const uri = targetOf(undefined);
  return uri && isScale(keeper.log.get(uri.toString())) ? uri : undefined;
}

function toAskIn({ keeper }: Services): Promise<vscode.Uri | undefined> {
  return recordChosen(keeper, {
    placeHolder: vscode.l10n.t('The record to ask it in'),
    none: vscode.l10n.t('There is no record yet that a question could be added to.'),
  });
}
