import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { typeset } from '../core/rules/sentences.ts';
import type { InEachLanguage } from '../core/text/language.ts';
import { systemWords } from './trouble.ts';

/**
 * Writes a text to the standard output; returns the sentence that not all of it could be written, if so. Whoever reads
 * the output may stop before its end.
 */
export async function print(text: string): Promise<InEachLanguage<string> | undefined> {
  const error = await written(text);
  if (!error || error.code === 'EPIPE') return undefined;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return {
      en: 'The output breaks off: there is no room left for it.',
      fr: typeset('La sortie est incomplète : il n’y a plus de place pour elle.', 'fr'),
    };
  return {
    en: `The output breaks off: ${systemWords(error)}.`,
    fr: typeset(`La sortie est incomplète : ${systemWords(error)}.`, 'fr'),
  };
}

async function written(text: string): Promise<NodeJS.ErrnoException | undefined> {
  const { stdout } = process;
  if (stdout instanceof Socket) {
    // The callback hears of it as well.
    stdout.on('error', () => undefined);
    return new Promise((resolve) => stdout.write(text, (error) => resolve(error ?? undefined)));
  }
  // It is a file: Node's stream drops what there is no room for, without an error.
  try {
    writeFileSync(1, text);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
