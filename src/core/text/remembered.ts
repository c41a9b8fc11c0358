/** Longer than any heading or label that means something. */
export const LONGEST = 120;

/** How many texts are remembered with their meaning; each is a heading's or a label's length. */
const KEPT = 1000;

/** Looks a short text up once: the same headings and labels stand in every record. */
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
