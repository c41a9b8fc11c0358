import * as vscode from 'vscode';
import { createGrouped, type Arrangement, type Grouped } from '../../core/log/grouped.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import type { GroupNode, MoreNode, Node, RecordNode } from '../asking/nodes.ts';
import { setTooltip } from '../shown/trees.ts';
import { PendingWork } from '../turns/pendingWork.ts';
import { inSlices } from '../turns/slices.ts';
import { TreeChanges } from './treeChanges.ts';

/** Number of records of a group shown at first, and added each time the person asks for more. */
const PAGE = 100;

/** Appearance of records in a view. */
export interface Face<Item> {
  /** Returns what VS Code shows for a node; `item` is a record's item, `count` the number of records of a group. */
  item(node: Node, item: Item | undefined, count: number): vscode.TreeItem;
  /** Returns the nodes below a record. */
  below?(node: RecordNode, item: Item): readonly Node[];
  /** Returns the lines of a record's tooltip, once VS Code wants it. */
  tooltip?(item: Item): readonly string[];
}

/** Arrangement of the records; `isFlat`: all are in one group, which is not shown. */
export interface Shown<Item> {
  readonly arrangement: Arrangement<Item>;
  readonly isFlat: boolean;
}

/** Tree of records in groups; VS Code asks again only for what changed. */
export class GroupedTree<Item> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #face: Face<Item>;
  readonly #scheduler: Scheduler;
  readonly #items = new Map<string, Item>();
  readonly #told = new vscode.EventEmitter<Node[] | undefined>();
  readonly #telling: PendingWork;
  readonly #changes: TreeChanges<Node>;
  #grouped: Grouped<Item>;
  #isFlat: boolean;
  /** Next arrangement, while the records are being arranged another way. */
  #next: Grouped<Item> | undefined;
  #groups = new Map<string, GroupNode>();
  #records = new Map<string, RecordNode>();
  #limits = new Map<string, number>();

  readonly onDidChangeTreeData = this.#told.event;

  constructor(face: Face<Item>, { arrangement, isFlat }: Shown<Item>, scheduler: Scheduler) {
    this.#face = face;
    this.#scheduler = scheduler;
    this.#telling = new PendingWork(scheduler);
    this.#changes = new TreeChanges({
      isLarge: (node) => node.is === 'group',
      tell: (nodes) => this.#told.fire(nodes),
      pending: this.#telling,
      scheduler,
    });
    this.#grouped = createGrouped(arrangement);
    this.#isFlat = isFlat;
  }

  /** Whether nothing is shown. */
  get isEmpty(): boolean {
    return this.#grouped.groups.length === 0;
  }

  /** First node; undefined if nothing is shown. */
  get first(): Node | undefined {
    return this.#top()[0];
  }

  /** Resolves when VS Code has been told of all changes, and has asked for those that it shows. */
  whenTold(): Promise<void> {
    return this.#telling.whenNothing();
  }

  /** Updates records, undefined standing for none at an address, and has VS Code show again what changed. */
  update(changes: Iterable<readonly [address: string, item: Item | undefined]>): void {
    const changed = new Set<Node>();
    let isAll = false;
    for (const [address, item] of changes) {
      if (item) this.#items.set(address, item);
      else this.#items.delete(address);
      this.#next?.update(address, item);
      const moved = this.#grouped.update(address, item);
      if (moved.is === 'groups' || (moved.is === 'members' && this.#isFlat)) isAll = true;
      else if (moved.is === 'members') for (const key of moved.of) changed.add(this.#groupOf(key));
      // One that was never shown needs no showing anew.
      const node = this.#records.get(address);
      if (moved.is === 'item' && node) changed.add(node);
      if (!item) this.#records.delete(address);
    }
    this.#changes.add(isAll ? 'all' : changed);
  }

  /** Arranges the records another way, in slices; a later call takes the place of this one. */
  async arrange({ arrangement, isFlat }: Shown<Item>): Promise<void> {
    const next = createGrouped(arrangement);
    this.#next = next;
    const isOver = () => this.#next !== next;
    const place = ([address, item]: readonly [string, Item]) => void next.update(address, item);
    await inSlices(this.#items, place, { scheduler: this.#scheduler, isOver });
    if (isOver()) return;
    this.#grouped = next;
    this.#isFlat = isFlat;
    this.#next = undefined;
    this.#groups = new Map();
    this.#records = new Map();
    this.#limits = new Map();
    this.#tellAtOnce('all');
  }

  /** Makes VS Code show one node again. */
  refresh(node: Node): void {
    this.#tellAtOnce([node]);
  }

  /** Returns the record of an address, and shows the pages up to it from now on; undefined if it is not shown. */
  reach(address: string): RecordNode | undefined {
    const found = this.#grouped.find(address);
    if (!found) return undefined;
    const { group, index } = found;
    if (index >= this.#limitOf(group)) this.#showUpTo(group, index + 1);
    // VS Code looks for it among what it was told last.
    this.#changes.tell();
    return this.#recordOf(address);
  }

  getChildren(node?: Node): Node[] {
    this.#changes.asked(node);
    if (!node) return this.#top();
    if (node.is === 'group') return this.#membersOf(node.key);
    const item = node.is === 'record' ? this.#grouped.get(node.address) : undefined;
    return node.is === 'record' && item ? [...(this.#face.below?.(node, item) ?? [])] : [];
  }

  getParent(node: Node): Node | undefined {
    return node.is === 'group' ? undefined : node.of;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    this.#changes.asked(node);
    const item = node.is === 'record' ? this.#grouped.get(node.address) : undefined;
    return this.#face.item(node, item, node.is === 'group' ? this.#grouped.count(node.key) : 0);
  }

  resolveTreeItem(shown: vscode.TreeItem, node: Node): vscode.TreeItem {
    const item = node.is === 'record' ? this.#grouped.get(node.address) : undefined;
    if (item && this.#face.tooltip && !shown.tooltip) setTooltip(shown, this.#face.tooltip(item));
    return shown;
  }

  dispose(): void {
    this.#next = undefined;
    this.#changes.dispose();
    this.#told.dispose();
  }

  #top(): Node[] {
    const { groups } = this.#grouped;
    return this.#isFlat
      ? groups.flatMap((group) => this.#membersOf(group))
      : groups.map((key) => this.#groupOf(key));
  }

  #membersOf(group: string): Node[] {
    const limit = this.#limitOf(group);
    const members = this.#grouped.members(group, limit).map((address) => this.#nodeOf(address, group));
    const hidden = this.#grouped.count(group) - limit;
    return hidden > 0 ? [...members, this.#moreOf(group, hidden)] : members;
  }

  #recordOf(address: string): RecordNode | undefined {
    const found = this.#grouped.find(address);
    return found && this.#nodeOf(address, found.group);
  }

  #nodeOf(address: string, group: string): RecordNode {
    const known = this.#records.get(address);
    if (known && (known.of?.key ?? group) === group) return known;
    const node: RecordNode = { is: 'record', address, ...(!this.#isFlat && { of: this.#groupOf(group) }) };
    this.#records.set(address, node);
    return node;
  }

  #groupOf(key: string): GroupNode {
    const node = this.#groups.get(key) ?? { is: 'group', key };
    this.#groups.set(key, node);
    return node;
  }

  #moreOf(group: string, hidden: number): MoreNode {
    const of = this.#isFlat ? undefined : this.#groupOf(group);
    return {
      is: 'more',
      ...(of && { of }),
      hidden,
      show: () => this.#showUpTo(group, this.#limitOf(group) + 1),
    };
  }

  #limitOf(group: string): number {
    return this.#limits.get(group) ?? PAGE;
  }

  #showUpTo(group: string, count: number): void {
    this.#limits.set(group, Math.ceil(count / PAGE) * PAGE);
    this.#tellAtOnce(this.#isFlat ? 'all' : [this.#groupOf(group)]);
  }

  #tellAtOnce(nodes: readonly Node[] | 'all'): void {
    this.#changes.add(nodes);
    this.#changes.tell();
  }
}
