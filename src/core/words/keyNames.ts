import type { KeyName } from '../record/frontMatter.ts';
import { plain } from '../text/fold.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { formsOf, KEYS } from './vocabulary.ts';

const NAMES = new Map<string, KeyName>(
  (Object.keys(KEYS) as KeyName[]).flatMap((name) =>
    LANGUAGES.flatMap((language) => formsOf(KEYS, name, language)).map((written): [string, KeyName] => [
      fold(written),
      name,
    ]),
  ),
);

function fold(key: string): string {
  return plain(key)
    .replace(/[\s_‐‑–—-]+/g, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/**
 * Returns the known key of a name in any case and gender, with or without accents, with `-`, `_` or a blank between
 * words, and with an emoji before or after it.
 */
export function keyNameOf(written: string): KeyName | undefined {
  const folded = fold(written);
  return NAMES.get(folded) ?? NAMES.get(folded.replace('ee-', 'e-'));
}

/** Returns the language that a `lang` value names. */
export function languageNamed(value: string): Language | undefined {
  const folded = fold(value);
  if (/^(?:fr|fra|fre|french|francais)(?:-|$)/.test(folded)) return 'fr';
  return /^(?:en|eng|english|anglais)(?:-|$)/.test(folded) ? 'en' : undefined;
}
