/** English documentation of the rules: dialogue. */
import type { RuleDocumentation } from '../../texts';

export const dialogue: Readonly<Record<string, RuleDocumentation>> = {};
