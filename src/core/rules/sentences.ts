import type { Language } from '../text/language.ts';
import { RULES } from './index.ts';
import type { Finding } from './rule.ts';

/** Returns a finding's sentence, the same in the editor and on the command line. */
export function sentenceOf(finding: Finding, language: Language): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return rule ? typeset(rule.says[language](finding.values), language) : finding.rule;
}

/** Applies the typography of a language to a sentence: in French, no line break before `: ; ? !` or inside « ». */
export function typeset(sentence: string, language: Language): string {
  return language === 'fr' ? sentence.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : sentence;
}

/** Returns the facts missing from a record, in a few words and without repeats, in the order of its findings. */
export function notSaid(findings: readonly Finding[], language: Language): readonly string[] {
  const told = findings.flatMap(({ rule, values }) => {
    return RULES.find(({ id }) => id === rule)?.lacks?.(values)[language] ?? [];
  });
  return [...new Set(told)];
}
