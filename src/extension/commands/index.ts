import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/openQuestions.ts';
import { registerGoTo } from '../goTo.ts';
import type { Writing } from '../writing.ts';
import { registerAddOpenQuestion } from './addOpenQuestion.ts';
import { registerAnswerQuestion } from './answerQuestion.ts';
import { registerCheckAllRecords } from './checkAllRecords.ts';
import { registerCheckThisRecord } from './checkThisRecord.ts';
import { registerGoToDecision } from './goToDecision.ts';
import { registerGoToNextOpenQuestion } from './goToNextOpenQuestion.ts';
import { registerMakeThisARecord } from './makeThisARecord.ts';
import { registerNewRecord } from './newRecord.ts';
import { registerPivotToANewRecord } from './pivotToANewRecord.ts';
import { registerSetVerdict } from './setVerdict.ts';
import { registerShowGadgets } from './showGadgets.ts';
import { registerShowLog } from './showLog.ts';

/** Registers the commands of the palette, and the one that fixes run. */
export function registerCommands(
  writing: Writing,
  questions: OpenQuestions,
  channel: vscode.LogOutputChannel,
): vscode.Disposable {
  const { keeper, readings } = writing;
  return vscode.Disposable.from(
    registerCheckThisRecord(keeper, readings),
    registerCheckAllRecords(keeper),
    registerShowGadgets(keeper),
    registerGoToNextOpenQuestion(keeper, questions),
    registerMakeThisARecord(keeper, readings),
    registerNewRecord(writing),
    registerPivotToANewRecord(writing),
    registerAddOpenQuestion(writing),
    registerAnswerQuestion(writing, questions),
    registerSetVerdict(writing),
    registerGoToDecision(keeper),
    registerShowLog(channel),
    registerGoTo(),
  );
}
