import { assert } from 'chai';
import * as vscode from 'vscode';
import { overviewPages } from '../../src/extension/overview/overviewPages.ts';
import { writeOverview } from '../../src/extension/overview/writtenOverview.ts';
import { saveWhole } from '../../src/extension/writing/onDisk.ts';
import { settled } from '../host/inside.ts';
import { removeWritten } from '../host/workspace.ts';
import { FullDisk } from './fullDisk.ts';

const OLD = '# Ours\n\nÉté.\n';
const PAGE = '# Ours\n\n<!-- scale-or-not overview -->\nold\n<!-- /scale-or-not overview -->\n';
const NOT_SAVED = /^“.*” could not be saved: what was written into it stands in the editor, unsaved\.$/;
const IN_PART =
  /^Only a part of “.*” is on the disk, which may be full: the whole stands in the editor, unsaved\.$/;

const encoded = (text: string) => new TextEncoder().encode(text);

describe('what is written, on the disk', () => {
  let disk: FullDisk;
  let registered: vscode.Disposable;
  let uri: vscode.Uri;
  let nth = 0;
  beforeEach(() => {
    disk = new FullDisk();
    // VS Code keeps what it knows of a scheme: each test has one of its own.
    const scheme = `disk${(nth += 1)}`;
    registered = disk.register(scheme);
    uri = vscode.Uri.from({ scheme, path: '/page.md' });
  });
  afterEach(async () => {
    disk.room = Infinity;
    for (const document of vscode.workspace.textDocuments) {
      if (document.uri.scheme === uri.scheme) await document.save();
    }
    await removeWritten();
    registered.dispose();
  });

  const onDisk = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.readFile(uri));

  const saved: readonly (readonly [
    what: string,
    before: string,
    full: Partial<Pick<FullDisk, 'room' | 'isSilent'>>,
    told: RegExp | undefined,
  ])[] = [
    ['has room', OLD, {}, undefined],
    [
      'has room, of a text with a BOM and another line end',
      `\uFEFF${OLD.replaceAll('\n', '\r\n')}`,
      {},
      undefined,
    ],
    ['has no room, and says so', OLD, { room: 10 }, NOT_SAVED],
    ['has no room, and does not say so', OLD, { room: 10, isSilent: true }, IN_PART],
    ['has no room at all, and does not say so', OLD, { room: 0, isSilent: true }, IN_PART],
  ];
  for (const [what, before, full, told] of saved) {
    it(`is saved, or stands unsaved, where a disk ${what}`, async () => {
      disk.writeFile(uri, encoded(before));
      Object.assign(disk, full);
      const document = await vscode.workspace.openTextDocument(uri);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), 'Typed. ');
      await vscode.workspace.applyEdit(edit);
      const sentence = await saveWhole(document);
      if (told) assert.match(sentence ?? '', told);
      else assert.strictEqual(sentence, undefined);
      assert.strictEqual(document.isDirty, told !== undefined);
      const text = before.replace('# Ours', 'Typed. # Ours');
      assert.strictEqual(document.getText(), text.replace('\uFEFF', ''));
      if (!told) assert.strictEqual(onDisk(), text);
    });
  }

  it('is saved whole once there is room', async () => {
    disk.writeFile(uri, encoded(PAGE));
    Object.assign(disk, { room: 20, isSilent: true });
    assert.strictEqual((await writeOverview(uri, await settled())).is, 'unsaved');
    const document = await vscode.workspace.openTextDocument(uri);
    disk.room = Infinity;
    assert.strictEqual(await saveWhole(document), undefined);
    assert.strictEqual(onDisk(), document.getText());
  });

  it('is another text where somebody else wrote it since', async () => {
    disk.writeFile(uri, encoded(OLD));
    const document = await vscode.workspace.openTextDocument(uri);
    const write = disk.writeFile.bind(disk);
    disk.writeFile = (file) => write(file, encoded('# Formatted\n'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'Typed. ');
    await vscode.workspace.applyEdit(edit);
    assert.strictEqual(await saveWhole(document), undefined);
  });

  const pages: readonly (readonly [
    what: string,
    before: string | undefined,
    isSilent: boolean,
    told: RegExp,
  ])[] = [
    ['a new page', undefined, false, IN_PART],
    ['a new page, in silence', undefined, true, IN_PART],
    ['a page', PAGE, false, NOT_SAVED],
    ['a page, in silence', PAGE, true, IN_PART],
  ];
  for (const [what, before, isSilent, told] of pages) {
    it(`of an overview is kept unsaved, where a full disk takes a part of ${what}`, async () => {
      if (before !== undefined) disk.writeFile(uri, encoded(before));
      Object.assign(disk, { room: 20, isSilent });
      const outcome = await writeOverview(uri, await settled());
      assert.match('sentence' in outcome ? outcome.sentence : '', told);
      assert.strictEqual(outcome.is, 'unsaved');
      const document = await vscode.workspace.openTextDocument(uri);
      assert.strictEqual(document.isDirty, true);
      assert.match(document.getText(), /<!-- \/scale-or-not overview -->\n$/);
    });
  }

  it('is no page where it is a pipe, which nobody waits for', async () => {
    disk.makePipe(uri);
    assert.deepEqual(await overviewPages(await settled(), [uri]), []);
    assert.deepEqual(disk.read, []);
  });
});
