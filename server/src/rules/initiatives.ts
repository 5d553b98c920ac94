/** The rules about initiatives. */
import type { Rule } from './rule';

export const initiativeRules: readonly Rule[] = [];
