import type { DecisionLog } from '../../core/log/log.ts';
import { createOpenQuestions, type QuestionedRecord } from '../../core/log/openQuestions.ts';
import { matching, questionArrangement, type QuestionChoice } from '../../core/log/questionArrangement.ts';
import { isOnLine } from '../../core/text/place.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Node } from '../asking/nodes.ts';
import { GroupedTree, type Shown } from './groupedTree.ts';
import { questionFace, questionNode } from './questionItems.ts';

/** Content of the view *Open Questions*: the records with open questions, arranged as the person wants them. */
export class QuestionsTree {
  readonly list = createOpenQuestions();
  readonly tree: GroupedTree<QuestionedRecord>;
  readonly #log: DecisionLog;
  #choice: QuestionChoice;
  #filter = '';

  constructor(log: DecisionLog, choice: QuestionChoice, scheduler: Scheduler) {
    this.#log = log;
    this.#choice = choice;
    this.tree = new GroupedTree(
      questionFace(() => ({ order: this.#choice.order, filter: this.#filter })),
      this.#shown(),
      scheduler,
    );
  }

  /** Grouping and order of the questions. */
  get choice(): QuestionChoice {
    return this.#choice;
  }

  /** Text that the shown records or questions contain; empty if all are shown. */
  get filter(): string {
    return this.#filter;
  }

  /** Updates the records of some addresses from the log. */
  update(addresses: Iterable<string>): void {
    const changes: [string, QuestionedRecord | undefined][] = [];
    for (const address of addresses) {
      if (this.list.update(address, this.#log.get(address)) === 'none') continue;
      changes.push([address, this.list.get(address)]);
    }
    this.tree.update(changes);
  }

  /** Groups and orders the questions another way. */
  async arrange(choice: QuestionChoice): Promise<void> {
    this.#choice = choice;
    await this.tree.arrange(this.#shown());
  }

  /** Shows only questions that contain a text, or whose record's title does; all if it is empty. */
  async show(filter: string): Promise<void> {
    if (filter.trim() === this.#filter) return;
    this.#filter = filter.trim();
    await this.tree.arrange(this.#shown());
  }

  /** Returns the node for a place: the question on that line, else the record; undefined if the view shows none. */
  nodeAt(address: string, line?: number): Node | undefined {
    const node = this.tree.reach(address);
    const record = node && this.list.get(address);
    const question = record?.questions.find(({ place }) => line !== undefined && isOnLine(place, line));
    return node && record && question ? questionNode(node, record, question) : node;
  }

  #shown(): Shown<QuestionedRecord> {
    const filter = this.#filter;
    const arrangement = questionArrangement(this.#choice);
    return {
      arrangement: {
        ...arrangement,
        groupOf: (record) => (matching(record, filter) ? arrangement.groupOf(record) : undefined),
      },
      isFlat: this.#choice.grouping === 'record',
    };
  }
}
