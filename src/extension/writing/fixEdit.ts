import type * as vscode from 'vscode';
import type { DecisionRecord } from '../../core/record/record.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { isSettled } from '../../core/rules/settled.ts';
import { filledText } from '../../core/writing/draft.ts';
import type { EditingFix } from '../../core/writing/fix.ts';
import type { RecordReading } from '../asking/recordAt.ts';
import type { Services } from '../keeping/services.ts';
import { documentOf, editsInStep } from './editsInStep.ts';
import { readBack, sayNotReadBack } from './readBack.ts';
import { editOf } from './workspaceEdit.ts';

/** A fix with the findings that it is for. */
export interface FixOf {
  readonly fix: Pick<EditingFix, 'edits' | 'others'>;
  readonly findings: readonly Finding[];
}

/**
 * Makes the edit of a fix, from the texts as they stand, once these read back without the findings it is for; returns
 * why there is none, in a sentence, or undefined if the fix is not wanted any more. Calls `wanted` more than once, since
 * the log may take over newer texts meanwhile.
 */
export async function fixEdit(
  wanted: () => FixOf | undefined,
  { document, entry }: Pick<RecordReading, 'document' | 'entry'>,
  { keeper, reader }: Pick<Services, 'keeper' | 'reader'>,
  signal?: AbortSignal,
): Promise<vscode.WorkspaceEdit | string | undefined> {
  const edit = await editsInStep(() => wanted()?.fix.others ?? [], { keeper });
  const made = wanted();
  if (!made) return undefined;
  const { findings, fix } = made;
  const context = keeper.context();
  const fixed = new Map<string, DecisionRecord>();
  for (const { address, edits } of [{ address: entry.address, edits: fix.edits }, ...(fix.others ?? [])]) {
    const isOwn = address === entry.address;
    const record = (isOwn ? entry : context.pivots.get(address))?.record;
    if (!record || edits.length === 0) continue;
    const written = { document: isOwn ? document : await documentOf(address), record };
    const filled = edits.map(({ place, text }) => ({ place, text: [filledText(text)] }));
    const after = await readBack(written, filled, reader, signal);
    if (typeof after === 'string') return after;
    fixed.set(address, after);
  }
  const onBug = keeper.onBug.bind(keeper);
  return findings.every((finding) => isSettled(finding, entry, fixed, context, onBug))
    ? editOf(document, fix.edits, edit)
    : sayNotReadBack(document);
}
