import * as vscode from 'vscode';
import { textForIcons, textForMarkdown, textForPlain } from '../../core/text/textFor.ts';

/** Returns a hover of paragraphs. */
export function hoverOf(paragraphs: readonly string[], range: vscode.Range): vscode.Hover {
  return new vscode.Hover(new vscode.MarkdownString(paragraphs.map(textForMarkdown).join('\n\n')), range);
}

/** Returns a link to a file; VS Code makes Markdown of its tooltip, and trusts it. */
export function linkOf(range: vscode.Range, target: vscode.Uri, tooltip?: string): vscode.DocumentLink {
  const link = new vscode.DocumentLink(range, target);
  if (tooltip !== undefined) link.tooltip = textForMarkdown(tooltip);
  return link;
}

/** Returns a completion item, in whose label alone VS Code reads icons. */
export function completionOf(
  label: string,
  means: string,
  kind: vscode.CompletionItemKind,
): vscode.CompletionItem {
  const description = textForPlain(means);
  const item = new vscode.CompletionItem({ label: textForIcons(label), description }, kind);
  item.documentation = description;
  return item;
}

/** Returns a diagnostic of ours, without a code. */
export function diagnosticOf(
  range: vscode.Range,
  sentence: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, textForPlain(sentence), severity);
  diagnostic.source = 'Scale or Not';
  return diagnostic;
}
