import type { Config, NewFolder } from '../files/config.ts';
import { at } from '../text/place.ts';
import type { Edit } from './edits.ts';

/** What a new configuration says: what applies already, so that it changes nothing before somebody does. */
export type NewConfiguration = Pick<Config, 'folders' | 'language' | 'reviewInterval' | 'reviewNotice'>;

/** The text of a new configuration. */
export function newConfiguration(says: NewConfiguration): string {
  const { folders, language, reviewInterval, reviewNotice } = says;
  const members = {
    ...(folders && folders.length > 0 && { folders: folders.map(written) }),
    exclude: [],
    ...(language && { language }),
    rules: {},
    reviewInterval,
    reviewNotice,
  };
  return `${JSON.stringify(members, undefined, 2)}\n`;
}

/** Adds a records folder to a configuration; where it names none yet, those that are records folders today come with it. */
export function addFolder(
  { as, room, comma }: NewFolder,
  folder: string,
  today: NewConfiguration & { readonly folders: readonly string[] },
): readonly Edit[] {
  const { place, before, after } = room;
  const all = [...today.folders, folder];
  const text = {
    item: () => JSON.stringify(written(folder)),
    key: () => `"folders": [${all.map((path) => JSON.stringify(written(path))).join(', ')}]`,
    whole: () => newConfiguration({ ...today, folders: all }).trimEnd(),
  }[as]();
  const edit: Edit = { place, text: [`${before}${text}${after}`] };
  return comma ? [{ place: at(comma), text: [','] }, edit] : [edit];
}

/** A folder as it is written: the file's own has a name there. */
function written(folder: string): string {
  return folder === '' ? '.' : folder;
}
