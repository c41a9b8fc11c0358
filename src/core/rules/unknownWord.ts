import type { Entry } from '../entry.ts';
import { statusWords } from '../knownWord.ts';
import { nearest, oneLetterAway } from '../nearestWord.ts';
import { at, type Place } from '../place.ts';
import type { DecisionRecord, FieldKind, Key } from '../record.ts';
import type { Context, Edit, Fix, Rule } from '../rule.ts';
import { fieldOf, isClosed } from '../standing.ts';
import { ANSWERS, PIVOTS, POSITIONS, STATUSES, VERDICTS, written, type Table } from '../vocabulary.ts';
import { together } from '../writing/pivot.ts';
import { setKeys } from '../writing/keys.ts';
import { yamlValue } from '../writing/yaml.ts';

type Of = 'verdict' | 'status' | 'pivot' | 'position' | 'industrialisable' | 'automatable';

/** Where one of a few words is expected stands another one, which is never taken for a known one. */
export const unknownWord: Rule<{ readonly of: Of; readonly text: string }> = {
  id: 'unknown-word',
  severity: 'warning',
  looksAt: ['scale'],
  closedToo: true,
  *observe({ record }) {
    for (const { of, text, place } of unknownIn(record)) {
      if (isClosed(record) && of !== 'status') continue;
      const severity = of in FIELDS ? 'information' : 'warning';
      yield { at: place, values: { of, text: shortened(text) }, severity };
    }
  },
  says: {
    en: ({ of, text }) => `“${text}” is no ${NAMES[of].en} that is known here; ${wordsOf(of, 'en')} are.`,
    fr: ({ of, text }) =>
      `« ${text} » n’est pas ${NAMES[of].fr} reconnu${NAMES[of].feminine ? 'e' : ''} ici ; ${wordsOf(of, 'fr')} le sont.`,
  },
  fixes({ values: { of } }, entry, context) {
    const unknown = unknownIn(entry.record).find((one) => one.of === of);
    return unknown ? [...moved(unknown, entry.record), ...rewritten(unknown, entry, context)] : [];
  },
};

const FIELDS: Readonly<Partial<Record<Of, FieldKind>>> = {
  position: 'position',
  industrialisable: 'industrialisable',
  automatable: 'automatable',
};

const NAMES: Readonly<Record<Of, { readonly en: string; readonly fr: string; readonly feminine?: true }>> = {
  verdict: { en: 'verdict', fr: 'un verdict' },
  status: { en: 'status', fr: 'un statut' },
  pivot: { en: 'kind of pivot', fr: 'un genre de pivot' },
  position: { en: 'position', fr: 'une position', feminine: true },
  industrialisable: { en: 'answer', fr: 'une réponse', feminine: true },
  automatable: { en: 'answer', fr: 'une réponse', feminine: true },
};

const TABLES: Readonly<Record<Of, Table<string>>> = {
  verdict: VERDICTS,
  status: STATUSES,
  pivot: PIVOTS,
  position: POSITIONS,
  industrialisable: ANSWERS,
  automatable: ANSWERS,
};

/** What is said where a known word is expected. */
interface Unknown {
  readonly of: Of;
  readonly text: string;
  readonly place: Place;
  /** Of a key of the front matter. */
  readonly key?: Key;
}

function unknownIn(record: DecisionRecord): readonly Unknown[] {
  const { verdictKey, status, pivot, frontMatter } = record;
  const said = (
    [
      ['verdict', verdictKey],
      ['status', status],
      ['pivot', pivot],
    ] as const
  ).flatMap(([of, word]): Unknown[] => {
    const key = frontMatter?.keys.find(({ name }) => name === of);
    return word && !word.word
      ? [{ of, text: word.text, place: word.place, ...(word.from === 'key' && { key }) }]
      : [];
  });
  const answers = Object.values(FIELDS).flatMap((kind): Unknown[] => {
    const field = fieldOf(record, kind);
    return field?.says === 'answer' && !field.word
      ? [{ of: kind as Of, text: field.answer.text, place: field.answer.place }]
      : [];
  });
  return [...said, ...answers];
}

function wordsOf(of: Of, language: 'en' | 'fr'): string {
  const words = Object.keys(TABLES[of]).map((kind) => written(TABLES[of], kind, language));
  const last = words.pop() ?? '';
  return `${words.join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
}

/** No longer than fits into a line of Problems. */
const LONGEST = 60;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

/** A word for the status that stands under the verdict goes where it belongs, if nothing stands there yet. */
function moved({ of, text, key }: Unknown, record: DecisionRecord): readonly Fix[] {
  if (of !== 'verdict' || !key || record.status || !statusWords.read(text)) return [];
  const change = together(
    { is: 'edits', edits: [{ place: key.value.place, text: [''] }] },
    setKeys(record, [['status', text]]),
  );
  if (change.is === 'refused') return [];
  const title = { en: 'Move it to the status', fr: 'Le passer au statut' };
  return [{ kind: 'settling', title, edits: change.edits }];
}

/** So many known words are offered at most. */
const OFFERED = 3;

function rewritten(unknown: Unknown, entry: Entry, context: Context): readonly Fix[] {
  const { of, text } = unknown;
  const language = context.languageOf(entry);
  const table = TABLES[of];
  const sure = oneLetterAway(table, text);
  const words = nearest(table, text)
    .slice(0, OFFERED)
    .map(({ kind, letters, whole }) => ({
      word: written(table, kind, language),
      edit: editFor(
        unknown,
        written(table, kind, language),
        letters <= 2 && letters < text.length / 2,
        whole,
      ),
      inAll: kind === sure,
    }));
  const notYet = table === ANSWERS && /^(?:not yet|pas encore)(?![\p{L}\p{N}])/iu.test(text);
  const no = written(ANSWERS, 'no', language);
  const all = notYet
    ? [
        { word: `${no}, ${text}`, edit: { place: at(unknown.place), text: [`${no}, `] }, inAll: false },
        ...words.filter(({ word }) => word === written(ANSWERS, 'partly', language)),
      ]
    : words;
  return all.map(({ word, edit, inAll }) => ({
    kind: 'settling',
    title: { en: `Write “${shortened(word)}”`, fr: `Écrire « ${shortened(word)} »` },
    edits: [edit],
    ...(inAll && { inAll, preferred: true }),
  }));
}

/** Writes a known word: over one that is spelled nearly so, or over a single other one; else before what is said. */
function editFor({ text, place, key }: Unknown, word: string, isNear: boolean, whole: boolean): Edit {
  const isOneWord = !/\s/.test(text.trim());
  if (key) {
    const rest = isNear && !whole ? text.slice(/^\S+/.exec(text)?.[0].length ?? 0) : '';
    const value = isOneWord || isNear ? word + rest : `${word} (${text})`;
    return { place: key.value.place, text: [yamlValue(value, key.quote)] };
  }
  if (isOneWord || (isNear && whole && place.line === place.endLine)) return { place, text: [word] };
  if (!isNear) return { place: at(place), text: [`${word} — `] };
  const first = /^[\p{L}\p{N}'’]+/u.exec(text)?.[0].length ?? 0;
  return {
    place: { ...place, endLine: place.line, endCharacter: place.character + first },
    text: [word],
  };
}
