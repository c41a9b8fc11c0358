import { CONFIG_FILE } from '../../core/files/config.ts';
import { isNeverLookedIn } from '../../core/files/files.ts';
import { RECORDS_FOLDERS } from '../../core/files/layout.ts';

/** Matches the names in any case: VS Code's globs tell cases apart. */
function anyCase(name: string): string {
  return name.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** The files that may be records by their ending. */
export const MARKDOWN = `*.{${['md', 'markdown'].map(anyCase).join(',')}}`;

/** The files that name a records folder. */
export const ADR_DIR = '.adr-dir';

/** The files that say what a repository says of its records. */
export const CONFIGURATIONS = `**/${CONFIG_FILE}`;

const lastNames = new Set(RECORDS_FOLDERS.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));

/** Markdown files in folders that are called like records folders, at any depth; the core judges them exactly. */
export const IN_RECORDS_FOLDERS = `**/{${Array.from(lastNames, anyCase).join(',')}}/**/${MARKDOWN}`;

/** Folders that hold no records, or too much of everything. */
export const NEVER_LOOKED_IN = `**/{.*,${['node_modules', 'vendor'].map(anyCase).join(',')}}/**`;

/** Whether a path from a workspace folder leads into one of them. */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((part) => part !== ADR_DIR && part !== CONFIG_FILE && isNeverLookedIn(part));
}

/** Whether the name of a file or an address is that of a configuration. */
export function isConfigName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1) === CONFIG_FILE;
}

/** Whether a file may be a record by its ending. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
