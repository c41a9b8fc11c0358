/** A tab stop of a snippet as it is to be filled: its number, its default, and its choices where it has any. */
export interface Place {
  readonly number: number;
  readonly standing: string;
  readonly choices: readonly string[];
}

const PART =
  /\\([\\$}])|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\}|\$(CURRENT_YEAR|CURRENT_MONTH|CURRENT_DATE)/g;

const DAY: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '12',
  CURRENT_DATE: '15',
};

/** What VS Code makes of a snippet on 15 December 2024, each place filled by `fill`; by its default where it says nothing. */
export function expanded(
  snippet: string,
  fill: (place: Place) => string | undefined = () => undefined,
): string {
  return snippet.replace(
    PART,
    (
      _,
      escaped?: string,
      chosen?: string,
      list?: string,
      held?: string,
      text?: string,
      bare?: string,
      day?: string,
    ) => {
      if (escaped !== undefined) return escaped;
      if (day !== undefined) return DAY[day] ?? '';
      const choices = list?.split(/(?<!\\),/).map(unescaped) ?? [];
      const standing = choices[0] ?? unescaped(text ?? '');
      return (
        fill({ number: Number(chosen ?? held ?? bare), standing, choices: choices.slice(1) }) ?? standing
      );
    },
  );
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
