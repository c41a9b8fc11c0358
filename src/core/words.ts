import type { Language } from './language.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A finding's sentence, the same in the editor and on the command line. */
export function sentenceOf(finding: Finding, language: Language): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return rule ? typeset(rule.says[language](finding.values), language) : finding.rule;
}

/** A sentence as its language sets it: in French no line ends before `: ; ? !`, nor inside of « ». */
export function typeset(sentence: string, language: Language): string {
  return language === 'fr' ? sentence.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : sentence;
}
