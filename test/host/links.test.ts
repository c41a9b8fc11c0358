import { assert } from 'chai';
import * as vscode from 'vscode';
import { askUntil, settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const FOURTH = '---\nsupersedes: 0403\nverdict: scale\n---\n\n# The *fourth* $(gear)\n';
const THIRD = `---
verdict: scale
supersedes: "1"
superseded-by: "[the fourth](0404-d.md)"
---

# The third

## Status

Superseded by [the fourth](0404-d.md), 404
`;

const MERLIN = 'Merlin, the assistant that answers everything';

let nth = 80;

/** A text in the place of `0403-c.md`, under a number of its own: VS Code keeps what it knew of a file for a while. */
async function third(text = THIRD): Promise<vscode.Uri> {
  nth += 1;
  const fourth = await write(`docs/decisions/${nth}04-d.md`, numbered(FOURTH));
  const uri = await write(`docs/decisions/${nth}03-c.md`, numbered(text));
  await vscode.window.showTextDocument(uri);
  // What watchers tell comes when it comes.
  const { keeper } = await settled();
  await until(() => keeper.log.get(fourth.toString()), 'it is in the log');
  return uri;
}

const numbered = (text: string) => text.replace(/\b0?4(?=0[34]\b)/g, String(nth));
const asThird = (text: string) => text.replaceAll(String(nth), '04');

const said = ({ start, end }: vscode.Range) => `${start.line}:${start.character}-${end.character}`;

async function linksOf(uri: vscode.Uri): Promise<readonly string[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    uri,
  );
  return links
    .filter(({ target }) => target?.path.endsWith('.md'))
    .map(
      ({ range, target, tooltip }) =>
        `${said(range)} ${asThird(target?.path.slice(-9) ?? '')} ${tooltip ?? ''}`,
    );
}

async function naming(uri: vscode.Uri, line: number, character: number): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    uri,
    new vscode.Position(line, character),
  );
  return found.map(({ uri: { path }, range }) => `${asThird(path.slice(-9))} ${said(range)}`).sort();
}

describe('what a record names', () => {
  after(removeWritten);

  it('opens with a click, also by a number, with its title as text; of a Markdown link VS Code has its own', async () => {
    const uri = await third();
    assert.deepEqual(
      (await linksOf(uri)).filter((link) => !link.endsWith('Follow link')),
      [`2:13-14 merlin.md ${MERLIN}`, '10:39-43 0404-d.md The fourth \\$\\(gear\\)'],
    );
    const fourth = vscode.Uri.joinPath(uri, `../${nth}04-d.md`);
    await vscode.workspace.openTextDocument(fourth);
    assert.deepEqual(await linksOf(fourth), ['1:12-16 0403-c.md The third']);
  });

  it('opens where it stands now, in CRLF and in a front matter that cannot be read', async () => {
    const uri = await third('---\r\nverdict: scale\r\nx: : y\r\nsupersedes: 1\r\n---\r\n\r\n# The third\r\n');
    assert.deepEqual(await linksOf(uri), [`3:12-13 merlin.md ${MERLIN}`]);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(1, 0), 'more: x\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await linksOf(uri), [`4:12-13 merlin.md ${MERLIN}`]);
  });

  const rows: readonly (readonly [what: string, text: string, links: readonly string[]])[] = [
    [
      'a path from the root',
      '---\nverdict: scale\nsupersedes: [/docs/decisions/0001-merlin.md, "docs/decisions/0001-merlin.md"]\n---\n# The third\n',
      [`2:13-43 merlin.md ${MERLIN}`, `2:46-75 merlin.md ${MERLIN}`],
    ],
    [
      'what a status in the body names',
      '---\nverdict: scale\n---\n\n# The third\n\nStatus: superseded by 0001-merlin.md, 0999-no.md\n',
      [`6:22-36 merlin.md ${MERLIN}`],
    ],
    ['no number in prose', '---\nverdict: scale\n---\n\n# The third\n\nIt follows 0001-merlin.md.\n', []],
    ['nothing in what is no record', '---\nsupersedes: 1\n---\n\n# Notes\n', []],
  ];
  for (const [what, text, links] of rows) {
    it(`opens with a click: ${what}`, async () => assert.deepEqual(await linksOf(await third(text)), links));
  }

  it('is found by all who name it, and nothing is found twice', async () => {
    const uri = await third();
    const fourth = vscode.Uri.joinPath(uri, `../${nth}04-d.md`);
    assert.deepEqual(await naming(uri, 0, 1), ['0403-c.md 6:2-11', '0404-d.md 1:12-16']);
    // The heading itself is VS Code's to tell, whose Markdown support takes a while to begin.
    const own = await askUntil(
      () => naming(uri, 6, 4),
      (all) => all.length > 1,
    );
    assert.deepEqual(own, ['0403-c.md 6:0-11', '0404-d.md 1:12-16']);
    const all = await naming(uri, 10, 30);
    assert.strictEqual(new Set(all).size, all.length);
    await vscode.workspace.openTextDocument(fourth);
    assert.deepEqual(await naming(fourth, 1, 14), ['0403-c.md 6:2-11', '0404-d.md 1:12-16']);
    assert.deepEqual(await naming(uri, 10, 3), [], 'prose names nothing');
  });

  it('has each heading once in the outline', async () => {
    const uri = await third();
    const ask = () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
    const symbols = (await askUntil(ask, (all) => (all?.length ?? 0) > 0)) ?? [];
    const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.deepEqual(names(symbols), ['# The third', '## Status']);
  });
});
