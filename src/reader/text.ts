/**
 * Returns the text of bytes, as VS Code shows it; undefined if they are no valid UTF-8 or hold a NUL, which no text has. Of
 * a string, such as an open document's, it checks only the latter.
 */
export function textOf(raw: string | Uint8Array): string | undefined {
  const text = typeof raw === 'string' ? raw : decoded(raw);
  return text?.includes('\0') === true ? undefined : text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // VS Code takes off a second byte order mark too: one as it decodes a file, one as it makes a document of it.
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}
