import * as vscode from 'vscode';
import type { Node } from './questionsTree.ts';

/** An open question: the record that it stands in, and what it is known by there. */
export interface QuestionAt {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** The record that a command was called on: a file, or a record of the sidebar. */
export function recordGiven(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return isNode(given) && given.is === 'record' ? vscode.Uri.parse(given.address, true) : undefined;
}

/** The question of the sidebar that a command was called on. */
export function questionGiven(given: unknown): QuestionAt | undefined {
  if (!isNode(given) || given.is !== 'question') return undefined;
  return { uri: vscode.Uri.parse(given.record.address, true), id: given.question.id };
}

/** Whether something is what our view tells a command: VS Code lets anybody run one, with anything. */
function isNode(given: unknown): given is Node {
  if (typeof given !== 'object' || given === null || !('is' in given)) return false;
  const node = given as Partial<Node>;
  if (node.is === 'record') return typeof node.address === 'string';
  return (
    node.is === 'question' &&
    typeof node.record?.address === 'string' &&
    typeof node.question?.id === 'string'
  );
}
