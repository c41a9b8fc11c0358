import { helpAt } from '../../../src/core/help/helpAt.ts';
import type { Place, Said } from '../../../src/core/text/place.ts';
import { BUDGET, sizeOf, timeFor } from '../../../src/reader/budget.ts';
import { textAt } from '../../unit/places.ts';
import { READ, type Held } from './breach.ts';
import { isIn, isSaidAt } from './places.ts';
import { readAnew } from './read.ts';

/** Holds the reading of a text: in time, the same twice, all places in the text, and there what was read. */
export function* holdReading(text: string): Held {
  const before = process.threadCpuUsage();
  const record = readAnew(text);
  const { user, system } = process.threadCpuUsage(before);
  const took = (user + system) / 1000;
  if (took > timeFor(sizeOf(text), BUDGET))
    yield { is: 'budget', of: 'reading', shown: `${took.toFixed(0)} ms for ${sizeOf(text)} bytes` };
  if (JSON.stringify(readAnew(text)) !== JSON.stringify(record))
    yield { is: 'unlike itself', of: 'reading', shown: 'a second reading differs' };
  for (const [of, fact] of factsIn(record)) {
    if ('endLine' in fact && !isIn(text, fact)) {
      yield { is: 'wrong place', of, shown: JSON.stringify(fact) };
    } else if ('text' in fact && !isSaidAt(of, fact, text)) {
      const there = textAt(text, fact.place);
      yield { is: 'wrong place', of, shown: `“${fact.text}” is said to stand at “${there}”` };
    } else if ('place' in fact) {
      helpAt(record, fact.place);
    }
  }
  return READ;
}

/** Returns each place of a record, and each text with its place, with the fact that it belongs to. */
function* factsIn(value: unknown, of = 'record'): Iterable<readonly [of: string, fact: Place | Said]> {
  if (typeof value !== 'object' || value === null) return;
  if ('endLine' in value) yield [of, value as Place];
  if ('place' in value && 'text' in value && typeof value.text === 'string') yield [of, value as Said];
  for (const [key, part] of Object.entries(value))
    yield* factsIn(part, Array.isArray(value) ? of : `${of}.${key}`);
}
