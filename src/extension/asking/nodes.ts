import type { ListedQuestion, QuestionedRecord } from '../../core/log/openQuestions.ts';

/** Group of records in a view, identified by its key. */
export interface GroupNode {
  readonly is: 'group';
  readonly key: string;
}

/** Record in a view, the same object as long as it stays in its group. */
export interface RecordNode {
  readonly is: 'record';
  readonly address: string;
  /** Group of the record; absent if the view shows no groups. */
  readonly of?: GroupNode;
}

/** An open question below its record. */
export interface QuestionNode {
  readonly is: 'question';
  readonly of: RecordNode;
  readonly record: QuestionedRecord;
  readonly question: ListedQuestion;
}

/** Item that stands for the records of a group that are not shown yet. */
export interface MoreNode {
  readonly is: 'more';
  readonly of?: GroupNode;
  readonly hidden: number;
  /** Shows more of them. */
  readonly show: () => void;
}

/** Any node that a view shows. */
export type Node = GroupNode | RecordNode | QuestionNode | MoreNode;

/** Returns the stable id under which VS Code tracks a node, whatever its label says. */
export function idOf(node: Node): string {
  switch (node.is) {
    case 'group':
      return `group ${node.key}`;
    case 'record':
      return `${node.of?.key ?? ''} ${node.address}`;
    case 'question':
      return `${idOf(node.of)} ${node.question.key}`;
    case 'more':
      return `more ${node.of?.key ?? ''}`;
  }
}
