/** English documentation of the rules: unit. */
import type { RuleDocumentation } from '../../texts';

export const unit: Readonly<Record<string, RuleDocumentation>> = {};
