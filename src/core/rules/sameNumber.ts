import { CROWD } from '../pivots/names.ts';
import { isDecision } from '../record/entry.ts';
import { fileNameOf } from '../record/title.ts';
import { numberOf } from '../text/address.ts';
import { START } from '../text/place.ts';
import type { Rule } from './rule.ts';

/** Finds another record in the folder with the same number that is no translation of this one. */
export const sameNumber: Rule<{ readonly number: number; readonly others: string }> = {
  id: 'same-number',
  title: { en: 'Two records carry the same number', fr: 'Deux fiches portent le même numéro' },
  severity: 'information',
  looksAt: ['scale', 'other'],
  closedToo: true,
  *observe(entry, { pivots }) {
    const number = numberOf(fileNameOf(entry.address))?.value;
    const all = pivots.withItsNumber(entry);
    const others = (all ?? []).filter((address) => {
      const other = pivots.get(address);
      return isDecision(other) && !other.unlisted;
    });
    if (number === undefined || entry.unlisted || (all && others.length === 0)) return;
    yield { at: START, values: { number, others: others.map(fileNameOf).sort().join(' · ') } };
  },
  says: {
    en: ({ number, others }) =>
      `Number ${number} is also that of ${others || `more than ${CROWD} others`}: the number alone does not tell which is meant.`,
    fr: ({ number, others }) =>
      `Le numéro ${number} est aussi celui de ${others || `plus de ${CROWD} autres`} : le numéro seul ne dit pas laquelle est visée.`,
  },
  fixes: () => [
    {
      kind: 'run',
      title: { en: 'Rename to the next free number', fr: 'Renommer avec le prochain numéro libre' },
      run: 'renameToTheNextFreeNumber',
    },
  ],
};
