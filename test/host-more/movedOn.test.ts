import { assert } from 'chai';
import * as vscode from 'vscode';
import { readInStep } from '../../src/extension/keeping/readInStep.ts';
import { completions } from '../../src/extension/language/completion.ts';
import { hovers } from '../../src/extension/language/hover.ts';
import { links } from '../../src/extension/language/links.ts';
import { references } from '../../src/extension/language/references.ts';
import type { Inside } from '../../src/extension/main.ts';
import { hold, settled } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

const TEXT = '---\nverdict: scale\nsupersedes: 0001\n---\n\n# A\n';
const verdict = new vscode.Position(1, 'verdict: '.length);

type Asked = (
  inside: Inside,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
) => Promise<readonly unknown[]>;

/** What answers by a version of a text; asked without VS Code, which hands on no token of a test. */
const all: Readonly<Record<string, Asked>> = {
  completion: async ({ keeper, readings, scheduler }, document, token) =>
    (await completions(keeper, readings, scheduler).provideCompletionItems(document, verdict, token))
      ?.items ?? [],
  hover: async ({ keeper, readings }, document, token) => {
    const hover = await hovers(keeper, readings).provideHover(document, verdict, token);
    return hover ? [hover] : [];
  },
  links: ({ keeper, readings }, document, token) =>
    links(keeper, readings).provideDocumentLinks(document, token),
  references: ({ keeper, readings }, document, token) =>
    references(keeper, readings).provideReferences(document, verdict, { includeDeclaration: true }, token),
  'a reading in step': async ({ keeper, readings }, document, token) => {
    const reading = await readInStep(document, keeper, readings, token);
    return reading ? [reading] : [];
  },
};

type Done = (document: vscode.TextDocument, asking: vscode.CancellationTokenSource) => PromiseLike<unknown>;

const nothing: Done = () => Promise.resolve();
const cancel: Done = (_, asking) => Promise.resolve(asking.cancel());
const close: Done = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

function type(text: string, line: number, character: number): Done {
  return (document) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, character), text);
    return vscode.workspace.applyEdit(edit);
  };
}

interface Row {
  /** A text without a file, which VS Code does not keep when it is closed. */
  readonly isUntitled?: true;
  readonly before?: Done;
  readonly meanwhile: Done;
  readonly answers: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  'nothing happens': { meanwhile: nothing, answers: Object.keys(all) },
  'it was cancelled before': { before: cancel, meanwhile: nothing, answers: [] },
  'it is cancelled meanwhile': { meanwhile: cancel, answers: [] },
  'the text is closed meanwhile': { isUntitled: true, meanwhile: close, answers: [] },
  'a line is typed before the place': { meanwhile: type('status: open\n', 1, 0), answers: [] },
  'something is typed in its line': { meanwhile: type('my', 1, 0), answers: [] },
  // VS Code asks no second time for what is offered while a word is typed.
  'something is typed behind the place': {
    meanwhile: type('e', 1, 'verdict: scale'.length),
    answers: ['completion'],
  },
};

describe('what is asked while a text is read', () => {
  afterEach(removeWritten);

  for (const [nth, [what, row]] of Object.entries(rows).entries()) {
    it(`is answered by ${row.answers.join(', ') || 'nobody'} where ${what}`, async () => {
      const { isUntitled, before = nothing, meanwhile } = row;
      const inside = await settled();
      const release = hold(inside.reader);
      const asking = new vscode.CancellationTokenSource();
      let asked: readonly (readonly [name: string, answer: ReturnType<Asked>])[] = [];
      try {
        const document = isUntitled
          ? await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT })
          : await vscode.workspace.openTextDocument(await write(`docs/decisions/095${nth}-a.md`, TEXT));
        await vscode.window.showTextDocument(document);
        await before(document, asking);
        asked = Object.entries(all).map(([name, ask]) => [name, ask(inside, document, asking.token)]);
        await meanwhile(document, asking);
      } finally {
        release();
      }
      const answered: string[] = [];
      for (const [name, answer] of asked) if ((await answer).length > 0) answered.push(name);
      assert.deepEqual(answered, row.answers);
    });
  }
});
