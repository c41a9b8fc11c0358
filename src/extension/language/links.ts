import * as vscode from 'vscode';
import type { Pivots } from '../../core/pivots/pivots.ts';
import { isLink, withoutQuotes } from '../../core/pivots/reference.ts';
import type { Entry } from '../../core/record/entry.ts';
import { titleOf } from '../../core/record/title.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { readInStep } from '../keeping/readInStep.ts';
import type { Readings } from '../keeping/readings.ts';
import { rangeOf } from '../shown/goTo.ts';
import { linkOf } from '../shown/inEditor.ts';

/** Registers the links to what a record names, also by a number or by a path from the root. */
export function registerLinks(keeper: LogKeeper, readings: Readings): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, links(keeper, readings));
}

/** Returns a provider of the links in the version that is shown; none if that moves on meanwhile. */
export function links(keeper: LogKeeper, readings: Readings) {
  return {
    async provideDocumentLinks(document, token) {
      const { entry } = (await readInStep(document, keeper, readings, token)) ?? {};
      return entry ? linksOf(entry, keeper.context().pivots) : [];
    },
  } satisfies vscode.DocumentLinkProvider;
}

function linksOf(entry: Entry, pivots: Pivots): vscode.DocumentLink[] {
  return pivots.links(entry).flatMap(({ reference, found }) => {
    // A Markdown link is one of VS Code's own, in the front matter too.
    if (found.is !== 'one' || isLink(reference.text)) return [];
    const range = rangeOf(withoutQuotes(reference));
    const named = pivots.get(found.address);
    return [linkOf(range, vscode.Uri.parse(found.address, true), named && titleOf(named))];
  });
}
