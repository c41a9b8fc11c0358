/** The names of the properties of an object, in their order, by number; 0 stands for a list. All records share a few. */
const shapes: (readonly string[])[] = [[]];
const numbers = new Map<string, number>();

/** Plain data as one string of one byte a character, which takes a fifth of its objects; what is `undefined` is left out. */
export function packed(value: unknown): string {
  const parts: string[] = [];
  write(value, parts);
  return parts.join('');
}

/** The data of a packed string, made anew at each call. */
export function unpacked(text: string): unknown {
  return made(JSON.parse(text));
}

function write(value: unknown, parts: string[]): void {
  if (typeof value === 'string') parts.push(narrow(JSON.stringify(value)));
  else if (typeof value !== 'object' || value === null) parts.push(String(value));
  else if (Array.isArray(value)) {
    parts.push(value.length > 0 ? '[0' : '[');
    for (const item of value) writeNext(item, parts);
    parts.push(']');
  } else {
    const keys: string[] = [];
    const at = parts.push('') - 1;
    for (const [key, property] of Object.entries(value)) {
      if (property === undefined) continue;
      keys.push(key);
      writeNext(property, parts);
    }
    parts[at] = `[${shapeOf(keys)}`;
    parts.push(']');
  }
}

function writeNext(value: unknown, parts: string[]): void {
  parts.push(',');
  write(value, parts);
}

function shapeOf(keys: readonly string[]): number {
  const name = keys.join();
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, shapes.length);
  return shapes.push(keys) - 1;
}

const WIDE = /[^\0-\xff]/;
const ALL_WIDE = /[^\0-\xff]/g;
const CHUNK = 4096;

/** A text of JSON with escapes for what takes two bytes, made anew: what is cut out of such a text takes two as well. */
function narrow(text: string): string {
  if (!WIDE.test(text)) return text;
  const escaped = text.replace(ALL_WIDE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const codes = new Uint8Array(escaped.length);
  for (let i = 0; i < escaped.length; i += 1) codes[i] = escaped.charCodeAt(i);
  let result = '';
  for (let i = 0; i < codes.length; i += CHUNK) {
    result += String.fromCharCode(...codes.subarray(i, i + CHUNK));
  }
  return result;
}

/** Makes data of what JSON was read into, whose arrays are its own. */
function made(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const parts = value as unknown[];
  const shape = Number(parts.shift() ?? 0);
  for (let i = 0; i < parts.length; i += 1) parts[i] = made(parts[i]);
  if (shape === 0) return parts;
  const keys = shapes[shape] ?? [];
  const result: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i += 1) result[keys[i] ?? ''] = parts[i];
  return result;
}
