import type { Node } from 'jsonc-parser';
import {
  DEFAULT_CONFIG,
  type Config,
  type ConfigFile,
  CONFIG_KEYS,
  SCHEMA_KEY,
  type ConfigKey,
} from '../../files/config.ts';
import { sourceOf } from '../../text/source.ts';
import { numberOf, pathsOf, severitiesOf, wordOf } from './configValues.ts';
import { jsonOf, membersOf } from './json.ts';
import { Mistakes, type Known } from './mistakes.ts';
import { nearestWord } from './nearest.ts';
import { newFolderIn } from './newFolder.ts';

/**
 * Reads a configuration, given the ids of all rules. Never throws: unreadable parts become mistakes, and
 * defaults replace them.
 */
export function readConfiguration(text: string, rules: readonly string[]): ConfigFile {
  const json = jsonOf(sourceOf(text));
  const mistakes = new Mistakes(json);
  const config = configOf(json.root, { rules, mistakes });
  return {
    config: { ...DEFAULT_CONFIG, ...config },
    mistakes: mistakes.told(),
    ...(!json.broken && { newFolder: newFolderIn(json) }),
  };
}

function configOf(root: Node | undefined, known: Known): Partial<Config> {
  if (!root) return {};
  const { mistakes } = known;
  if (root.type !== 'object') mistakes.note(root, () => ({ is: 'object' }));
  const members = membersOf(root);
  const said = new Set<string>();
  const config: Partial<Config> = {};
  for (const { name, key, value } of members) {
    if (name === SCHEMA_KEY) continue;
    if (!isKey(name)) mistakes.note(key, () => ({ is: 'key', nearest: nearestUnsaid(name, members) }));
    else if (said.has(name)) mistakes.note(key, () => ({ is: 'twice' }));
    said.add(name);
    if (value && isKey(name)) Object.assign(config, READS[name](value, known));
  }
  return config;
}

/** The reader of each key's value; of a key given twice, the last one counts. */
const READS: Readonly<Record<ConfigKey, (value: Node, known: Known) => Partial<Config>>> = {
  folders: (value, { mistakes }) => ({ folders: pathsOf('folders', value, mistakes) }),
  exclude: (value, { mistakes }) => ({ exclude: pathsOf('exclude', value, mistakes) ?? [] }),
  language: (value, { mistakes }) => ({
    language: wordOf('language', value, CONFIG_KEYS.language.words, mistakes),
  }),
  rules: (value, known) => ({ severities: severitiesOf(value, known) }),
  reviewInterval: (value, { mistakes }) => ({
    reviewInterval: numberOf('reviewInterval', value, mistakes) ?? DEFAULT_CONFIG.reviewInterval,
  }),
  reviewNotice: (value, { mistakes }) => ({
    reviewNotice: numberOf('reviewNotice', value, mistakes) ?? DEFAULT_CONFIG.reviewNotice,
  }),
};

function nearestUnsaid(name: string, members: readonly { readonly name: string }[]) {
  const unsaid = Object.keys(CONFIG_KEYS).filter((key) => !members.some((member) => member.name === key));
  return nearestWord(name, unsaid);
}

function isKey(name: string): name is ConfigKey {
  return Object.hasOwn(CONFIG_KEYS, name);
}
