import type { DecisionLog } from '../../core/log/log.ts';
import { createOpenQuestions, type QuestionedRecord } from '../../core/log/openQuestions.ts';
import { matching, questionArrangement, type QuestionChoice } from '../../core/log/questionArrangement.ts';
import { isOnLine } from '../../core/text/place.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { Node } from '../asking/nodes.ts';
import { GroupedTree, type Shown } from './groupedTree.ts';
import { questionFace, questionNode } from './questionItems.ts';

/** What the view *Open Questions* shows: the records with open questions, as somebody wants them. */
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

  /** How the questions are grouped and ordered. */
  get choice(): QuestionChoice {
    return this.#choice;
  }

  /** The text that records or questions hold; empty where all are shown. */
  get filter(): string {
    return this.#filter;
  }

  /** Takes over what the log says of some addresses. */
  update(addresses: Iterable<string>): void {
    const changes: [string, QuestionedRecord | undefined][] = [];
    for (const address of addresses) {
      if (this.list.update(address, this.#log.get(address)) === 'none') continue;
      changes.push([address, this.list.get(address)]);
    }
    this.tree.update(changes);
  }

  /** Shows them grouped and ordered otherwise. */
  async arrange(choice: QuestionChoice): Promise<void> {
    this.#choice = choice;
    await this.tree.arrange(this.#shown());
  }

  /** Shows only those that hold a text, or whose record's title does; all where it is empty. */
  async show(filter: string): Promise<void> {
    if (filter.trim() === this.#filter) return;
    this.#filter = filter.trim();
    await this.tree.arrange(this.#shown());
  }

  /** What a view shows for a place: the question that stands on that line, else the record; undefined where it has none. */
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
