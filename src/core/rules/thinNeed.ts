import type { NeedFieldKind } from '../record/record.ts';
import { isAnswered, needOf } from '../record/standing.ts';
import { onSection, onTitle } from '../record/where.ts';
import { askFields } from '../writing/scaffold.ts';
import type { Rule } from './rule.ts';

const ASKED: readonly NeedFieldKind[] = ['whoAsks', 'whoPays'];

/** Finds a need that says something, but not who asks, or not who pays. */
export const thinNeed: Rule<{ readonly lacks: 'whoAsks' | 'whoPays' | 'both' }> = {
  id: 'thin-need',
  title: { en: 'The need is sketched', fr: 'Le besoin est esquissé' },
  severity: 'information',
  looksAt: ['scale'],
  *observe({ record }) {
    if (needOf(record) !== 'thin') return;
    const asked = isAnswered(record, 'whoAsks');
    const paid = isAnswered(record, 'whoPays');
    yield {
      at: onSection(record, 'need') ?? onTitle(record),
      values: { lacks: asked ? 'whoPays' : paid ? 'whoAsks' : 'both' },
    };
  },
  says: {
    en: ({ lacks }) =>
      ({
        whoAsks: 'The need is sketched: who asks for it is still open.',
        whoPays: 'The need is sketched: who pays is still open.',
        both: 'The need is sketched: who asks for it and who pays are still open.',
      })[lacks],
    fr: ({ lacks }) =>
      ({
        whoAsks: 'Le besoin est esquissé : reste à savoir qui le demande.',
        whoPays: 'Le besoin est esquissé : reste à savoir qui paie.',
        both: 'Le besoin est esquissé : reste à savoir qui le demande, et qui paie.',
      })[lacks],
  },
  lacks: ({ lacks }) =>
    ({
      whoAsks: { en: 'who asks', fr: 'qui le demande' },
      whoPays: { en: 'who pays', fr: 'qui paie' },
      both: { en: 'who asks and who pays', fr: 'qui le demande et qui paie' },
    })[lacks],
  fixes(_, entry, context) {
    const { record } = entry;
    const lacking = ASKED.filter((kind) => !isAnswered(record, kind));
    return [
      {
        kind: 'scaffolding',
        title: TITLES[lacking.length > 1 ? 'both' : lacking.includes('whoAsks') ? 'whoAsks' : 'whoPays'],
        edits: askFields(record, lacking, context.languageOf(entry)),
        preferred: true,
      },
    ];
  },
};

const TITLES = {
  whoAsks: { en: 'Say who asks', fr: 'Dire qui le demande' },
  whoPays: { en: 'Say who pays', fr: 'Dire qui paie' },
  both: { en: 'Say who asks and who pays', fr: 'Dire qui le demande et qui paie' },
};
