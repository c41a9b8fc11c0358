import * as vscode from 'vscode';
import type { Node, QuestionNode, RecordNode } from './nodes.ts';

/** Open question, by its record and its id in that record. */
export interface QuestionAt {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/**
 * Returns the record that a command was called on: a file, a record of the sidebar, or the record of one of its
 * questions.
 */
export function recordGiven(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (!isNode(given)) return undefined;
  const address = given.is === 'question' ? given.record.address : given.address;
  return vscode.Uri.parse(address, true);
}

/** Returns the sidebar question that a command was called on; undefined for any other argument. */
export function questionGiven(given: unknown): QuestionAt | undefined {
  if (!isNode(given) || given.is !== 'question') return undefined;
  return { uri: vscode.Uri.parse(given.record.address, true), id: given.question.id };
}

/** Returns the view's record or question that a command was called on; undefined for any other argument. */
export function nodeGiven(given: unknown): Node | undefined {
  return isNode(given) ? given : undefined;
}

/** Whether an argument is a node of our views: VS Code lets anybody run a command with any argument. */
function isNode(given: unknown): given is RecordNode | QuestionNode {
  if (typeof given !== 'object' || given === null || !('is' in given)) return false;
  const node = given as Partial<RecordNode | QuestionNode>;
  if (node.is === 'record') return typeof node.address === 'string';
  return (
    node.is === 'question' &&
    typeof node.record?.address === 'string' &&
    typeof node.question?.id === 'string'
  );
}
