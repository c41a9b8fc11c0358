import fc from 'fast-check';
import { PATHS } from '../unit/records/keys.ts';
import { recordLogs, type RecordFile } from '../unit/records.ts';
import { guarded, together, type Held } from './held/breach.ts';
import { holdCommands } from './held/commanding.ts';
import { holdConfiguration } from './held/configuring.ts';
import { holdFixes } from './held/fixing.ts';
import { holdLife, type Life } from './held/living.ts';
import { holdReading } from './held/reading.ts';
import { holdTyping, type Typing } from './held/typing.ts';
import { configurations } from './made/configurations.ts';
import { anyLife, lives } from './made/lives.ts';
import { anyFile, anyText, textsLike } from './made/texts.ts';
import { anyTyping, typings } from './made/typings.ts';

/** A kind of input, with what it promises. */
export interface Kind<Input = unknown> {
  /** Number of inputs made at a time: about a second's work. */
  readonly batch: number;
  /** Returns the inputs to make, given texts of records to begin from. */
  readonly inputs: (known: readonly string[]) => fc.Arbitrary<Input>;
  readonly hold: (input: Input) => Held;
  /** Any input of the kind: where one breaks a promise, a smaller one is looked for among these. */
  readonly shape: fc.Arbitrary<Input>;
}

const files = {
  batch: 8,
  inputs: () => recordLogs({ minLength: 2, maxLength: 5 }),
  hold: holdFixes,
  shape: fc.array(anyFile, { maxLength: 10 }),
} satisfies Kind<readonly RecordFile[]>;

/** All kinds of input, by the names that rows of found.test.ts give them. */
export const KINDS = {
  reading: { batch: 200, inputs: textsLike, hold: holdReading, shape: anyText } satisfies Kind<string>,
  edits: { batch: 25, inputs: textsLike, hold: holdEditing, shape: anyText } satisfies Kind<string>,
  records: files,
  typing: { batch: 60, inputs: typings, hold: holdTyping, shape: anyTyping } satisfies Kind<Typing>,
  life: { batch: 100, inputs: lives, hold: holdLife, shape: anyLife } satisfies Kind<Life>,
  configuration: {
    ...{ batch: 500, inputs: () => configurations, hold: holdConfiguration, shape: anyText },
  } satisfies Kind<string>,
};

export type KindName = keyof typeof KINDS;

/** Returns the kind of a name, its inputs untyped: a row or another thread hands them over. */
export function kindOf(name: KindName): Kind {
  return KINDS[name] as unknown as Kind;
}

/** Holds an input of a kind; what throws is a breach like any other. */
export function holdInput(name: KindName, input: unknown): Held {
  return guarded(name, () => kindOf(name).hold(input));
}

/** Holds all that fixes and commands write into a text alone in its folder. */
function holdEditing(text: string): Held {
  return together([holdFixes([{ path: PATHS[0] ?? '', text }]), holdCommands(text)]);
}
