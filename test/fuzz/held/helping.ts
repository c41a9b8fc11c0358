import { caretAt } from '../../../src/core/help/caretAt.ts';
import { helpAt } from '../../../src/core/help/helpAt.ts';
import { offersAt, type Known } from '../../../src/core/help/index.ts';
import { isDecision, type Entry } from '../../../src/core/record/entry.ts';
import type { Position } from '../../../src/core/text/place.ts';
import { draftText } from '../../../src/core/writing/draft.ts';
import { reviewChoices } from '../../../src/core/writing/review.ts';
import { READ, type Held } from './breach.ts';
import { addressOf, emptyLog, entryOf } from './log.ts';
import { isIn } from './places.ts';

/** Holds what is told and offered at a position of a text: all in its place, on the caret's own line. */
export function* holdHelp(text: string, position: Position): Held {
  const entry = entryOf(addressOf('0001-idea.md'), text);
  helpAt(entry.record, position);
  const all = text.split(/\r\n|\r|\n/);
  const lines = (line: number): string | undefined => all[line];
  const caret = caretAt(lines, position);
  if (!caret || !isDecision(entry)) return READ;
  for (const { label, replace, text: draft } of offersAt(caret, lines, knownOf(entry))) {
    const isBesides = replace.line !== position.line || replace.endLine !== position.line;
    if (isBesides || !isIn(text, replace))
      yield {
        is: 'wrong place',
        of: `what is offered as ${caret.is}`,
        shown: `${label}: ${JSON.stringify(replace)}`,
      };
    draftText(draft);
  }
  return READ;
}

function knownOf(entry: Entry & { readonly kind: 'scale' | 'other' }): Known {
  const log = emptyLog();
  log.set(entry);
  return {
    entry,
    languages: entry.record.language ? [entry.record.language] : ['en', 'fr'],
    today: '2024-12-15',
    reviews: () => reviewChoices('2024-12-15', 6),
    records: () => log.entries(),
    findings: () => log.findings(entry.address),
  };
}
