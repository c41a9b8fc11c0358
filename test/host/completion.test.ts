import { assert } from 'chai';
import * as vscode from 'vscode';
import { addMonths } from '../../src/core/days/calendar.ts';
import { Readings } from '../../src/extension/keeping/readings.ts';
import { completions } from '../../src/extension/language/completion.ts';
import { NEVER } from '../../src/extension/turns/signal.ts';
import { SAMPLE } from '../unit/completion/sample.ts';
import { settled, until } from './inside.ts';
import { removeWritten, write } from './workspace.ts';

/** A record in the folder of records with this text, in which a `|` marks the caret, open in an editor. */
async function open(path: string, marked: string): Promise<[vscode.TextDocument, vscode.Position]> {
  const uri = await write(`docs/decisions/${path}`, marked.replace('|', ''));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return [document, document.positionAt(marked.indexOf('|'))];
}

/** What is offered by this extension: neither snippets nor words of the text, which nothing is told of. */
async function offers(
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  return items.filter(
    ({ kind, documentation }) => kind !== vscode.CompletionItemKind.Snippet && documentation !== undefined,
  );
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

describe('what is offered while one writes', () => {
  after(removeWritten);

  /** The sample with the caret behind a place of it. */
  const at = (language: 'en' | 'fr', place: string) => SAMPLE[language].replace(place, () => `${place}|`);
  const rows: readonly (readonly [what: string, marked: string, offered: readonly string[]])[] = [
    ['a verdict', at('en', 'verdict: '), ['scale', "don't scale", 'undecided']],
    ['a verdict in French', at('fr', 'verdict: '), ['scaler', 'ne pas scaler', 'indécis']],
    ['a status', at('en', 'status: '), ['open', 'decided', 'superseded', 'dropped']],
    ['a pivot in French', at('fr', 'pivot: '), ['choisi', 'imposé']],
    ['an answer', at('en', 'industrialised? '), ['yes', 'no', 'partly']],
    ['an answer in French', at('fr', 'Automatisable : '), ['oui', 'non', 'en partie']],
    ['a position', at('en', 'Position: '), ['niche', 'durable advantage']],
    ['a heading', SAMPLE.en.replace('## Signals', '##|'), ['## Signals']],
    ['a label', SAMPLE.fr.replace(/- Qui paie .*/, '- |'), ['Qui paie :']],
    ['in CRLF', at('en', 'verdict: ').replaceAll('\n', '\r\n'), ['scale', "don't scale", 'undecided']],
    [
      'where the YAML cannot be read',
      at('en', 'verdict: ').replace('date: ', 'date: a: '),
      ['scale', "don't scale", 'undecided'],
    ],
    ['in prose', at('en', 'Two law firms '), []],
    ['in the title', at('en', '# Read '), []],
    ['in another Markdown file', '# Notes\n\n- |', []],
    ['in an empty front matter', '---\n|\n---\n', ['verdict']],
  ];
  for (const [i, [what, marked, offered]] of rows.entries()) {
    it(what, async () => {
      await settled();
      const [document, position] = await open(`09${10 + i}-sample.md`, marked);
      assert.deepEqual((await offers(document, position)).map(labelOf), offered);
    });
  }

  it('days to look at it again, counted from today', async () => {
    const { keeper } = await settled();
    const [document, position] = await open('0900-a.md', '---\nverdict: scale\nreview: |\n---\n# A\n');
    const days = [3, 6, 12].map((months) => addMonths(keeper.today(), months));
    assert.deepEqual((await offers(document, position)).map(labelOf), days);
  });

  it('records to supersede, by a word of the title', async () => {
    const uri = await write(
      'docs/decisions/0901-fine-tuning.md',
      '---\nverdict: scale\n---\n# Réglage des *modèles*\n',
    );
    const { keeper } = await settled();
    await until(() => keeper.log.get(uri.toString()), 'it is in the log');
    const [document, position] = await open(
      '0902-a.md',
      '---\nverdict: scale\nsupersedes: modeles|\n---\n# A\n',
    );
    const [offer] = await offers(document, position);
    assert.deepEqual(offer && [labelOf(offer), offer.label, offer.insertText], [
      '0901 Réglage des modèles',
      { label: '0901 Réglage des modèles', description: 'scale' },
      '0901-fine-tuning.md',
    ]);
  });

  it('a section with its fields as empty places, in the level of its hashes', async () => {
    await settled();
    const [document, position] = await open('0903-a.md', '---\nverdict: scale\nlang: en\n---\n# A\n\n###|\n');
    const offer = (await offers(document, position)).find((one) => labelOf(one) === '### The two questions');
    assert.isOk(offer?.insertText instanceof vscode.SnippetString, 'it has no empty places');
    assert.isOk(
      offer.insertText.value.startsWith('### The two questions\n\n- Can it be industrialised? ${1|'),
      offer.insertText.value,
    );
  });

  it('rules that see something here first, with what they see', async () => {
    await settled();
    const [document, position] = await open(
      '0904-a.md',
      '---\nverdict: scale\nlang: en\n---\n# A\n\n<!-- scale-or-not ignore |\n',
    );
    const [first] = await offers(document, position);
    assert.strictEqual(first && labelOf(first), 'gadget');
    const told = typeof first?.documentation === 'string' ? first.documentation : '';
    assert.isOk(told.includes('need'), told);
  });

  it('nothing in prose, and nothing is read for it', async () => {
    const { keeper, files, reader, scheduler } = await settled();
    const channel = vscode.window.createOutputChannel('Readings, in a test', { log: true });
    const read: string[] = [];
    // Readings of its own: those of the extension follow what is typed, whenever a busy machine lets them.
    const readings = new Readings(
      {
        ...reader,
        read(what) {
          read.push(what.name);
          return reader.read(what);
        },
      },
      files.layouts,
      channel,
      scheduler,
    );
    const ours = completions(keeper, readings, scheduler);
    const [prose, inProse] = await open('0906-a.md', at('en', 'Two law firms '));
    assert.strictEqual(await ours.provideCompletionItems(prose, inProse, NEVER), undefined);
    assert.deepEqual(await offers(prose, inProse, ' '), []);
    const [other, atVerdict] = await open('0907-a.md', at('en', 'verdict: '));
    assert.isOk(await ours.provideCompletionItems(other, atVerdict, NEVER));
    assert.deepEqual(read, [other.uri.toString()]);
    readings.dispose();
    channel.dispose();
  });

  it('by the characters that are typed', async () => {
    await settled();
    const rows: readonly (readonly [string, string, string])[] = [
      [':', '---\nverdict:|\nlang: en\n---\n# A\n', 'scale'],
      ['\n', '---\nverdict: scale\n|\n---\n# A\n', 'status'],
      ['#', '---\nverdict: scale\nlang: en\n---\n# A\n\n##|', '## Business need'],
      ['?', '## The two questions\n\n- Can it be automated?|', 'yes'],
      ['-', '---\nverdict: scale\nlang: en\n---\n# A\n\n<!--|', '<!-- scale-or-not ignore gadget -->'],
    ];
    for (const [i, [trigger, marked, label]] of rows.entries()) {
      const [document, position] = await open(`092${i}-a.md`, marked);
      const [first] = await offers(document, position, trigger);
      assert.strictEqual(first && labelOf(first), label);
    }
  });
});
