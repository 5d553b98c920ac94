/** Danish documentation of the rules: actions. */
import type { RuleDocumentation } from '../../texts';

export const actions: Readonly<Record<string, RuleDocumentation>> = {};
