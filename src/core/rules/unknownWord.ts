import type { Entry } from '../record/entry.ts';
import type { Key } from '../record/frontMatter.ts';
import type { DecisionRecord, Field, FieldKind } from '../record/record.ts';
import { fieldOf } from '../record/standing.ts';
import { tokens } from '../text/fold.ts';
import { at, type Place, type Room } from '../text/place.ts';
import { shortened } from '../text/shortened.ts';
import {
  answerWords,
  pivotWords,
  positionWords,
  statusWords,
  verdictWords,
  type KnownWords,
} from '../words/knownWord.ts';
import { nearest, oneLetterAway, type Near } from '../words/nearestWord.ts';
import { namedByVerb } from '../words/verb.ts';
import { ANSWERS, PIVOTS, POSITIONS, STATUSES, VERDICTS, written, type Table } from '../words/vocabulary.ts';
import type { Edit } from '../writing/edits.ts';
import type { Fix } from '../writing/fix.ts';
import { isTwice, setKeys, type Change } from '../writing/keys.ts';
import { together } from '../writing/pivot.ts';
import { isOneWord, overWord, writeWord, type Worded } from '../writing/word.ts';
import { yamlValue } from '../writing/yaml.ts';
import type { Context, Rule } from './rule.ts';

type Of = 'verdict' | 'status' | 'pivot' | 'position' | 'industrialisable' | 'automatable';

/**
 * Finds an unknown word where one of a few is expected; it is never taken for a known one. In a closed record only the
 * status is checked, which must be known, or the record would not count as closed.
 */
export const unknownWord: Rule<{ readonly of: Of; readonly text: string }> = {
  id: 'unknown-word',
  title: { en: 'This word is not one that is known here', fr: 'Ce mot n’est pas de ceux qu’on connaît ici' },
  severity: 'information',
  looksAt: ['scale', 'other'],
  *observe({ record, kind }) {
    for (const { of, text, place } of unknownIn(record)) {
      const severity = kind === 'other' ? 'hint' : 'information';
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
    if (unknown?.key && isTwice(entry.record, unknown.key.name)) return [];
    return unknown ? [...moved(unknown, entry, context), ...rewritten(unknown, entry, context)] : [];
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
  pivot: { en: 'kind of pivot', fr: 'un type de pivot' },
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

const WORDS: Readonly<Record<Of, KnownWords<string>>> = {
  verdict: verdictWords,
  status: statusWords,
  pivot: pivotWords,
  position: positionWords,
  industrialisable: answerWords,
  automatable: answerWords,
};

/** An unknown word found where a known one is expected. */
interface Unknown extends Worded {
  readonly of: Of;
  readonly place: Place;
  /** The key, if the word is its value. */
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
    return word && !word.word ? [{ ...word, of, ...(word.from === 'key' && { key }) }] : [];
  });
  const answers = Object.values(FIELDS).flatMap((kind): Unknown[] => {
    const field = fieldOf(record, kind);
    return field?.says === 'answer' && !field.word
      ? [{ ...field.answer, of: kind as Of, wordPlace: field.wordPlace, room: roomFor(field) }]
      : [];
  });
  return [...said, ...answers];
}

function roomFor({ answer }: Field): Room {
  return { place: at(answer.place), before: '', after: ' — ' };
}

function wordsOf(of: Of, language: 'en' | 'fr'): string {
  const words = Object.keys(TABLES[of]).map((kind) => written(TABLES[of], kind, language));
  const last = words.pop() ?? '';
  return `${words.join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
}

/**
 * Returns a fix that moves a status given as the verdict to the `status` key, if there is no status yet: the text
 * itself, or for a verb (`kill`) the status that it names.
 */
function moved({ of, text, key }: Unknown, entry: Entry, context: Context): readonly Fix[] {
  const { record } = entry;
  if (of !== 'verdict' || !key || record.status) return [];
  const named = statusWords.read(text) ? undefined : namedByVerb(STATUSES, text);
  const status = named ? written(STATUSES, named, context.languageOf(entry)) : text;
  if (!statusWords.read(status)) return [];
  const { place } = key.value;
  const isBehindOneBlank = place.character - key.key.place.endCharacter === 2;
  const whole = { ...place, character: place.character - (isBehindOneBlank ? 1 : 0) };
  const change = together(
    { is: 'edits', edits: [{ place: whole, text: [''] }] },
    setKeys(record, [['status', status]]),
  );
  if (change.is === 'refused') return [];
  const title = named
    ? { en: `Move it to the status, as “${status}”`, fr: `Le passer au statut : « ${status} »` }
    : { en: 'Move it to the status', fr: 'Le passer au statut' };
  return [{ kind: 'settling', title, edits: change.edits }];
}

/** Largest number of known words offered. */
const OFFERED = 3;

function rewritten(unknown: Unknown, entry: Entry, context: Context): readonly Fix[] {
  const { of, text } = unknown;
  const language = context.languageOf(entry);
  const table = TABLES[of];
  const sure = oneLetterAway(table, text);
  // A verdict is not guessed by its letters.
  const nears =
    of === 'verdict' && sure === undefined
      ? Object.keys(table).map((kind) => ({ kind, letters: Infinity, whole: true }))
      : nearest(table, text);
  const words = nears
    // Behind a no, a partly would be what is read.
    .filter(
      ({ kind }) =>
        isOneWord(text) || WORDS[of].read(`${written(table, kind, language)} — ${text}`)?.kind === kind,
    )
    .slice(0, OFFERED)
    .flatMap((near) => {
      const word = written(table, near.kind, language);
      const change = changeFor(unknown, near, word, entry.record);
      return change.is === 'edits' ? [{ word, edits: change.edits, inAll: near.kind === sure }] : [];
    });
  const notYet = table === ANSWERS && /^(?:not yet|pas encore)(?![\p{L}\p{N}])/iu.test(text);
  const no = written(ANSWERS, 'no', language);
  const all = notYet
    ? [
        { word: `${no}, ${text}`, edits: [{ place: at(unknown.place), text: [`${no}, `] }], inAll: false },
        ...words.filter(({ word }) => word === written(ANSWERS, 'partly', language)),
      ]
    : words;
  return all.map(({ word, edits, inAll }) => ({
    kind: 'settling',
    title: { en: `Write “${shortened(word)}”`, fr: `Écrire « ${shortened(word)} »` },
    edits,
    ...(inAll && { inAll, preferred: true }),
  }));
}

/** Writes a known word: over a single word or a near misspelling, else before the text, which stays. */
function changeFor(unknown: Unknown, near: Near<string>, word: string, record: DecisionRecord): Change {
  const { of, text, place, wordPlace, key } = unknown;
  const isNear = near.letters <= 2 && near.letters < text.length / 2;
  if (isNear && near.whole && !isOneWord(text) && /^[\p{L}\p{N}\s'’_-]+$/u.test(text)) {
    const isSpelled = place.line === place.endLine && place.endCharacter - place.character === text.length;
    if (key) return edited({ place: key.value.place, text: [yamlValue(word, key.quote)] });
    if (isSpelled) return edited({ place, text: [word] });
  }
  const [first] = tokens(text, 1);
  const isOfFirst = first && isNear && !near.whole && !isOneWord(text);
  if (isOfFirst && wordPlace && WORDS[of].read(word + text.slice(first.end))?.kind === near.kind) {
    return edited(overWord(text, wordPlace, word, key?.quote));
  }
  const edit = writeWord(unknown, word, key?.quote);
  return edit || !key ? edited(edit) : setKeys(record, [[key.name, word]]);
}

function edited(edit: Edit | undefined): Change {
  return { is: 'edits', edits: edit ? [edit] : [] };
}
