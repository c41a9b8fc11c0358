import { decisionArrangement, type DecisionChoice } from '../../core/log/decisionArrangement.ts';
import { isListed } from '../../core/record/entry.ts';
import type { Listed } from '../../core/record/summary.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { decisionFace } from './decisionItems.ts';
import { decisionTooltip } from './decisionTooltip.ts';
import { GroupedTree, type Shown } from './groupedTree.ts';

/** Content of the view *Decisions*: all records, arranged as the person wants them. */
export class DecisionsTree {
  readonly tree: GroupedTree<Listed>;
  readonly #keeper: Pick<LogKeeper, 'log' | 'today' | 'findings'>;
  #choice: DecisionChoice;

  constructor(
    keeper: Pick<LogKeeper, 'log' | 'today' | 'findings'>,
    choice: DecisionChoice,
    scheduler: Scheduler,
  ) {
    this.#keeper = keeper;
    this.#choice = choice;
    this.tree = new GroupedTree(
      decisionFace(
        () => ({ grouping: this.#choice.grouping, today: keeper.today() }),
        ({ address }) => decisionTooltip(address, keeper),
      ),
      this.#shown(),
      scheduler,
    );
  }

  /** Grouping of the decisions, and whether closed ones are hidden. */
  get choice(): DecisionChoice {
    return this.#choice;
  }

  /** Updates the records of some addresses from the log. */
  update(addresses: Iterable<string>): void {
    this.tree.update(
      Array.from(addresses, (address) => {
        const entry = this.#keeper.log.get(address);
        return [address, entry && isListed(entry) ? entry : undefined] as const;
      }),
    );
  }

  /** Arranges the records another way, or as they are on another day. */
  async arrange(choice = this.#choice): Promise<void> {
    this.#choice = choice;
    await this.tree.arrange(this.#shown());
  }

  #shown(): Shown<Listed> {
    return { arrangement: decisionArrangement(this.#choice, this.#keeper.today()), isFlat: false };
  }
}
