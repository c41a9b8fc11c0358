import * as vscode from 'vscode';
import { isScale } from '../../core/record/entry.ts';
import type { Scheduler } from '../../reader/scheduler.ts';
import { openDocument } from '../files/documents.ts';
import type { Clock } from '../keeping/clock.ts';
import type { LogKeeper } from '../keeping/logKeeper.ts';
import { shownLanguage } from '../shown/says.ts';
import type { MarkdownIt } from './markdownIt.ts';
import { previewLine } from './previewLine.ts';
import { RenderedLines } from './renderedLines.ts';

/** Line under the front matter of a record in VS Code's Markdown preview. */
export interface Preview {
  /** Makes a preview show the line, from the latest reading at the moment it is rendered. */
  readonly extendMarkdownIt: (markdownIt: MarkdownIt) => MarkdownIt;
  /** Lines rendered for each address; a preview is refreshed when its line would read differently. */
  readonly rendered: RenderedLines;
  dispose(): void;
}

/** Registers the line in the preview of a record: where it stands, and what it does not say yet. */
export function registerPreview(keeper: LogKeeper, clock: Clock, scheduler: Scheduler): Preview {
  const rendered = new RenderedLines({
    partsOf: (address) => partsOf(address, keeper),
    isKnown: (address) => (keeper.log.get(address) ?? openDocument(address)) !== undefined,
    onDidChange: keeper.onDidChange,
    onDidChangeDay: clock.onDidChangeDay,
    onDidClose: (tell) => vscode.workspace.onDidCloseTextDocument(({ uri }) => void tell(uri.toString())),
    refresh: () => void vscode.commands.executeCommand('markdown.preview.refresh'),
    scheduler,
  });
  return {
    extendMarkdownIt(markdownIt) {
      insertToken(markdownIt);
      markdownIt.renderer.rules[TOKEN] = (_tokens, _index, _options, env) => {
        const uri = documentOf(env);
        return uri ? asHtml(rendered.render(uri.toString()), markdownIt) : '';
      };
      return markdownIt;
    },
    rendered,
    dispose: () => rendered.dispose(),
  };
}

function partsOf(address: string, keeper: LogKeeper): readonly string[] {
  const entry = keeper.log.get(address);
  return isScale(entry) ? previewLine(entry, keeper.findings(address), keeper.today()) : [];
}

const TOKEN = 'scale_or_not';

/** Inserts a token that says only where the line stands: VS Code keeps the tokens of a version and shares them. */
function insertToken({ core }: MarkdownIt): void {
  core.ruler.push(TOKEN, ({ tokens, Token }) => {
    const token = new Token(TOKEN, '', 0);
    token.block = true;
    tokens.splice(tokens.findIndex(({ type }) => type === 'front_matter') + 1, 0, token);
  });
}

/** Returns the document that is rendered; undefined for mere text, such as a release note. */
function documentOf(env: unknown): vscode.Uri | undefined {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return undefined;
  return env.currentDocument instanceof vscode.Uri ? env.currentDocument : undefined;
}

/** Renders the line as HTML; one that is too long for the page breaks behind a part and its dot. */
function asHtml(parts: readonly string[], { utils }: MarkdownIt): string {
  if (parts.length === 0) return '';
  const name = utils.escapeHtml(vscode.l10n.t('Where This Record Stands'));
  const line = parts.map((part) => `<span>${utils.escapeHtml(part)}</span>`).join('\u00a0· ');
  return `<div class="scale-or-not" role="note" aria-label="${name}" lang="${shownLanguage()}">${line}</div>\n`;
}
