import { assert } from 'chai';
import * as vscode from 'vscode';
import { remove, settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n\n';
const GRID =
  '## The two questions\n\n- Can it be industrialised? no\n- Can it be automated? no\n- Position: niche\n\n';
const REST = '## What cannot be copied\n\nTrust.\n\n## Signals\n\n- two ask\n';
const front = (lines: string) => `---\n${lines}\n---\n\n`;
const niche = (review: string) =>
  `${front(`verdict: don't scale\nreview: ${review}`)}# Idea\n\n${NEED}${GRID}${REST}`;

/** A record, and the line that is shown of it on 15 December 2024. */
const rows: readonly (readonly [what: string, record: string, line: string])[] = [
  ['all is said', niche('2025-03-14'), "don't scale · niche · review Mar 14, 2025"],
  [
    'all is said, with Windows’ line ends',
    niche('2025-03-14').replaceAll('\n', '\r\n'),
    "don't scale · niche · review Mar 14, 2025",
  ],
  ['the review is due', niche('2024-12-01'), "don't scale · niche · review due since Dec 1, 2024"],
  [
    'the review is tied to a condition, which stays text',
    niche(`'<b>when</b> "three" & **four** $(zap) [ask](command:x) <img src=x>'`),
    'don\'t scale · niche · review: <b>when</b> "three" & **four** $(zap) [ask](command:x) <img…',
  ],
  [
    'little is said',
    `${front('verdict: undecided')}# Idea\n\n## Business need\n\nTwo firms.\n`,
    'undecided · two questions open · not said yet: whether it can be industrialised or automated, who asks and who pays',
  ],
  [
    'there is no front matter',
    '# Idea\n\n## Business need\n',
    'gadget (no need stated) · not said yet: who needs it',
  ],
  [
    'the front matter cannot be read',
    `${front('verdict: [scale\nreview: "x')}# Idea\n\n${NEED}${GRID}${REST}`,
    'scale · niche · review: "x · not said yet: what was done by hand',
  ],
  [
    'it is history',
    `${front('verdict: scale\nstatus: superseded\nreview: 2024-12-01')}# Idea\n\n${NEED}${GRID}${REST}`,
    'scale · niche, history · not said yet: what followed it',
  ],
];

const NOTE = '<div class="scale-or-not" role="note" aria-label="Where This Record Stands" lang="en">';

/** What VS Code puts before every text. */
const MERMAID = /<span id="markdown-mermaid"[^>]*><\/span>/;

/** The line of a rendered text as it is read, and what stands before and after it; nothing where there is none. */
function lineIn(html: string): { line: string; before: string; after: string } | undefined {
  const [before = '', rest] = html.replace(MERMAID, '').split(NOTE);
  if (rest === undefined) return undefined;
  const [parts = '', after = ''] = rest.split(/<\/div>(.*)/s);
  const escaped = parts.replaceAll(/<\/?span>/g, '').replaceAll('\u00a0', ' ');
  assert.isOk(!/[<>"]/.test(escaped), escaped);
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  const line = escaped.replace(/&(\w+);/g, (_, name: string) => letters[name] ?? name);
  return { line, before: before.trim(), after: after.trim() };
}

type What = vscode.TextDocument | string;

/** The page of the web-worker host of these tests has no build of VS Code's own preview. */
const hasPreview = vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined;

const ofVsCode = (what: What) => vscode.commands.executeCommand<string>('markdown.api.render', what);

/** As much of a preview as the line goes through: front matter and a heading for any text. */
async function standIn(what: What): Promise<string> {
  class Token {
    block = false;
    readonly type: string;
    constructor(type: string) {
      this.type = type;
    }
  }
  const tokens = [new Token('front_matter'), new Token('heading')];
  const env = { currentDocument: typeof what === 'string' ? undefined : what.uri };
  const letters: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;' };
  const { rules } = (await settled()).extendMarkdownIt({
    core: { ruler: { push: (_name, rule) => rule({ tokens, Token }) } },
    renderer: { rules: { front_matter: () => '<table class="frontmatter"></table>', heading: () => '<h1>' } },
    utils: { escapeHtml: (text) => text.replace(/[<>"&]/g, (letter) => letters[letter] ?? letter) },
  }).renderer;
  return tokens.map(({ type }, index) => rules[type]?.(tokens, index, {}, env) ?? '').join('');
}

const render = hasPreview ? ofVsCode : standIn;

/** A test of VS Code's own preview, where there is one. */
function inPreview(title: string, run: () => Promise<void>): void {
  if (hasPreview) it(title, run);
}

describe('the preview of a record', () => {
  let nth = 10;
  before(async () => (await settled()).clock.set('2024-12-15'));
  afterEach(removeWritten);
  after(async () => {
    for (const folder of ['notes', 'ideas', 'first']) await remove(folder);
  });

  /** Opens a text by a name that no other test has, as VS Code may remember the text of one that comes again. */
  async function open(text: string, path = `docs/decisions/08${(nth += 1)}-idea.md`) {
    const document = await vscode.workspace.openTextDocument(await write(path, text));
    await settled();
    return document;
  }

  async function shown(document: vscode.TextDocument): Promise<string | undefined> {
    await settled();
    return lineIn(await render(document))?.line;
  }

  for (const [what, record, line] of rows) {
    it(`tells in one line where ${what}: ${line}`, async () =>
      assert.strictEqual(await shown(await open(record)), line));
  }

  const places: readonly (readonly [frontMatter: string | undefined, before: RegExp])[] = [
    [undefined, /^<table class="frontmatter".*<\/table>$/s],
    ['codeBlock', /^<pre class="frontmatter.*<\/pre>$/s],
    ['hide', /^$/],
  ];
  for (const [frontMatter, expected] of places) {
    inPreview(
      `has it under front matter that is shown as ${frontMatter ?? 'VS Code does'}, and else first`,
      async () => {
        const setting = vscode.workspace.getConfiguration('markdown.preview');
        await setting.update('frontMatter', frontMatter, vscode.ConfigurationTarget.Global);
        try {
          const { before, after } = lineIn(await render(await open(niche('2025-03-14')))) ?? {};
          assert.isOk(before !== undefined && expected.test(before), `before it: ${before}`);
          assert.isOk(/^<h1/.test(after ?? ''), `after it: ${after}`);
          assert.strictEqual(lineIn(await render(await open('# Idea\n\n## Business need\n')))?.before, '');
        } finally {
          await setting.update('frontMatter', undefined, vscode.ConfigurationTarget.Global);
        }
      },
    );
  }

  const others: readonly (readonly [what: string, path: string, text: string])[] = [
    ['a README', 'docs/decisions/README.md', '# Decisions\n'],
    [
      'another kind of record',
      'docs/decisions/0870-cloud.md',
      '# Cloud\n\n## Status\n\nAccepted\n\n## Context\n\nA.\n\n## Decision\n\nB.\n\n## Consequences\n\nC.\n',
    ],
    ['any other Markdown', 'notes/plain.md', '---\ntitle: Notes\n---\n\n# Notes\n\n## Business need\n'],
    ['an empty file', 'notes/empty.md', ''],
  ];
  for (const [what, path, text] of others) {
    it(`has no such line in ${what}`, async () =>
      assert.strictEqual(await shown(await open(text, path)), undefined));
  }

  it('has none in a text that is no document, whatever is handed on with it', async () => {
    assert.strictEqual(lineIn(await render(niche('2025-03-14'))), undefined);
    const { extendMarkdownIt } = await settled();
    const { renderer } = extendMarkdownIt({
      core: { ruler: { push: () => undefined } },
      renderer: { rules: {} },
      utils: { escapeHtml: String },
    });
    const [rule] = Object.values(renderer.rules);
    for (const env of [
      undefined,
      null,
      'x',
      {},
      { currentDocument: 'x' },
      { currentDocument: { scheme: 'file' } },
    ])
      assert.strictEqual(rule?.([], 0, {}, env), '');
  });

  it('has it in a record outside of records folders', async () => {
    assert.strictEqual(await shown(await open(niche('2025-03-14'), 'ideas/idea.md')), rows[0]?.[2]);
  });

  it('follows what is typed', async () => {
    const document = await open(niche('2025-03-14'));
    assert.strictEqual(await shown(document), "don't scale · niche · review Mar 14, 2025");
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 9, 1, 20), 'undecided'));
    assert.isOk(document.isDirty, 'it was saved');
    assert.strictEqual(await shown(document), 'undecided · niche · review Mar 14, 2025');
  });

  inPreview('is refreshed with the day, in which nothing is typed', async () => {
    const { clock, preview } = await settled();
    const document = await open(niche('2025-03-14'));
    await vscode.commands.executeCommand('markdown.showPreview', document.uri);
    const line = () => preview.rendered.get(document.uri.toString());
    await until(
      () => line() === "don't scale · niche · review Mar 14, 2025",
      `it is shown, and not ${line()}`,
    );
    clock.set('2025-04-01');
    await until(
      () => line()?.endsWith('review due since Mar 14, 2025'),
      `it is refreshed, and is not ${line()}`,
    );
    clock.set('2024-12-15');
    await until(() => line()?.endsWith('review Mar 14, 2025'), `it is refreshed again, and is not ${line()}`);
  });

  inPreview('is refreshed once a text is read that was rendered before', async () => {
    const { preview } = await settled();
    const uri = await write('first/idea.md', niche('2025-03-14'));
    const document = await vscode.workspace.openTextDocument(uri);
    void vscode.commands.executeCommand('markdown.showPreview', uri);
    assert.strictEqual(lineIn(await render(document)), undefined);
    await until(() => preview.rendered.get(uri.toString()) === rows[0]?.[2], 'it is refreshed');
  });
});
