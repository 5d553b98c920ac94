/** English documentation of the rules: wording. */
import type { RuleDocumentation } from '../../texts';

export const wording: Readonly<Record<string, RuleDocumentation>> = {};
