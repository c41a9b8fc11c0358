import type { Ignore } from '../record/record.ts';
import { at } from '../text/place.ts';
import type { Edit } from '../writing/edits.ts';
import type { Fix } from '../writing/fix.ts';
import type { Rule } from './rule.ts';

/**
 * Finds a comment meant to switch rules off that gives no reason, names no rule or an unknown one, or has no effect.
 */
export const ignoreComment: Rule<{
  readonly is: 'noReason' | 'noRule' | 'unknown' | 'always' | 'noEffect';
  readonly rule: string;
  readonly index: number;
  /** Whether it would have an effect once it gives a reason. */
  readonly helps: boolean;
}> = {
  id: 'ignore-comment',
  title: { en: 'This comment ignores nothing', fr: 'Ce commentaire n’ignore rien' },
  severity: 'hint',
  looksAt: ['scale', 'other'],
  closedToo: true,
  *observe({ record }, _, sees) {
    for (const [index, { place, rules, hasReason }] of record.ignores.entries()) {
      const helps = rules.every(({ text }) => sees(text) === 'something');
      if (rules.length === 0) yield { at: place, values: { is: 'noRule', rule: '', index, helps } };
      else if (!hasReason) yield { at: place, values: { is: 'noReason', rule: '', index, helps } };
      for (const text of new Set(rules.map((rule) => rule.text))) {
        const seen = sees(text);
        const is =
          seen === 'unknown' || seen === 'always' ? seen : seen === 'nothing' ? 'noEffect' : undefined;
        // Without a reason it has no effect anyhow.
        if (is && (hasReason || is !== 'noEffect'))
          yield { at: place, values: { is, rule: text, index, helps } };
      }
    }
  },
  says: {
    en: ({ is, rule }) =>
      ({
        noReason: 'This comment gives no reason yet, and counts once it does.',
        noRule: 'This comment names no rule yet: its id goes before the colon.',
        unknown: `“${rule}” is no rule that is known here.`,
        always: `“${rule}” is always told: what it sees keeps the record from being read.`,
        noEffect: `“${rule}” sees nothing in this record: there is nothing to ignore any more.`,
      })[is],
    fr: ({ is, rule }) =>
      ({
        noReason: 'Ce commentaire ne donne pas encore de raison ; il comptera dès qu’il en donnera une.',
        noRule:
          'Ce commentaire ne nomme pas encore de règle : son identifiant se place avant les deux-points.',
        unknown: `« ${rule} » n’est pas une règle connue ici.`,
        always: `« ${rule} » se dit toujours : ce que voit cette règle empêche de lire la fiche.`,
        noEffect: `« ${rule} » ne voit rien dans cette fiche : il n’y a plus rien à ignorer.`,
      })[is],
  },
  fixes({ values: { is, rule, index, helps } }, { record }) {
    const ignore = record.ignores[index];
    if (!ignore) return [];
    const isOneOfSeveral = rule !== '' && ignore.rules.length > 1;
    const writing: readonly Fix[] =
      is === 'noReason' && helps
        ? [
            {
              kind: 'scaffolding',
              title: { en: 'Write the reason', fr: 'Écrire la raison' },
              edits: [
                {
                  place: ignore.reason.place,
                  text: [ignore.reason.before, { stop: '' }, ignore.reason.after],
                },
              ],
            },
          ]
        : [];
    return [
      ...writing,
      {
        kind: 'settling',
        title: isOneOfSeveral
          ? { en: `Take “${rule}” out of the comment`, fr: `Retirer « ${rule} » du commentaire` }
          : { en: 'Take the comment out', fr: 'Retirer le commentaire' },
        edits: [isOneOfSeveral ? without(ignore, rule) : { place: ignore.whole, text: [''] }],
      },
    ];
  },
};

/** Removes a name from the rules of a comment, even if it appears twice. */
function without({ rules }: Ignore, rule: string): Edit {
  const [first, last] = [rules[0]?.place, rules.at(-1)?.place];
  const left = rules.filter(({ text }) => text !== rule).map(({ text }) => text);
  if (!first || !last) return { place: at({ line: 0, character: 0 }), text: [''] };
  return {
    place: { ...first, endLine: last.endLine, endCharacter: last.endCharacter },
    text: [left.join(', ')],
  };
}
