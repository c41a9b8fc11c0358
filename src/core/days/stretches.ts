import type { Part, Time } from './time.ts';
import { anyOf, MONTH, monthOf, ORDINALS, UNIT, UNITS } from './timeWords.ts';

/** The months in which the seasons of meteorology begin. */
const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  ...{ printemps: 3, ete: 6, automne: 9, hiver: 12 },
};

type Stretch = Pick<Time & { readonly is: 'inYear' }, 'start' | 'length'>;

/** The kinds of stretch that have a name of their own in a year. */
const KINDS: readonly {
  readonly named: string;
  readonly of: (name: string, unit: string) => Stretch | undefined;
}[] = [
  { named: `(?<name>${MONTH})\\.?`, of: (name) => months(monthOf(name), 1) },
  { named: `(?<name>${anyOf(Object.keys(SEASONS))})`, of: (name) => months(SEASONS[name] ?? 0, 3) },
  { named: '[qt](?<name>\\d)', of: (nth) => months(Number(nth) * 3 - 2, 3) },
  { named: '[hs](?<name>[12])', of: (nth) => months(Number(nth) * 6 - 5, 6) },
  {
    named: `(?<name>${anyOf(Object.keys(ORDINALS))}) (?<unit>quarter|trimestre|half|semestre)`,
    of: (nth, unit) => {
      const length = UNITS[unit]?.months ?? 0;
      return months(((ORDINALS[nth] ?? 0) - 1) * length + 1, length);
    },
  },
  {
    named: '(?:week |semaine |kw|w|s)(?<name>\\d{1,2})',
    of: (nth) => ({ start: { week: Number(nth) }, length: { months: 0, days: 7 } }),
  },
];

/** Words before a stretch, some naming a part of it (`mid`, `end of`). */
const PART =
  'in|by|before|early|mid|late|(?:(?:at|by) )?(?:the )?(?:beginning|start|middle|end)(?: of)?|' +
  "en|a|au|avant|courant|d'ici|(?:(?:a|d'ici) )?(?:la |le )?(?:debut|mi|fin)(?: de| du| d')?";
const LEAD = `^(?:(?<part>${PART})[ -]?)?(?:(?<which>the|this|next|le|la|l'|ce|cet|cette) ?)?`;
const YEAR = '(?<year>\\d{4})';
const BEFORE_YEAR = '(?: prochaine?)?(?:[ ,/-]{0,2}(?:of |de )?(?<year>\\d{4}|\\d{2}))?$';

const PATTERNS = [
  ...KINDS.flatMap(({ named, of }) => [
    { pattern: new RegExp(`${LEAD}${named}${BEFORE_YEAR}`), of },
    { pattern: new RegExp(`${LEAD}${YEAR}[ /-]?${named}$`), of },
  ]),
  ...[`${YEAR}[-/.](?<name>\\d{1,2})`, `(?<name>\\d{1,2})[-/.]${YEAR}`].map((pattern) => ({
    pattern: new RegExp(`${LEAD}${pattern}$`),
    of: (month: string) => months(Number(month), 1),
  })),
  { pattern: new RegExp(`${LEAD}${YEAR}$`), of: () => months(1, 12) },
];
const AROUND = new RegExp(`${LEAD}(?<unit>${UNIT})(?:[ -](?<end>end))?(?<next> prochaine?)?$`);

type Groups = Readonly<Partial<Record<string, string>>>;

/**
 * Returns the time that a plain text names as a stretch, or as the beginning, middle or end of one: a week, month,
 * season, quarter, half or year; undefined for any other text.
 */
export function stretchNamed(said: string): Time | undefined {
  for (const { pattern, of } of PATTERNS) {
    const groups: Groups | undefined = pattern.exec(said)?.groups;
    if (!groups) continue;
    const { name = '', unit = '', part, year } = groups;
    const stretch = of(name, unit);
    return stretch ? { is: 'inYear', ...stretch, part: partNamed(part), year: yearOf(year) } : { is: 'none' };
  }
  const groups: Groups | undefined = AROUND.exec(said)?.groups;
  return groups && aroundNamed(groups);
}

function months(month: number, count: number): Stretch | undefined {
  const isMonth = month >= 1 && month <= 12;
  return isMonth ? { start: { month, date: 1 }, length: { months: count, days: 0 } } : undefined;
}

/** Returns the number of a year, `27` for 2027. */
export function yearOf(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Returns the time of `next month` or `the end of the year`; undefined for a unit alone, which names no time. */
function aroundNamed({ part: before, which, unit = '', end, next }: Groups): Time | undefined {
  const length = UNITS[unit];
  const isNext = which === 'next' || next !== undefined;
  const part = end === undefined ? partNamed(before) : 'end';
  if (!length) return undefined;
  if (part) return { is: 'around', length, part, next: isNext };
  if (isNext) return { is: 'after', ...length };
  return which === 'this' ? { is: 'after', months: 0, days: 0 } : undefined;
}

/** Returns the part of a stretch that the words before it name. */
function partNamed(before = ''): Part | undefined {
  if (/\b(?:fin|end)\b/.test(before)) return 'end';
  if (/\blate\b/.test(before)) return 'late';
  if (/\b(?:mi|mid|middle)\b/.test(before)) return 'middle';
  return /\b(?:early|start|beginning|debut)\b/.test(before) ? 'start' : undefined;
}
