import type { Node } from 'jsonc-parser';
import { type Config, type Severity, CONFIG_KEYS, LIST } from '../../files/config.ts';
import { pathBelow } from '../../files/pathBelow.ts';
import { membersOf } from './json.ts';
import type { Known, Mistakes } from './mistakes.ts';
import { nearestList, nearestNumber, nearestPath, nearestWord } from './nearest.ts';

/** Reads the paths of a list and leaves out invalid ones; undefined if it is no list or all are invalid. */
export function pathsOf(key: string, list: Node, mistakes: Mistakes): readonly string[] | undefined {
  if (list.type !== 'array') {
    mistakes.note(list, () => ({ is: 'value', key, wants: 'list', nearest: nearestList(list) }));
    return undefined;
  }
  const items = list.children ?? [];
  const [tooMany] = items.slice(LIST.most);
  if (tooMany) mistakes.note(tooMany, () => ({ is: 'many' }));
  const paths = items.slice(0, LIST.most).flatMap((item) => pathOf(key, item, mistakes) ?? []);
  return paths.length === 0 && items.length > 0 ? undefined : paths;
}

function pathOf(key: string, item: Node, mistakes: Mistakes): string | undefined {
  const written = item.value as unknown;
  if (typeof written !== 'string' || written.trim() === '') {
    mistakes.note(item, () => ({ is: 'value', key, wants: 'path' }));
    return undefined;
  }
  if (written.length > LIST.longest) {
    mistakes.note(item, () => ({ is: 'long' }));
    return undefined;
  }
  const path = pathBelow(written);
  if (path === undefined) mistakes.note(item, () => ({ is: 'outside', nearest: nearestPath(written) }));
  return path;
}

/** Reads a value that must be one of a few words; `key` is the key or rule that it belongs to. */
export function wordOf<Word extends string>(
  key: string,
  node: Node,
  words: readonly Word[],
  mistakes: Mistakes,
): Word | undefined {
  const found = words.find((word) => word === node.value);
  if (found !== undefined) return found;
  mistakes.note(node, () => {
    const nearest = nearestWord(typeof node.value === 'string' ? node.value : '', words);
    return { is: 'value', key, wants: 'word', words, nearest };
  });
  return undefined;
}

/** Reads the severities of rules, by rule id. */
export function severitiesOf(object: Node, { rules, mistakes }: Known): Config['severities'] {
  if (object.type !== 'object') {
    mistakes.note(object, () => ({ is: 'value', key: 'rules', wants: 'rules' }));
  }
  const severities: Record<string, Severity | 'off'> = {};
  const members = membersOf(object);
  const said = new Set<string>();
  for (const { name, key, value } of members) {
    if (!rules.includes(name)) {
      const unsaid = () => rules.filter((id) => !members.some((member) => member.name === id));
      mistakes.note(key, () => ({ is: 'rule', nearest: nearestWord(name, unsaid()) }));
      continue;
    }
    if (said.has(name)) mistakes.note(key, () => ({ is: 'twice' }));
    said.add(name);
    const word = value && wordOf(name, value, CONFIG_KEYS.rules.words, mistakes);
    if (word !== undefined) severities[name] = word;
  }
  return severities;
}

/** Reads a whole number within the bounds of its key. */
export function numberOf(
  key: 'reviewInterval' | 'reviewNotice',
  node: Node,
  mistakes: Mistakes,
): number | undefined {
  const { least, most } = CONFIG_KEYS[key];
  const value = node.value as unknown;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  mistakes.note(node, () => {
    const nearest = nearestNumber(node, { least, most });
    return { is: 'value', key, wants: 'number', least, most, nearest };
  });
  return undefined;
}
