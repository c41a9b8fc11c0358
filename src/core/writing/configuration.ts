import type { Config, NewFolder } from '../files/config.ts';
import { at } from '../text/place.ts';
import type { Edit } from './edits.ts';

/** The content of a new configuration: the settings in force already, so that it changes nothing until edited. */
export type NewConfiguration = Pick<Config, 'folders' | 'language' | 'reviewInterval' | 'reviewNotice'>;

/** Returns the text of a new configuration. */
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

/** Adds a records folder to a configuration; if it lists none yet, it lists the current records folders too. */
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

/** Returns a folder as written in a configuration, where the file's own folder needs a name. */
function written(folder: string): string {
  return folder === '' ? '.' : folder;
}
