import * as vscode from 'vscode';

/** What the package says, in the language that VS Code has in this run. */
export const words = vscode.env.language.startsWith('fr')
  ? {
      gadget:
        'Aucun besoin métier n’est encore exprimé. Qui le demande, combien ça leur coûte, et qui paierait ?',
      fix: 'Compléter ce que le besoin laisse ouvert',
      page: '# Aucun besoin métier n’est encore exprimé (`gadget`)',
      noPage: 'Il n’y a pas de page de ce nom.',
      goToNextOpenQuestion: 'Aller à la question ouverte suivante',
    }
  : {
      gadget: 'No business need is stated yet. Who asks for it, what does it cost them, and who would pay?',
      fix: 'Fill in what the need leaves open',
      page: '# No business need is stated yet (`gadget`)',
      noPage: 'There is no page of this name.',
      goToNextOpenQuestion: 'Go to Next Open Question',
    };
