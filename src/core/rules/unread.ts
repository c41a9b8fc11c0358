import type { Unread } from '../record/record.ts';
import { START } from '../text/place.ts';
import type { Rule } from './rule.ts';

/** Reports a file among the records that was not read, with the reason. */
export const unread: Rule<{ readonly because: Unread['because'] }> = {
  id: 'unread',
  title: { en: 'This file was not read', fr: 'Ce fichier n’a pas été lu' },
  severity: 'warning',
  looksAt: ['unread'],
  closedToo: true,
  always: true,
  *observe({ record }) {
    if (record.unread) yield { at: START, values: { because: record.unread.because } };
  },
  says: {
    en: ({ because }) =>
      ({
        tooLarge: 'This file was not read: it is larger than 1 MiB.',
        tooSlow:
          'This file was not read: reading it took longer than it may. Very deep nesting is the usual cause.',
        notText: 'This file was not read: it is not UTF-8 text.',
        failed: 'This file was not read: the reader failed on it. The log says more.',
      })[because],
    fr: ({ because }) =>
      ({
        tooLarge: 'Ce fichier n’a pas été lu : il dépasse 1 Mio.',
        tooSlow:
          'Ce fichier n’a pas été lu : sa lecture prend plus de temps que permis. Une imbrication très profonde en est la cause habituelle.',
        notText: 'Ce fichier n’a pas été lu : ce n’est pas du texte en UTF-8.',
        failed: 'Ce fichier n’a pas été lu : le lecteur a échoué. Le journal en dit plus.',
      })[because],
  },
};
