import { assert } from 'chai';
import * as vscode from 'vscode';
import manifest from '../../package.nls.fr.json';
import { isListed } from '../../src/core/record/entry.ts';
import {
  sayNoRecord,
  sayNoRecords,
  sayQuestions,
  sayRecord,
  sayRemarks,
  sayTally,
} from '../../src/extension/shown/says.ts';
import { actionsAt, askUntil, settled, until } from '../host/inside.ts';
import { removeWritten, write } from '../host/workspace.ts';

/** No-break spaces as spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('sentences in French', () => {
  const none = { records: 0, gadgets: 0, questions: 0, unread: 0 };
  const rows: readonly [string, string][] = [
    [sayQuestions(0), '0 question ouverte'],
    [sayQuestions(1), '1 question ouverte'],
    [sayQuestions(2), '2 questions ouvertes'],
    [sayRemarks(0), 'rien à signaler'],
    [sayRemarks(1), '1 remarque'],
    [sayRemarks(2), '2 remarques'],
    [
      sayTally({ records: 6, gadgets: 1, questions: 4, unread: 0 }),
      '6 fiches, 1 gadget, 4 questions ouvertes.',
    ],
    [
      sayTally({ ...none, records: 1, unread: 2 }),
      '1 fiche, 0 gadget, 0 question ouverte ; 2 fichiers n’ont pas été lus.',
    ],
    [sayNoRecords(['docs/adr']), '0 fiche trouvée. Dossiers cherchés : docs/adr.'],
    [
      sayRecord('Merlin', 'gadget', true, ['A.']),
      '« Merlin » : gadget (aucun besoin exprimé), historique ; une remarque : A.',
    ],
    [
      sayNoRecord('README.md', 'name'),
      '« README.md » n’est pas une fiche : son nom est celui d’un README, d’un index ou d’un modèle.',
    ],
  ];
  for (const [said, expected] of rows) it(expected, () => assert.strictEqual(spaced(said), expected));
});

describe('VS Code in French', () => {
  afterEach(removeWritten);

  it('is in French', () => {
    assert.strictEqual(vscode.env.language, 'fr');
    assert.isOk(vscode.l10n.bundle, 'the extension has no French');
  });

  it('has every text of the manifest in French', () => {
    const extension = vscode.extensions.getExtension('scale-or-not.scale-or-not');
    const shown = JSON.stringify(extension?.packageJSON);
    assert.deepEqual(
      Object.values(manifest).filter((text) => !shown.includes(JSON.stringify(text))),
      [],
    );
    assert.deepEqual(shown.match(/"%[\w.]+%"/g), null);
  });

  const records: readonly [
    name: string,
    text: string,
    message: string,
    fix: string,
    ignore: string,
    writes: string,
  ][] = [
    [
      'an English record',
      '# Merlin\n\n## Business need\n\n- Who asks:\n',
      'Aucun besoin métier n’est encore exprimé. Qui le demande, combien ça leur coûte, et qui paierait ?',
      'Compléter ce que le besoin laisse ouvert',
      'Ignorer `gadget` dans cette fiche',
      '- Who pays: ',
    ],
    [
      'a French record',
      '# Merlin\n\n## Besoin métier\n\n- Qui demande : Ana\n- Ce qu’ils font aujourd’hui : tout à la main\n- Industrialisable : en partie\n- Automatisable : en partie\n',
      'Le besoin est esquissé : reste à savoir qui paie.',
      'Dire qui paie',
      'Ignorer `thin-need` dans cette fiche',
      '- Qui paie : ',
    ],
  ];
  for (const [nth, [name, text, message, fix, ignore, writes]] of records.entries()) {
    it(`observes ${name} in French, and writes in the language of the record`, async () => {
      const document = await vscode.workspace.openTextDocument(
        await write(`docs/decisions/090${nth}-fr.md`, text),
      );
      await vscode.window.showTextDocument(document);
      await settled();
      const [shown] = vscode.languages.getDiagnostics(document.uri);
      assert.isOk(shown, 'nothing is observed');
      assert.strictEqual(spaced(shown.message), message);
      const actions = await actionsAt(document.uri, shown.range);
      // VS Code has its own to offer, which are no edits.
      const [ours, ...others] = actions.filter(({ edit }) => edit);
      assert.isOk(ours?.edit, 'no fix is offered');
      assert.deepEqual(
        [ours, ...others].map(({ title }) => spaced(title)),
        [fix, ignore],
      );
      await vscode.workspace.applyEdit(ours.edit);
      assert.isOk(spaced(document.getText()).includes(writes), document.getText());
    });
  }

  it('tells in French where a record stands, and of how many', async () => {
    const uri = await write(
      'docs/decisions/0910-fr.md',
      '---\nverdict: ne pas scaler\nreview: 2025-03-14\n---\n\n# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : personne\n',
    );
    await vscode.window.showTextDocument(uri);
    const { keeper, recordStatus, statusBar } = await settled();
    await until(() => statusBar.item.text === '$(question) 2 · 2 gadgets', 'it is counted');
    assert.strictEqual(
      spaced(statusBar.item.accessibilityInformation?.label ?? ''),
      `Scale or Not : ${Array.from(keeper.log.entries()).filter(isListed).length} fiches, 2 gadgets, 2 questions ouvertes.`,
    );
    assert.deepEqual(
      recordStatus.items.map(({ text, detail }) => [text, detail]),
      [
        ['gadget', 'la fiche dit que personne ne paie, et ne donne pas de coût'],
        ['ne pas scaler', 'à revoir le 14 mars 2025'],
        ['1 remarque', undefined],
      ],
    );
  });

  it('tells in French in the preview where a record stands, and what it does not say yet', async () => {
    const uri = await write(
      'docs/decisions/0911-fr.md',
      '---\nverdict: ne pas scaler\nstatus: abandonnée\nreview: 2025-03-14\n---\n\n# Idée\n',
    );
    const open = await write(
      'docs/decisions/0912-fr.md',
      '---\nverdict: ne pas scaler\nreview: 2025-03-14\n---\n\n# Idée\n',
    );
    const lines = [uri, open].map(async (one) => {
      const document = await vscode.workspace.openTextDocument(one);
      await settled();
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return spaced(/<div class="scale-or-not".*<\/div>/.exec(html)?.[0].replaceAll(/<\/?span>/g, '') ?? '');
    });
    const note = '<div class="scale-or-not" role="note" aria-label="Où en est cette fiche" lang="fr">';
    assert.deepEqual(await Promise.all(lines), [
      `${note}ne pas scaler · gadget (aucun besoin exprimé), historique</div>`,
      `${note}ne pas scaler · gadget (aucun besoin exprimé) · à revoir le 14 mars 2025 · pas encore dit : qui en a besoin</div>`,
    ]);
  });

  it('shows the page of a rule in French', async () => {
    const uri = vscode.Uri.from({ scheme: 'scale-or-not', path: '/rules/gadget.md' });
    const page = await vscode.workspace.openTextDocument(uri);
    assert.strictEqual(page.lineAt(0).text, '# Aucun besoin métier n’est encore exprimé (`gadget`)');
  });

  it('explains the keys of a configuration in French', async () => {
    const uri = await write('schema/.scale-or-not.json', '{ "reviewNotice": 3 }\n');
    await vscode.window.showTextDocument(uri);
    await until(
      () => vscode.extensions.getExtension('vscode.json-language-features')?.isActive,
      'JSON is known',
      20,
    );
    const said = await askUntil(
      async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          uri,
          new vscode.Position(0, 6),
        );
        return hovers
          .flatMap(({ contents }) => contents)
          .map((shown) => (shown instanceof vscode.MarkdownString ? shown.value : ''))
          .join();
      },
      (text) => text !== '',
      20,
    );
    assert.isOk(said.includes('Les jours avant une revue'), said);
  });
});
