import fc from 'fast-check';
import { frontMatter, PATHS } from './records/keys.ts';
import { piece } from './records/sections.ts';
import { from, inAny, PROSE, type Languages, type Text } from './records/words.ts';

/** A record as a file: its path below the records folder, and its text. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** The bodies of records in these languages. */
export function bodyText(languages: Languages): Text {
  const title = from(['# Merlin\n', '# Merlin\n', 'Merlin\n===\n', '# {the idea in a few words}\n', '']);
  const pieces = fc.array(piece(languages), { maxLength: 7, size: 'max' }).map((all) => all.join('\n'));
  return fc
    .tuple(title, inAny(PROSE, languages), pieces, fc.boolean(), from(['\n', '\n', '']))
    .map(
      ([heading, prose, all, opens, end]) =>
        `${heading}${opens ? `\n${prose}\n` : ''}\n${all}`.trimEnd() + end,
    );
}

/** Texts of records in these languages, whole and broken, line ends as `\n` or `\r\n`. */
export function recordText(languages: Languages): Text {
  return fc
    .tuple(frontMatter(languages), bodyText(languages), fc.nat(7))
    .map(([front, body, form]) => (form === 0 ? (front + body).replaceAll('\n', '\r\n') : front + body));
}

/** Texts of records in English, in French, and in both. */
export const recordTexts: Text = fc.oneof(recordText(['en']), recordText(['fr']), recordText(['en', 'fr']));

/** Logs of records that name one another, by each form of reference. */
export function recordLogs(size: { readonly minLength: number; readonly maxLength: number }) {
  return fc
    .shuffledSubarray([...PATHS], size)
    .chain((paths) =>
      fc
        .tuple(...paths.map(() => recordTexts))
        .map((texts): readonly RecordFile[] => paths.map((path, i) => ({ path, text: texts[i] ?? '' }))),
    );
}
