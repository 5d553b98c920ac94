/** The rules about the unit. */
import type { Rule } from './rule';

export const unitRules: readonly Rule[] = [];
