import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { createLog } from '../../../src/core/log/log.ts';
import { collectOverview, type Overview } from '../../../src/core/overview/overview.ts';
import { writtenOverview } from '../../../src/core/overview/reading/written.ts';
import { readRecord } from '../../../src/core/reading/index.ts';
import { draftText } from '../../../src/core/writing/draft.ts';
import type { Edit } from '../../../src/core/writing/edits.ts';

/** Records by their paths below the folder `m:/d`. */
export type Files = Readonly<Record<string, string>>;

/** What a page at a path below that folder tells of these records. */
export function overviewOf(files: Files, { page = 'README.md', today = '2024-12-15' } = {}): Overview {
  const log = createLog(
    () => ({ today, language: 'en', configOf: () => DEFAULT_CONFIG }),
    () => undefined,
  );
  for (const [path, text] of Object.entries(files)) {
    log.set({ address: `m:/d/${path}`, kind: 'scale', folder: 'm:/d', record: readRecord(text) });
  }
  const collecting = collectOverview(`m:/d/${page}`, log);
  for (const entry of log.entries()) collecting.add(entry);
  return collecting.made((most) => most ?? 'en');
}

/** The page once the overview is written into it; the reason where it is not. */
export function pageWith(overview: Overview, page = ''): string {
  const written = writtenOverview(page, overview);
  if (written.is === 'same') return page;
  return written.is === 'written' ? edited(page, written.edit) : written.because;
}

/** A text with one edit, its own line ends as they are, those of the edit as the first of them. */
export function edited(text: string, { place, text: draft }: Edit): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  const offset = (line: number, character: number) => (starts[line] ?? text.length) + character;
  return (
    text.slice(0, offset(place.line, place.character)) +
    draftText(draft).replaceAll('\n', eol) +
    text.slice(offset(place.endLine, place.endCharacter))
  );
}

/** The lines of an overview between its marks that begin as this does. */
export function linesOf(overview: Overview, beginning = ''): readonly string[] {
  const lines = pageWith(overview).split('\n');
  const [from, to] = [
    lines.findIndex((line) => line.startsWith('<!--')),
    lines.lastIndexOf('<!-- /scale-or-not overview -->'),
  ];
  return lines.slice(from + 1, to).filter((line) => line !== '' && line.startsWith(beginning));
}
