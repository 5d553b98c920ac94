/** The catalogue: every rule there is, in the order in which the documentation lists them. */
import { actionRules } from './actions/actions';
import { benefitRules } from './benefits/benefits';
import { dialogueRules } from './dialogue/dialogue';
import { directionRules } from './direction/direction';
import { formatRules } from './format/format';
import { generalRules } from './general';
import { initiativeRules } from './initiatives/initiatives';
import { phaseRules } from './phase';
import type { Rule } from './rule';
import { syntaxRules } from './syntax/syntax';
import { unitRules } from './unit';
import { wordingRules } from './wording/wording';

export const RULES: readonly Rule[] = [
  ...syntaxRules,
  ...formatRules,
  ...generalRules,
  ...unitRules,
  ...directionRules,
  ...initiativeRules,
  ...benefitRules,
  ...actionRules,
  ...dialogueRules,
  ...phaseRules,
  ...wordingRules,
];

/** The rule of that name; undefined where there is none. */
export function ruleNamed(name: string): Rule | undefined {
  return RULES.find((rule) => rule.name === name);
}
