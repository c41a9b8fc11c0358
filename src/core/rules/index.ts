import type { Rule } from '../rule.ts';
import { decidedWithQuestions } from './decidedWithQuestions.ts';
import { frontMatter } from './frontMatter.ts';
import { gadget } from './gadget.ts';
import { thinNeed } from './thinNeed.ts';
import { unread } from './unread.ts';

/** All rules, in the order in which findings of one place are told. */
export const RULES: readonly Rule[] = [unread, frontMatter, gadget, thinNeed, decidedWithQuestions];
