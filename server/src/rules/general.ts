/** The rules about privacy and the tool itself. */
import type { Rule } from './rule';

export const generalRules: readonly Rule[] = [];
