import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { sentenceOf } from '../rules/sentences.ts';
import type { InEachLanguage } from '../text/language.ts';
import type { Caret } from './caret.ts';
import type { Offer } from './offer.ts';

const NOTHING: InEachLanguage<string> = {
  en: 'sees nothing here now',
  fr: 'ne voit rien ici pour l’instant',
};

/**
 * Returns comments that switch a rule off, or just rule names: rules with findings here first, with their sentences.
 */
export function ruleOffers(
  { replace, part, named, goesOn }: Caret & { readonly is: 'comment' },
  findings: readonly Finding[],
): readonly Offer[] {
  const seen = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
  const rules = RULES.filter(({ id, always }) => !always && !named.includes(id));
  const ordered = [...rules.filter(({ id }) => seen.has(id)), ...rules.filter(({ id }) => !seen.has(id))];
  return ordered.map(({ id }): Offer => {
    const finding = seen.get(id);
    return {
      is: 'rule',
      label: part === 'whole' ? `<!-- scale-or-not ignore ${id} -->` : id,
      means: finding ? { en: sentenceOf(finding, 'en'), fr: sentenceOf(finding, 'fr') } : NOTHING,
      replace,
      text:
        part === 'whole'
          ? [`<!-- scale-or-not ignore ${id}: `, { stop: '' }, ' -->']
          : goesOn
            ? [id]
            : [`${id}: `, { stop: '' }, ' -->'],
    };
  });
}
