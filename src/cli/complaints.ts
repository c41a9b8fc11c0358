import { languageOf, type InEachLanguage } from '../core/text/language.ts';

/** Sentences for the person on the standard error output, in the language of the terminal. */
export class Complaints {
  readonly #language = languageOf(new Intl.DateTimeFormat().resolvedOptions().locale);
  #count = 0;

  constructor() {
    // Where nobody can be told, the exit code still tells.
    process.stderr.on('error', () => undefined);
  }

  /** Number of sentences so far. */
  get count(): number {
    return this.#count;
  }

  /** Tells a sentence. */
  tell(sentence: InEachLanguage<string>): void {
    this.#count += 1;
    process.stderr.write(`${sentence[this.#language]}\n`);
  }

  /** Tells a sentence about a path. */
  tellOf(path: string, sentence: InEachLanguage<string>): void {
    const name = path.replace(/[\p{Cc}\p{Bidi_Control}]/gu, escaped);
    this.tell({ en: `${name}: ${sentence.en}`, fr: `${name}\u00a0: ${sentence.fr}` });
  }
}

/** Returns an escape in place of a character that a terminal would obey, as in JSON. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
