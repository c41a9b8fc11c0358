/**
 * Whether one of the patterns excludes a path, all of them seen from one folder: it matches the path or a folder on the way
 * to it. `*` is any stretch of a name, `?` one character, and `**` any number of folders.
 *
 * Patterns come with a workspace and are matched where all extensions live: compiled to a regular expression, a hostile one
 * would hang it, so this takes no longer than the length of the pattern times that of the path.
 */
export function excludes(patterns: readonly string[], path: string): boolean {
  const parts = path.split('/');
  return patterns.some((pattern) => matches(pattern === '' ? [] : pattern.split('/'), parts));
}

/** Whether the pattern is used up on the way along the path; behind the last `**` all places are tried in turn. */
function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  let [at, part] = [0, 0];
  let again: { readonly at: number; part: number } | undefined;
  for (;;) {
    const wanted = pattern[at];
    const name = parts[part];
    if (wanted === undefined) return true;
    if (wanted === '**') {
      again = { at: (at += 1), part };
    } else if (name !== undefined && isName(name, wanted)) {
      [at, part] = [at + 1, part + 1];
    } else if (again && name !== undefined) {
      again.part += 1;
      [at, part] = [again.at, again.part];
    } else return false;
  }
}

/** Whether a name is the one that the pattern of a name says; behind the last `*` all places are tried in turn. */
function isName(name: string, pattern: string): boolean {
  let [at, character] = [0, 0];
  let again: { readonly at: number; character: number } | undefined;
  while (character < name.length) {
    if (pattern[at] === '*') {
      again = { at: (at += 1), character };
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[character])) {
      [at, character] = [at + 1, character + 1];
    } else if (again) {
      again.character += 1;
      [at, character] = [again.at, again.character];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
