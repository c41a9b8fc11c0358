import { badDate } from './badDate.ts';
import { brokenPivot } from './brokenPivot.ts';
import { commodityAsEdge } from './commodityAsEdge.ts';
import { configuration } from './configuration.ts';
import { decidedWithQuestions } from './decidedWithQuestions.ts';
import { frontMatter } from './frontMatter.ts';
import { gadget } from './gadget.ts';
import { ignoreComment } from './ignoreComment.ts';
import { nicheOrAdvantage } from './nicheOrAdvantage.ts';
import { noReview } from './noReview.ts';
import { noSignals } from './noSignals.ts';
import { nothingInimitable } from './nothingInimitable.ts';
import { oneSidedPivot } from './oneSidedPivot.ts';
import { placeholder } from './placeholder.ts';
import { reviewDue } from './reviewDue.ts';
import type { ConfigurationRule, Rule, RuleWords } from './rule.ts';
import { sameNumber } from './sameNumber.ts';
import { scaleByHandOnly } from './scaleByHandOnly.ts';
import { scaleFirst } from './scaleFirst.ts';
import { signalSeen } from './signalSeen.ts';
import { staleOpen } from './staleOpen.ts';
import { supersededByWhat } from './supersededByWhat.ts';
import { thinNeed } from './thinNeed.ts';
import { twoQuestions } from './twoQuestions.ts';
import { unknownWord } from './unknownWord.ts';
import { unread } from './unread.ts';
import { verdictDisagrees } from './verdictDisagrees.ts';
import { verdictMissing } from './verdictMissing.ts';

/** The rules that check entries, in the order in which findings at the same place are shown. */
export const ENTRY_RULES: readonly Rule[] = [
  unread,
  frontMatter,
  sameNumber,
  gadget,
  thinNeed,
  twoQuestions,
  commodityAsEdge,
  nicheOrAdvantage,
  nothingInimitable,
  scaleFirst,
  scaleByHandOnly,
  noSignals,
  signalSeen,
  decidedWithQuestions,
  verdictMissing,
  verdictDisagrees,
  reviewDue,
  noReview,
  staleOpen,
  unknownWord,
  badDate,
  brokenPivot,
  oneSidedPivot,
  supersededByWhat,
  placeholder,
  ignoreComment,
];

/** The rule that checks configurations. */
export const CONFIGURATION_RULE: ConfigurationRule = configuration;

/** All rules. */
export const RULES: readonly RuleWords[] = [CONFIGURATION_RULE, ...ENTRY_RULES];
