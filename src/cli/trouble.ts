import { getSystemErrorMap } from 'node:util';
import { typeset } from '../core/rules/sentences.ts';
import type { InEachLanguage } from '../core/text/language.ts';

/** Path that cannot be read, with the reason. */
export interface Unreadable {
  readonly path: string;
  readonly trouble: Trouble;
}

/** Reason why a path cannot be read: one that has a sentence of its own, or what the system says. */
export type Trouble =
  | { readonly because: Known }
  | {
      readonly because: 'system';
      /** English words of the system, e.g. `i/o error`. */
      readonly message: string;
    };

type Known = 'absent' | 'deadLink' | 'circle' | 'folder' | 'noFile' | 'denied' | 'tooMany' | 'longPath';

const BY_CODE: Readonly<Record<string, Known>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ELOOP: 'circle',
  EISDIR: 'folder',
  ENXIO: 'noFile',
  EACCES: 'denied',
  EPERM: 'denied',
  EMFILE: 'tooMany',
  ENFILE: 'tooMany',
  ENAMETOOLONG: 'longPath',
};

const SAYS: Readonly<Record<Known, InEachLanguage<string>>> = {
  absent: {
    en: 'There is no such file or folder.',
    fr: 'Ce fichier ou ce dossier n’existe pas.',
  },
  deadLink: { en: 'It is a link that leads nowhere.', fr: 'C’est un lien qui ne mène nulle part.' },
  circle: { en: 'It is a link that leads back to itself.', fr: 'C’est un lien qui ramène à lui-même.' },
  folder: { en: 'It is a folder, not a file.', fr: 'C’est un dossier, pas un fichier.' },
  noFile: {
    en: 'It is a pipe or a device, not a file.',
    fr: 'C’est un tube ou un périphérique, pas un fichier.',
  },
  denied: { en: 'Reading it is not permitted.', fr: 'Sa lecture n’est pas permise.' },
  tooMany: {
    en: 'The system lets no more files be open at once.',
    fr: 'Le système ne laisse pas ouvrir plus de fichiers à la fois.',
  },
  longPath: { en: 'Its path is too long for the system.', fr: 'Son chemin est trop long pour le système.' },
};

/** Returns the trouble that an error of the file system stands for. */
export function troubleOf(error: NodeJS.ErrnoException): Trouble {
  const because = BY_CODE[error.code ?? ''];
  return because ? { because } : { because: 'system', message: systemWords(error) };
}

/** Returns the words that the system has for an error; Node's own message has the path as well. */
export function systemWords({ errno = 0, message }: NodeJS.ErrnoException): string {
  return getSystemErrorMap().get(errno)?.[1] ?? message;
}

/** Returns the sentence of a trouble in each language. */
export function sayTrouble(trouble: Trouble): InEachLanguage<string> {
  if (trouble.because !== 'system') return SAYS[trouble.because];
  const { message } = trouble;
  return {
    en: `The system says: ${message}.`,
    fr: typeset(`Le système dit : ${message}.`, 'fr'),
  };
}

/** Whether a file is there all the same, which is then an unread one. */
export function isUnread({ because }: Trouble): boolean {
  return !['absent', 'deadLink', 'circle', 'folder', 'noFile'].includes(because);
}
