import { assert } from 'chai';
import * as vscode from 'vscode';
import { SAMPLE } from '../unit/completion/sample.ts';
import { settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

/** What is told at the place of a text that reads so, each hover as its Markdown. */
async function told(document: vscode.TextDocument, place: string): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(place) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => {
      assert.isOk(
        content instanceof vscode.MarkdownString &&
          content.isTrusted !== true &&
          content.supportHtml !== true,
      );
      return content.value.replaceAll('&nbsp;', ' ');
    }),
  );
}

async function open(path: string, text: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await write(`docs/decisions/${path}`, text));
}

describe('what is told of a place', () => {
  after(removeWritten);

  const rows: readonly (readonly [what: string, place: string, told: string])[] = [
    ['the verdict', "don't scale", 'niche: cannot be industrialised or automated; position said'],
    ['an answer', 'no — reading', 'niche: cannot be industrialised or automated; position said'],
    ['a key', 'verdict', 'scaled, or done by hand'],
    ['a status', 'decided', 'the verdict holds until the next review'],
    ['a section', 'Done by hand', 'what was done before anything was built'],
    ['a label', 'Who pays', 'whose budget it is'],
  ];
  for (const [what, place, expected] of rows) {
    for (const [ends, path, text] of [
      ['LF', '0930-sample.md', SAMPLE.en],
      ['CRLF', '0931-sample.md', SAMPLE.en.replaceAll('\n', '\r\n')],
    ] as const) {
      it(`${what}, in ${ends}`, async () => {
        await settled();
        assert.deepEqual(await told(await open(path, text), place), [expected]);
      });
    }
  }

  it('nothing of prose, and nothing of another Markdown file', async () => {
    await settled();
    assert.deepEqual(await told(await open('0932-sample.md', SAMPLE.en), 'Two law firms'), []);
    assert.deepEqual(
      await told(await open('0933-notes.md', '---\nstatus: open\n---\n# Notes\n'), 'status'),
      [],
    );
  });

  it('the standing where the YAML cannot be read, and that it is history', async () => {
    await settled();
    const text = '---\nverdict: scale\nstatus: dropped\ndate: a: b\n---\n# A\n';
    assert.deepEqual(await told(await open('0934-a.md', text), 'scale'), [
      'gadget \\(no need stated\\), history: who asks, what they do today, the cost, who pays: all still open',
    ]);
  });

  it('the other record of a reference, its text as text', async () => {
    const { keeper } = await settled();
    const uri = await write(
      'docs/decisions/0935-b.md',
      '---\nverdict: scale\ntitle: "[a](command:x) <b>$(x)</b> *b*"\n---\n## Business need\n\n![x](y) `code` | pipe\n',
    );
    await until(() => keeper.log.get(uri.toString()), 'it is in the log');
    const document = await open(
      '0936-a.md',
      '---\nverdict: scale\nsupersedes: 935\nsuperseded-by: 0999\n---\n# A\n',
    );
    const [text = ''] = await told(document, '935');
    assert.strictEqual(text.split('\n\n').length, 3, text);
    // Each sign that might begin something is escaped; tags are text where HTML is not supported.
    assert.isOk(!/(?<!\\)[[\]*`(]/.test(text), text);
    assert.isOk(text.includes('Verdict: scale') && text.includes('Need:'), text);
    assert.deepEqual(await told(document, '0999'), []);
  });
});
