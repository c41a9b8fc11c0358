import type { Fix } from '../writing/fix.ts';

/** Asks the user which record is meant. */
export const chooseARecord: Fix = {
  kind: 'run',
  title: { en: 'Choose a Record…', fr: 'Choisir une fiche…' },
  run: 'chooseARecord',
};
