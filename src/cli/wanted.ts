import { parseArgs } from 'node:util';
import { isDay } from '../core/days/calendar.ts';

/** Paths to read, and the day on which their records are judged. */
export interface Wanted {
  readonly paths: readonly string[];
  /** Day in ISO form, e.g. `2024-12-15`. */
  readonly today: string;
}

/** Parses the arguments; returns a sentence that says what is wrong with them if they cannot be used. */
export function wantedBy(args: readonly string[], now: Date): Wanted | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { today: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's first sentence says what is wrong; its others are about something else.
    return `${(error as Error).message.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;
  }
  const today = parsed.values.today ?? localDay(now);
  if (!isDay(today)) return `--today takes a calendar day such as 2024-12-15, and “${today}” is none.`;
  if (parsed.positionals.length === 0) return 'Name at least one file or folder to read.';
  return { paths: parsed.positionals, today };
}

function localDay(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
