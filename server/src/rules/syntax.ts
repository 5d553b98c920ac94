/** The rules about what stands in the way of reading a text. */
import type { Rule } from './rule';

export const syntaxRules: readonly Rule[] = [];
