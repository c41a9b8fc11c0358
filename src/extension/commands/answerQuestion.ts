import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/log/openQuestions.ts';
import { afterWalkthrough } from '../asking/afterWalkthrough.ts';
import { questionGiven } from '../asking/commandArgument.ts';
import { questionChosen } from '../asking/questionChosen.ts';
import type { Services } from '../keeping/services.ts';
import { showWritten } from '../shown/goTo.ts';
import { answerAt } from '../writing/answerAt.ts';

/** Registers *Answer Question…*, for the question that is given, or for one that the person chooses among all. */
export function registerAnswerQuestion(services: Services, list: OpenQuestions): vscode.Disposable {
  return vscode.commands.registerCommand('scaleOrNot.answerQuestion', async (given: unknown) => {
    await afterWalkthrough(given, services.scheduler);
    const wanted = questionGiven(given) ?? (await questionChosen(services, list));
    const written = wanted && (await answerAt(wanted, services));
    if (written) await showWritten(written.document, written.place);
  });
}
