import type { InEachLanguage } from './language.ts';
import type { DecisionRecord } from './record.ts';
import { fieldOf, isAnswered, positionOf, standingOf } from './standing.ts';

/** How the standing of a record follows from what is written, in one short phrase. */
export function whyStanding(record: DecisionRecord): InEachLanguage<string> {
  switch (standingOf(record)) {
    case 'gadget':
      return whyGadget(record);
    case 'commodity':
      return whichIs(record, 'yes', {
        both: { en: 'it can be industrialised and automated', fr: 'cela s’industrialise et s’automatise' },
        industrialisable: { en: 'it can be industrialised', fr: 'cela s’industrialise' },
        automatable: { en: 'it can be automated', fr: 'cela s’automatise' },
      });
    case 'turning':
      return withPosition(record, whyTurning(record));
    case 'niche':
    case 'advantage':
      return withPosition(record, NEITHER);
    case 'inimitable':
      return {
        en: `${NEITHER.en}, and whether it is a niche or a durable advantage is not said yet`,
        fr: `${NEITHER.fr}, et la fiche ne dit pas encore si c’est une niche ou un avantage durable`,
      };
    case 'not-asked':
      return whichIs(record, undefined, {
        both: {
          en: 'whether it can be industrialised or automated is still open',
          fr: 'reste à savoir si cela peut s’industrialiser ou s’automatiser',
        },
        industrialisable: {
          en: 'whether it can be industrialised is still open',
          fr: 'reste à savoir si cela peut s’industrialiser',
        },
        automatable: {
          en: 'whether it can be automated is still open',
          fr: 'reste à savoir si cela peut s’automatiser',
        },
      });
  }
}

const NEITHER: InEachLanguage<string> = {
  en: 'it can be neither industrialised nor automated',
  fr: 'cela ne s’industrialise ni ne s’automatise',
};

/** Of a gadget by what is said, or by what is not: nobody who pays and no cost, or none of the four. */
function whyGadget(record: DecisionRecord): InEachLanguage<string> {
  return fieldOf(record, 'whoPays')?.says === 'nobody' && !isAnswered(record, 'cost')
    ? {
        en: 'the record says that nobody pays, and it names no cost',
        fr: 'la fiche dit que personne ne paie, et ne donne pas de coût',
      }
    : {
        en: 'the record names nobody who asks or pays, nothing they do today, and no cost',
        fr: 'la fiche ne nomme ni qui demande, ni qui paie, ni ce qui se fait aujourd’hui, ni ce que ça coûte',
      };
}

function whyTurning(record: DecisionRecord): InEachLanguage<string> {
  return whichIs(record, 'partly', {
    both: {
      en: 'it can partly be industrialised, and partly be automated',
      fr: 'cela s’industrialise en partie, et s’automatise en partie',
    },
    industrialisable: {
      en: 'it can partly be industrialised, and not be automated',
      fr: 'cela s’industrialise en partie, et ne s’automatise pas',
    },
    automatable: {
      en: 'it can partly be automated, and not be industrialised',
      fr: 'cela s’automatise en partie, et ne s’industrialise pas',
    },
  });
}

/** What is said of the one of the two questions whose answer is that word, or of both. */
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
  switch (positionOf(record)) {
    case 'niche':
      return {
        en: `${why.en}; the record calls it a niche`,
        fr: `${why.fr}\u00a0; la fiche y voit une niche`,
      };
    case 'advantage':
      return {
        en: `${why.en}; the record calls it a durable advantage`,
        fr: `${why.fr}\u00a0; la fiche y voit un avantage durable`,
      };
    case undefined:
      return why;
  }
}
