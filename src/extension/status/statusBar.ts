import * as vscode from 'vscode';
import { createFigures, type Figures } from '../../core/log/figures.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { sayGadgets, sayTally } from '../shown/says.ts';
import { createBarItem, setBarTexts } from '../shown/statusItems.ts';

/** Entry of the status bar. */
export interface StatusBar {
  readonly item: vscode.StatusBarItem;
  /** Whether it is shown, as it is while there are records. */
  readonly isShown: boolean;
  dispose(): void;
}

/** Shows in the status bar the numbers of open questions and of gadgets, if there are records. */
export function registerStatusBar(keeper: LogKeeper): StatusBar {
  const figures = createFigures();
  const name = vscode.l10n.t('Open Questions and Gadgets');
  const item = createBarItem('scaleOrNot.figures', name, 'scaleOrNot.openQuestions.focus');
  const show = () => {
    const sentence = vscode.l10n.t('Scale or Not: {0}', sayTally({ ...figures, unread: 0 }));
    setBarTexts(item, 'question', sayShort(figures), sentence);
    if (figures.records > 0) item.show();
    else item.hide();
  };
  const listening = keeper.onDidChange((addresses) => {
    for (const address of addresses) figures.update(address, keeper.log.get(address));
    show();
  });
  return {
    item,
    get isShown() {
      return figures.records > 0;
    },
    dispose() {
      listening.dispose();
      item.dispose();
    },
  };
}

/** Returns the figures in short, e.g. `2 · 1 gadget`. */
function sayShort({ questions, gadgets }: Figures): string {
  if (gadgets > 0) return `${questions} · ${sayGadgets(gadgets)}`;
  return questions > 0 ? String(questions) : vscode.l10n.t('no open question');
}
