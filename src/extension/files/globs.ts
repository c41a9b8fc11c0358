import { CONFIG_FILE } from '../../core/files/config.ts';
import { isNeverLookedIn } from '../../core/files/files.ts';
import { RECORDS_FOLDERS } from '../../core/files/layout.ts';

/**
 * Returns a glob that matches a name in any case, as VS Code's globs are case-sensitive, e.g. `[aA][dD][rR]` for `adr`.
 */
function anyCase(name: string): string {
  return name.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** Glob for files that may be records by their extension. */
export const MARKDOWN = `*.{${['md', 'markdown'].map(anyCase).join(',')}}`;

/** Name of the files that name a records folder. */
export const ADR_DIR = '.adr-dir';

/** Glob for the configurations, in which repositories describe their records. */
export const CONFIGURATIONS = `**/${CONFIG_FILE}`;

const lastNames = new Set(RECORDS_FOLDERS.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));

/**
 * Glob for Markdown files in folders that are named like records folders, at any depth; the core judges them exactly.
 */
export const IN_RECORDS_FOLDERS = `**/{${Array.from(lastNames, anyCase).join(',')}}/**/${MARKDOWN}`;

/** Glob for folders that hold no records, or too much of everything. */
export const NEVER_LOOKED_IN = `**/{.*,${['node_modules', 'vendor'].map(anyCase).join(',')}}/**`;

/** Whether a path relative to a workspace folder leads into a folder that is never looked in. */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((part) => part !== ADR_DIR && part !== CONFIG_FILE && isNeverLookedIn(part));
}

/** Whether a path or an address is that of a configuration, by its name. */
export function isConfigName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1) === CONFIG_FILE;
}

/** Whether a file may be a record by its extension. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
