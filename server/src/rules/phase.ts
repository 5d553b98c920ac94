/** The rules about what a phase asks for. */
import type { Rule } from './rule';

export const phaseRules: readonly Rule[] = [];
