import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/log/openQuestions.ts';
import type { Writing } from '../keeping/services.ts';
import { registerWriteOverview } from '../overview/writeOverview.ts';
import { registerGoTo } from '../shown/goTo.ts';
import { registerAddOpenQuestion } from './addOpenQuestion.ts';
import { registerAnswerQuestion } from './answerQuestion.ts';
import { registerAskTheTwoQuestions } from './askTheTwoQuestions.ts';
import { registerCheckAllRecords } from './checkAllRecords.ts';
import { registerCheckThisRecord } from './checkThisRecord.ts';
import { registerChooseARecord } from './chooseARecord.ts';
import { registerCreateConfiguration } from './createConfiguration.ts';
import { registerGoToDecision } from './goToDecision.ts';
import { registerGoToNextOpenQuestion } from './goToNextOpenQuestion.ts';
import { registerMakeThisARecord } from './makeThisARecord.ts';
import { registerNewRecord } from './newRecord.ts';
import { registerPivotToANewRecord } from './pivotToANewRecord.ts';
import { registerRenameToTheNextFreeNumber } from './renameToTheNextFreeNumber.ts';
import { registerSetVerdict } from './setVerdict.ts';
import { registerShowGadgets } from './showGadgets.ts';
import { registerShowLog } from './showLog.ts';
import { registerStillHolds } from './stillHolds.ts';
import { registerTreatThisFolderAsRecords } from './treatThisFolderAsRecords.ts';

/** Registers the commands of the palette, and the one that fixes run; `memory` is the workspace's. */
export function registerCommands(
  writing: Writing,
  questions: OpenQuestions,
  channel: vscode.LogOutputChannel,
  memory: vscode.Memento,
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
    registerAskTheTwoQuestions(writing),
    registerStillHolds(writing),
    registerGoToDecision(writing),
    registerWriteOverview(writing, memory),
    registerTreatThisFolderAsRecords(writing),
    registerCreateConfiguration(writing),
    registerShowLog(channel),
    registerGoTo(),
    registerChooseARecord(writing),
    registerRenameToTheNextFreeNumber(writing),
  );
}
