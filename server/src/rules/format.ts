/** The rules about the common format. */
import type { Rule } from './rule';

export const formatRules: readonly Rule[] = [];
