/** The rules about the direction. */
import type { Rule } from './rule';

export const directionRules: readonly Rule[] = [];
