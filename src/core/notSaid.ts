import type { Language } from './language.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What a record does not say yet, each in a few words and once, in the order of its findings. */
export function notSaid(findings: readonly Finding[], language: Language): readonly string[] {
  const told = findings.flatMap(({ rule, values }) => {
    return RULES.find(({ id }) => id === rule)?.lacks?.(values)[language] ?? [];
  });
  return [...new Set(told)];
}
