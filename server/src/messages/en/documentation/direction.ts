/** English documentation of the rules: direction. */
import type { RuleDocumentation } from '../../texts';

export const direction: Readonly<Record<string, RuleDocumentation>> = {};
