/** The rules about dialogue, citizens and the rhythm of follow-up. */
import type { Rule } from './rule';

export const dialogueRules: readonly Rule[] = [];
