import * as vscode from 'vscode';
import type { Node, QuestionNode, RecordNode } from './nodes.ts';

/** An open question: the record that it stands in, and what it is known by there. */
export interface QuestionAt {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** The record that a command was called on: a file, or a record of the sidebar or one of its questions. */
export function recordGiven(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (!isNode(given)) return undefined;
  const address = given.is === 'question' ? given.record.address : given.address;
  return vscode.Uri.parse(address, true);
}

/** The question of the sidebar that a command was called on. */
export function questionGiven(given: unknown): QuestionAt | undefined {
  if (!isNode(given) || given.is !== 'question') return undefined;
  return { uri: vscode.Uri.parse(given.record.address, true), id: given.question.id };
}

/** The record or the question of a view that a command was called on. */
export function nodeGiven(given: unknown): Node | undefined {
  return isNode(given) ? given : undefined;
}

/** Whether something is what our view tells a command: VS Code lets anybody run one, with anything. */
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
