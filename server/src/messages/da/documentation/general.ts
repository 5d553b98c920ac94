/** Danish documentation of the rules: general. */
import type { RuleDocumentation } from '../../texts';

export const general: Readonly<Record<string, RuleDocumentation>> = {};
