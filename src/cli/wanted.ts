import { parseArgs } from 'node:util';
import { isDay } from '../core/days/calendar.ts';
import { typeset } from '../core/rules/sentences.ts';
import type { InEachLanguage } from '../core/text/language.ts';

/** Paths to read, and the day on which their records are judged. */
export interface Wanted {
  readonly paths: readonly string[];
  /** Day in ISO form, e.g. `2024-12-15`. */
  readonly today: string;
}

/** Parses the arguments; returns a sentence that says what is wrong with them if they cannot be used. */
export function wantedBy(args: readonly string[], now: Date): Wanted | InEachLanguage<string> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { today: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && token.name !== 'today')
      return {
        en: `“${token.rawName}” is no option that is known; --today is.`,
        fr: typeset(`« ${token.rawName} » n’est pas une option connue ; --today l’est.`, 'fr'),
      };
  }
  const { today = localDay(now) } = values;
  if (typeof today !== 'string' || !isDay(today)) {
    const given = typeof today === 'string' ? today : '';
    return {
      en: `--today takes a calendar day such as 2024-12-15, and “${given}” is none.`,
      fr: typeset(
        `--today attend un jour du calendrier, comme 2024-12-15 ; « ${given} » n’en est pas un.`,
        'fr',
      ),
    };
  }
  if (positionals.length === 0)
    return {
      en: 'Name at least one file or folder to read.',
      fr: 'Nommez au moins un fichier ou un dossier à lire.',
    };
  return { paths: positionals, today };
}

function localDay(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
