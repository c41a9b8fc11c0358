import type { Language } from './language.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A finding's sentence, the same in the editor and on the command line. */
export function sentenceOf(finding: Finding, language: Language): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return rule ? rule.says[language](finding.values) : finding.rule;
}
