import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/openQuestions.ts';
import { registerGoTo } from '../goTo.ts';
import type { LogKeeper } from '../logKeeper.ts';
import type { Readings } from '../readings.ts';
import { registerCheckAllRecords } from './checkAllRecords.ts';
import { registerCheckThisRecord } from './checkThisRecord.ts';
import { registerGoToNextOpenQuestion } from './goToNextOpenQuestion.ts';
import { registerMakeThisARecord } from './makeThisARecord.ts';
import { registerShowGadgets } from './showGadgets.ts';
import { registerShowLog } from './showLog.ts';

/** Registers the commands of the palette, and the one that fixes run. */
export function registerCommands(
  keeper: LogKeeper,
  readings: Readings,
  questions: OpenQuestions,
  channel: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCheckThisRecord(keeper, readings),
    registerCheckAllRecords(keeper),
    registerShowGadgets(keeper),
    registerGoToNextOpenQuestion(keeper, questions),
    registerMakeThisARecord(keeper, readings),
    registerShowLog(channel),
    registerGoTo(),
  );
}
