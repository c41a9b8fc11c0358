import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a text with records meets in VS Code: its languages, its previews, its lists, its themes and Git. */
const OF_RECORDS = [
  ...['configuration-editing', 'json', 'json-language-features', 'yaml', 'html', 'markdown-basics'],
  ...['markdown-language-features', 'markdown-math', 'mermaid-markdown-features'],
  ...['git', 'git-base', 'merge-conflict', 'references-view', 'search-result'],
  ...['theme-defaults', 'theme-modern-icons', 'theme-seti'],
];

/**
 * The arguments of a VS Code whose built-in extensions are those that records meet, a sixth of all: a page of it opens in
 * two thirds of the time. `own` is a folder that it may be laid out in.
 */
export function builtInOfRecords(vscode, own) {
  const folder = path.join(own, 'built-in');
  mkdirSync(folder);
  for (const name of OF_RECORDS) {
    const extension = path.join(vscode, 'extensions', name);
    if (!existsSync(extension)) throw new Error(`VS Code has no built-in extension ${name}.`);
    symlinkSync(extension, path.join(folder, name), 'junction');
  }
  return ['--builtin-extensions-dir', folder];
}
