/** The names of the months, in lower case without accents, in both languages, short ones too. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

/** Any of them, as a part of a pattern. */
export const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What stands before a month or a year and says which part of it is meant, as a part of a pattern. */
export const PART =
  'in|by|before|early|mid|late|(?:(?:at|by) )?(?:the )?(?:beginning|start|middle|end) of|' +
  "en|avant|courant|d'ici|(?:(?:a|d'ici) )?(?:la |le )?(?:debut|mi|fin)(?: de)?";
