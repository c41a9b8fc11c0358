import * as vscode from 'vscode';
import type { Inside } from '../../src/extension/main.ts';
import { textOf } from '../manyRecords.ts';
import { median, type Comparison } from '../measure.ts';
import { watchTurns, type Turns } from './turns.ts';

/** What help takes among many records, beside few; in milliseconds. */
export interface HelpFigures {
  /** From the question to its answer, by what is asked. */
  readonly asked: readonly (Comparison & { readonly what: string })[];
  /** The very first time that records are offered by a word, once many are read. */
  readonly first: number;
  /** By the thread's own time, while all this is asked among many; those of the first time apart. */
  readonly turns: Turns;
  readonly turnsOfFirst: Turns;
}

/** What is asked of a record in which somebody types; `|` marks the caret in the line that stands in the place of its like. */
interface Question {
  readonly what: string;
  readonly line: string;
  readonly ask: 'offers' | 'hover';
}

/** Which record is typed in: one in the middle of a story. */
const NTH = 8;
const BY_A_WORD: Question = {
  what: 'Records offered by words of a title',
  line: 'supersedes: number 7|',
  ask: 'offers',
};
const QUESTIONS: readonly Question[] = [
  { what: 'Verdicts offered', line: 'verdict: |', ask: 'offers' },
  { what: 'Records offered, nothing typed', line: 'supersedes: |', ask: 'offers' },
  BY_A_WORD,
  { what: 'Where a record stands, pointed at', line: 'verdict: |scale', ask: 'hover' },
  { what: 'A reference pointed at', line: 'supersedes: |0007-idea.md', ask: 'hover' },
];

const TIMES = 16;
/** Answers are timed by the clock, turns by what the thread ran itself. */
const clock = performance.now.bind(performance);
/** Between two strokes of somebody who types fast. */
const PAUSE = 60;

describe('help while writing', () => {
  it('is asked among few records, among many, and among few again', async function () {
    this.timeout(900_000);
    const extension = vscode.extensions.getExtension<Inside>('scale-or-not.scale-or-not');
    const inside = await extension?.activate();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!inside || !folder) throw new Error('the extension keeps its inside to itself, or no folder is open');
    const file = (path: string) => vscode.Uri.joinPath(folder.uri, path);
    const records = () => [...inside.keeper.log.entries()].length;
    const move = async (from: string, to: string, isSo: () => boolean) => {
      await vscode.workspace.fs.rename(file(from), file(to));
      while (!isSo()) await pause(200);
      await inside.keeper.whenSettled();
    };
    await inside.keeper.whenSettled();
    const few = records();
    const document = await vscode.workspace.openTextDocument(file('decisions/0008-idea.md'));
    await vscode.window.showTextDocument(document);
    const turns = await watchTurns();

    const before = await timesOf(document);
    await move('later', 'decisions/later', () => records() >= few * 1000);
    await turns.told();
    const first = await timeOf(document, BY_A_WORD);
    const { own: turnsOfFirst } = await turns.told();
    const among = await timesOf(document);
    const { own: turnsAmong } = await turns.told();
    turns.end();
    // What else the machine does falls on both.
    await move('decisions/later', 'later', () => records() <= few);
    const after = await timesOf(document);

    const asked = QUESTIONS.map(({ what }, i) => {
      const many = median(among[i] ?? []);
      const beside = median([...(before[i] ?? []), ...(after[i] ?? [])]);
      return { what, first: many, second: beside, ratio: many / beside };
    });
    const figures: HelpFigures = { asked, first, turns: turnsAmong, turnsOfFirst };
    await vscode.workspace.fs.writeFile(
      file('figures.json'),
      new TextEncoder().encode(JSON.stringify(figures)),
    );
  });
});

/** How long each question takes, each time it is asked. */
async function timesOf(document: vscode.TextDocument): Promise<readonly (readonly number[])[]> {
  const times: readonly number[][] = QUESTIONS.map(() => []);
  for (let time = -TIMES / 4; time < TIMES; time += 1) {
    for (const [i, question] of QUESTIONS.entries()) {
      const took = await timeOf(document, question);
      if (time >= 0) times[i]?.push(took);
      await pause(PAUSE);
    }
  }
  return times;
}

let strokes = 0;

/** Types something, asks at once, and answers how long the answer took. */
async function timeOf(document: vscode.TextDocument, { what, line, ask }: Question): Promise<number> {
  strokes += 1;
  const [key = ''] = line.split(':');
  const marked = textOf(NTH)
    .replace('asked for it', `asked for it ${strokes} times`)
    .replace(new RegExp(`^${key}:.*$`, 'm'), line);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), marked.replace('|', ''));
  await vscode.workspace.applyEdit(edit);
  const position = document.positionAt(marked.indexOf('|'));
  const begun = clock();
  const answered = await ANSWERS[ask](document.uri, position);
  const took = clock() - begun;
  if (!answered) throw new Error(`${what}: nothing was answered`);
  return took;
}

/** Whether something of ours was answered. */
const ANSWERS = {
  offers: async (uri: vscode.Uri, position: vscode.Position) => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    return items.some(
      ({ kind, documentation }) => kind !== vscode.CompletionItemKind.Snippet && documentation !== undefined,
    );
  },
  hover: async (uri: vscode.Uri, position: vscode.Position) => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      position,
    );
    return hovers.length > 0;
  },
} as const;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
