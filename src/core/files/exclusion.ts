/**
 * Whether one of the patterns excludes a path, all relative to the same folder: by matching the path itself or a folder
 * on the way to it. `*` matches any part of a name, `?` one character, and `**` any number of folders.
 *
 * Patterns come with a workspace and run in the process that all extensions share, where a hostile one compiled to a
 * regular expression could hang. This matching takes at most time proportional to pattern length times path length.
 */
export function excludes(patterns: readonly string[], path: string): boolean {
  const parts = path.split('/');
  return patterns.some((pattern) => matches(pattern === '' ? [] : pattern.split('/'), parts));
}

/** Whether the whole pattern matches a beginning of the path; after the last `**`, every position is tried in turn. */
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

/** Whether a name matches the pattern of one path part; after the last `*`, every position is tried in turn. */
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
