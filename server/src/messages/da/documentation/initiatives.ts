/** Danish documentation of the rules: initiatives. */
import type { RuleDocumentation } from '../../texts';

export const initiatives: Readonly<Record<string, RuleDocumentation>> = {};
