/** Longest text looked up as a heading or label and cached, in characters: longer than any with a meaning. */
export const LONGEST = 120;

/** Most texts in a cache, each of at most `LONGEST` characters. */
const KEPT = 1000;

/** Caches a lookup of short texts: the same headings and labels appear in every record. */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = look(text);
    if (text.length > LONGEST) return found;
    if (known.size >= KEPT) known.clear();
    // A copy, since a stretch of a text keeps the whole of it alive.
    known.set(JSON.parse(JSON.stringify(text)) as string, { found });
    return found;
  };
}
