/** English documentation of the rules: phase. */
import type { RuleDocumentation } from '../../texts';

export const phase: Readonly<Record<string, RuleDocumentation>> = {};
