import type { DecisionRecord, NeedFieldKind } from '../record/record.ts';
import { fieldOf, isAnswered, needOf } from '../record/standing.ts';
import { onSection, onTitle } from '../record/where.ts';
import { SECTION_FIELDS } from '../writing/forms.ts';
import { askFields, insertSection } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

const ASKED = ['whoAsks', 'today', 'cost', 'whoPays'] as const;

/** The record's statement in place of a need: that it is nobody, or nothing; `notSaid`: no statement. */
type Told = 'nobodyPays' | 'nobodyAsks' | 'nothingIsDone' | 'costsNothing' | 'notSaid';

/** Finds an idea without a stated business need: however strong its technology, a gadget so far. */
export const gadget: Rule<{ readonly told: Told; readonly evidence: boolean; readonly asked: boolean }> = {
  id: 'gadget',
  title: { en: 'No business need is stated yet', fr: 'Aucun besoin métier n’est encore exprimé' },
  severity: 'warning',
  looksAt: ['scale'],
  *observe({ record }) {
    if (needOf(record) !== 'missing') return;
    yield {
      at: onSection(record, 'need') ?? onTitle(record),
      values: {
        told: toldOf(record),
        evidence: isAnswered(record, 'evidence'),
        asked: isAnswered(record, 'whoAsks'),
      },
    };
  },
  says: {
    en: ({ told, evidence, asked }) => {
      const known = {
        nobodyPays: ': the record says that nobody pays, and it names no cost',
        nobodyAsks: ': the record names nobody else who asks for it',
        nothingIsDone: ': the record says that nothing is done about it today',
        costsNothing: ': the record says that it costs nothing so far',
        notSaid: '',
      }[told];
      const ask = asked
        ? 'What does it cost them, and who would pay?'
        : `${evidence ? 'There is evidence; who' : 'Who'} asks for it, what does it cost them, and who would pay?`;
      return `No business need is stated yet${known}. ${ask}`;
    },
    fr: ({ told, evidence, asked }) => {
      const known = {
        nobodyPays: ' : la fiche dit que personne ne paie, et ne donne pas de coût',
        nobodyAsks: ' : la fiche ne cite personne d’autre qui le demande',
        nothingIsDone: ' : d’après la fiche, rien ne se fait aujourd’hui',
        costsNothing: ' : d’après la fiche, ça ne coûte rien pour l’instant',
        notSaid: '',
      }[told];
      const ask = asked
        ? 'Combien ça leur coûte, et qui paierait ?'
        : `${evidence ? 'Il y a des preuves ; qui' : 'Qui'} le demande, combien ça leur coûte, et qui paierait ?`;
      return `Aucun besoin métier n’est encore exprimé${known}. ${ask}`;
    },
  },
  lacks: () => ({ en: 'who needs it', fr: 'qui en a besoin' }),
  fixes(_, entry, context) {
    const { record } = entry;
    const language = context.languageOf(entry);
    const isBegun =
      record.sections.some(({ kind }) => kind === 'need') ||
      SECTION_FIELDS.need.some((kind) => fieldOf(record, kind));
    const unanswered = ASKED.filter((kind) => !isAnswered(record, kind));
    return [
      isBegun
        ? {
            kind: 'scaffolding',
            title: {
              en: 'Fill in what the need leaves open',
              fr: 'Compléter ce que le besoin laisse ouvert',
            },
            edits: askFields(record, unanswered, language),
            preferred: true,
          }
        : {
            kind: 'scaffolding',
            title: { en: 'Insert the business need', fr: 'Insérer le besoin métier' },
            edits: [insertSection(record, 'need', language)],
            preferred: true,
          },
    ];
  },
};

function toldOf(record: DecisionRecord): Told {
  const isNone = (kind: NeedFieldKind): boolean => fieldOf(record, kind)?.says === 'nobody';
  if (isNone('whoPays')) return 'nobodyPays';
  if (isNone('whoAsks')) return 'nobodyAsks';
  return isNone('today') ? 'nothingIsDone' : isNone('cost') ? 'costsNothing' : 'notSaid';
}
