/** Danish documentation of the rules: syntax. */
import type { RuleDocumentation } from '../../texts';

export const syntax: Readonly<Record<string, RuleDocumentation>> = {};
