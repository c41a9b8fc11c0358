import type { DecisionRecord } from '../record/record.ts';
import type { Edit } from './edits.ts';
import { isTwice, quoteOf, setKeys, type Change } from './keys.ts';
import { yamlValue } from './yaml.ts';

/**
 * Sets a day, in ISO form, over the day or time that the record gives; else as the value of its key, where a text of
 * more than a day stays as it is: behind the day in its key, or in the body, which the key goes before.
 */
export function setDay(record: DecisionRecord, key: 'date' | 'review', day: string): Change {
  const said = record[key];
  const isKey = said?.from === 'key';
  if (!said?.dayPlace || said.day === day || (isKey && isTwice(record, key))) {
    return setKeys(record, [[key, day]]);
  }
  const text = isKey ? yamlValue(day, quoteOf(record, key)) : day;
  return { is: 'edits', edits: [{ place: said.dayPlace, text: [text] }] };
}

/** Returns the edits that write the days of a record in ISO form, where another form names them and tells no time. */
export function datesInIso(record: DecisionRecord): readonly Edit[] {
  return (['date', 'review'] as const).flatMap((key): readonly Edit[] => {
    const said = record[key];
    if (!said?.dayPlace || said.day === undefined) return [];
    if (said.text.startsWith(said.day) || CLOCK.test(said.text)) return [];
    const isKey = said.from === 'key';
    if (isKey && isTwice(record, key)) return [];
    return [{ place: said.dayPlace, text: [isKey ? yamlValue(said.day, quoteOf(record, key)) : said.day] }];
  });
}

const CLOCK = /\d(?::\d|\s?h)/;
