import * as vscode from 'vscode';
import type { OpenQuestions } from '../../core/log/openQuestions.ts';
import type { Services } from '../keeping/services.ts';
import { registerWriteOverview } from '../overview/writeOverview.ts';
import { registerGoTo } from '../shown/goTo.ts';
import type { LogChannel } from '../shown/log.ts';
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

/** Registers the commands of the palette and those that fixes run; `memory` is the workspace's. */
export function registerCommands(
  services: Services,
  questions: OpenQuestions,
  channel: LogChannel,
  memory: vscode.Memento,
): vscode.Disposable {
  const { keeper, readings } = services;
  return vscode.Disposable.from(
    registerCheckThisRecord(keeper, readings),
    registerCheckAllRecords(keeper),
    registerShowGadgets(keeper),
    registerGoToNextOpenQuestion(keeper, questions),
    registerMakeThisARecord(services),
    registerNewRecord(services),
    registerPivotToANewRecord(services),
    registerAddOpenQuestion(services),
    registerAnswerQuestion(services, questions),
    registerSetVerdict(services),
    registerAskTheTwoQuestions(services),
    registerStillHolds(services),
    registerGoToDecision(services),
    registerWriteOverview(services, memory),
    registerTreatThisFolderAsRecords(services),
    registerCreateConfiguration(services),
    registerShowLog(channel),
    registerGoTo(),
    registerChooseARecord(services),
    registerRenameToTheNextFreeNumber(services),
  );
}
