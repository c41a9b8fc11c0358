/**
 * A number that tells whether bytes are the same as before: FNV-1a, twice over, 53 bits in all. VS Code may tell of one
 * change more than once, and of changes that are none.
 */
export function fingerprintOf(bytes: Uint8Array): number {
  let low = 0x811c9dc5;
  let high = bytes.length ^ 0x811c9dc5;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
