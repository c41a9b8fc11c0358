import type { Verdict } from '../record/record.ts';
import { replicableOf, verdictOf } from '../record/standing.ts';
import { verdictFixes } from '../writing/verdict.ts';
import type { Rule } from './rule.ts';

/** Finds a decided record without a verdict. */
export const verdictMissing: Rule<{ readonly undecided: boolean }> = {
  id: 'verdict-missing',
  title: { en: 'Decided, and the verdict is not said', fr: 'C’est décidé, mais le verdict n’est pas dit' },
  severity: 'information',
  looksAt: ['scale'],
  *observe({ record }) {
    const { status, verdictKey, verdictLine, frontMatter } = record;
    const verdict = verdictOf(record);
    if (status?.word !== 'decided' || verdict === 'scale' || verdict === 'dontScale') return;
    // A word that is not known, or two that differ, are not missing: other rules speak of them.
    const isUnclear = frontMatter?.conflicts.includes('verdict') || (verdictKey && !verdictKey.word);
    if (!isUnclear) {
      yield { at: status.place, values: { undecided: (verdictKey ?? verdictLine)?.word === 'undecided' } };
    }
  },
  says: {
    en: ({ undecided }) =>
      undecided
        ? 'The status says decided, and the verdict undecided: scale, or don’t scale?'
        : 'The status says decided, and no verdict is said yet: scale, or don’t scale?',
    fr: ({ undecided }) =>
      undecided
        ? 'Le statut dit que c’est décidé, et le verdict que ça ne l’est pas : scaler, ou ne pas scaler ?'
        : 'Le statut dit que c’est décidé, mais le verdict n’est pas encore posé : scaler, ou ne pas scaler ?',
  },
  lacks: () => ({ en: 'the verdict', fr: 'le verdict' }),
  fixes(_, entry, context) {
    const { record } = entry;
    // What others can have too asks for speed; all else is done by hand first.
    const order: readonly Verdict[] =
      replicableOf(record) === 'yes' ? ['scale', 'dontScale'] : ['dontScale', 'scale'];
    return verdictFixes(record, order, context.languageOf(entry));
  },
};
