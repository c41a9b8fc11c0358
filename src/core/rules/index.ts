import type { Rule } from '../rule.ts';

/** All rules, in the order in which findings of one place are told. */
export const RULES: readonly Rule[] = [];
