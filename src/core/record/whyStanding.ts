import type { InEachLanguage } from '../text/language.ts';
import type { DecisionRecord } from './record.ts';
import { fieldOf, positionOf, STANDING_WORDS, standingOf } from './standing.ts';

/** Returns the reason for a record's standing, as a short phrase to follow its word. */
export function whyStanding(record: DecisionRecord): InEachLanguage<string> {
  switch (standingOf(record)) {
    case 'gadget':
      return whyGadget(record);
    case 'commodity':
      return whichIs(record, 'yes', {
        both: { en: 'can be industrialised and automated', fr: 's’industrialise et s’automatise' },
        industrialisable: { en: 'can be industrialised', fr: 's’industrialise' },
        automatable: { en: 'can be automated', fr: 's’automatise' },
      });
    case 'turning':
      return withPosition(record, whyTurning(record));
    case 'niche':
    case 'advantage':
      return {
        en: 'cannot be industrialised or automated; position said',
        fr: 'ne s’industrialise ni ne s’automatise\u00a0; position dite',
      };
    case 'inimitable':
      return {
        en: 'cannot be industrialised or automated; no position said',
        fr: 'ne s’industrialise ni ne s’automatise\u00a0; position non dite',
      };
    case 'not-asked':
      return whichIs(record, undefined, {
        both: { en: 'neither of the two is answered yet', fr: 'ni l’une ni l’autre n’a encore de réponse' },
        industrialisable: {
          en: 'whether it can be industrialised is still open',
          fr: 'reste à savoir si cela s’industrialise',
        },
        automatable: {
          en: 'whether it can be automated is still open',
          fr: 'reste à savoir si cela s’automatise',
        },
      });
  }
}

/**
 * Returns the reason for a gadget: the record says that nobody pays and names no cost, or leaves the whole need open.
 */
function whyGadget(record: DecisionRecord): InEachLanguage<string> {
  return fieldOf(record, 'whoPays')?.says === 'nobody'
    ? {
        en: 'the record says that nobody pays, and it names no cost',
        fr: 'la fiche dit que personne ne paie, et ne donne pas de coût',
      }
    : {
        en: 'who asks, what they do today, the cost, who pays: all still open',
        fr: 'reste à savoir qui demande, ce qu’ils font, le coût, qui paie',
      };
}

function whyTurning(record: DecisionRecord): InEachLanguage<string> {
  return whichIs(record, 'partly', {
    both: {
      en: 'can partly be industrialised and automated',
      fr: 's’industrialise et s’automatise en partie',
    },
    industrialisable: { en: 'can partly be industrialised', fr: 's’industrialise en partie' },
    automatable: { en: 'can partly be automated', fr: 's’automatise en partie' },
  });
}

/** Returns the text for the one question answered with `word`, or for both. */
function whichIs<T>(
  record: DecisionRecord,
  word: 'yes' | 'partly' | undefined,
  said: Readonly<Record<'both' | 'industrialisable' | 'automatable', T>>,
): T {
  const first = fieldOf(record, 'industrialisable')?.word === word;
  const second = fieldOf(record, 'automatable')?.word === word;
  return said[first && second ? 'both' : first ? 'industrialisable' : 'automatable'];
}

function withPosition(record: DecisionRecord, why: InEachLanguage<string>): InEachLanguage<string> {
  const position = positionOf(record);
  if (!position) return why;
  const { en, fr } = STANDING_WORDS[position];
  return { en: `${why.en}; position: ${en}`, fr: `${why.fr}\u00a0; position\u00a0: ${fr}` };
}
