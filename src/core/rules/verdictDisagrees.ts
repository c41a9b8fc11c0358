import type { Verdict } from '../record/record.ts';
import { onVerdict } from '../record/where.ts';
import { VERDICTS, written } from '../words/vocabulary.ts';
import { verdictFixes } from '../writing/verdict.ts';
import type { Rule } from './rule.ts';

/** Finds a `verdict` key that differs from the word that begins the Verdict section. */
export const verdictDisagrees: Rule<{ readonly key: Verdict; readonly line: Verdict }> = {
  id: 'verdict-disagrees',
  title: { en: 'Two verdicts in one record', fr: 'Deux verdicts dans une seule fiche' },
  severity: 'warning',
  looksAt: ['scale'],
  *observe({ record }) {
    const [key, line] = [record.verdictKey?.word, record.verdictLine?.word];
    if (key && line && key !== line) yield { at: onVerdict(record), values: { key, line } };
  },
  says: {
    en: ({ key, line }) =>
      `The front matter says “${written(VERDICTS, key, 'en')}”, and the Verdict section begins with “${written(VERDICTS, line, 'en')}”.`,
    fr: ({ key, line }) =>
      `L’en-tête dit « ${written(VERDICTS, key, 'fr')} », et la section du verdict commence par « ${written(VERDICTS, line, 'fr')} ».`,
  },
  fixes({ values: { key, line } }, entry, context) {
    return verdictFixes(entry.record, [key, line], context.languageOf(entry));
  },
};
