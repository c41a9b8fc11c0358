import type { Fix } from '../writing/fix.ts';

/** Leaves it to somebody who knows which record is meant. */
export const chooseARecord: Fix = {
  kind: 'run',
  title: { en: 'Choose a Record…', fr: 'Choisir une fiche…' },
  run: 'chooseARecord',
};
