/** Danish documentation of the rules: benefits. */
import type { RuleDocumentation } from '../../texts';

export const benefits: Readonly<Record<string, RuleDocumentation>> = {};
