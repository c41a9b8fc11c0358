import { askFields, insertSection } from '../writing/scaffold.ts';
import { onSection, onTitle } from '../where.ts';
import type { DecisionRecord } from '../record.ts';
import type { Rule } from '../rule.ts';
import { fieldOf, isAnswered, needOf } from '../standing.ts';

const ASKED = ['whoAsks', 'today', 'cost', 'whoPays'] as const;

/** `nobodyPays`: no payer and no cost; `nobody`: told to be nobody or nothing; `notSaid`: nothing is told. */
type Told = 'nobodyPays' | 'nobody' | 'notSaid';

/** No business need is stated: however strong the technology, the idea is a gadget so far. */
export const gadget: Rule<{ readonly told: Told; readonly evidence: boolean }> = {
  id: 'gadget',
  severity: 'warning',
  looksAt: ['scale'],
  *observe({ record }) {
    if (needOf(record) !== 'missing') return;
    yield {
      at: onSection(record, 'need') ?? onTitle(record),
      values: { told: toldOf(record), evidence: isAnswered(record, 'evidence') },
    };
  },
  says: {
    en: ({ told, evidence }) => {
      const need = {
        nobodyPays: 'No business need is stated yet: the record says that nobody pays, and it names no cost.',
        nobody: 'No business need is stated yet: the record says that nobody has it so far.',
        notSaid: 'No business need is stated yet.',
      }[told];
      const known = evidence ? 'There is evidence; ' : '';
      return `${need} ${known || 'W'}${known ? 'w' : ''}ho asks for it, what does it cost them, and who would pay?`;
    },
    fr: ({ told, evidence }) => {
      const need = {
        nobodyPays:
          'Aucun besoin métier n’est encore exprimé : la fiche dit que personne ne paie, et ne donne pas de coût.',
        nobody:
          'Aucun besoin métier n’est encore exprimé : d’après la fiche, personne ne l’a pour l’instant.',
        notSaid: 'Aucun besoin métier n’est encore exprimé.',
      }[told];
      return `${need} ${evidence ? 'Il y a des preuves ; qui' : 'Qui'} le demande, combien ça leur coûte, et qui paierait ?`;
    },
  },
  fixes(_, entry, context) {
    const { record } = entry;
    const language = context.languageOf(entry);
    const isBegun =
      record.sections.some(({ kind }) => kind === 'need') || ASKED.some((kind) => fieldOf(record, kind));
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
  if (fieldOf(record, 'whoPays')?.says === 'nobody') return 'nobodyPays';
  return ASKED.some((kind) => fieldOf(record, kind)?.says === 'nobody') ? 'nobody' : 'notSaid';
}
