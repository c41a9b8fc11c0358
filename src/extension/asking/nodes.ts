import type { ListedQuestion, QuestionedRecord } from '../../core/log/openQuestions.ts';

/** Records that stand together in a view, by what they are known by. */
export interface GroupNode {
  readonly is: 'group';
  readonly key: string;
}

/** A record of a view, the same object as long as it stands in the same group. */
export interface RecordNode {
  readonly is: 'record';
  readonly address: string;
  /** Absent where the records stand in no groups. */
  readonly of?: GroupNode;
}

/** An open question below its record. */
export interface QuestionNode {
  readonly is: 'question';
  readonly of: RecordNode;
  readonly record: QuestionedRecord;
  readonly question: ListedQuestion;
}

/** Stands for the records of a group that are not shown yet. */
export interface MoreNode {
  readonly is: 'more';
  readonly of?: GroupNode;
  readonly hidden: number;
  /** Shows some of them. */
  readonly show: () => void;
}

/** Anything that a view shows. */
export type Node = GroupNode | RecordNode | QuestionNode | MoreNode;

/** What VS Code knows a node by: it stays the same while what it says changes. */
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
