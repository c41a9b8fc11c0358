/** The month names in both languages, abbreviations included, in lower case and without accents, January first. */
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

/** Any month name, as part of a pattern. */
export const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Words before a month or year, some naming a part of it (`mid`, `end of`), as part of a pattern. */
export const PART =
  'in|by|before|early|mid|late|(?:(?:at|by) )?(?:the )?(?:beginning|start|middle|end) of|' +
  "en|avant|courant|d'ici|(?:(?:a|d'ici) )?(?:la |le )?(?:debut|mi|fin)(?: de)?";
