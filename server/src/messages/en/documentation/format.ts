/** English documentation of the rules: format. */
import type { RuleDocumentation } from '../../texts';

export const format: Readonly<Record<string, RuleDocumentation>> = {};
