/** The rules about benefits. */
import type { Rule } from './rule';

export const benefitRules: readonly Rule[] = [];
