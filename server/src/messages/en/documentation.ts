/** The English documentation of all rules, joined. */
import type { RuleDocumentation } from '../texts';
import { actions } from './documentation/actions';
import { benefits } from './documentation/benefits';
import { dialogue } from './documentation/dialogue';
import { direction } from './documentation/direction';
import { format } from './documentation/format';
import { general } from './documentation/general';
import { initiatives } from './documentation/initiatives';
import { phase } from './documentation/phase';
import { syntax } from './documentation/syntax';
import { unit } from './documentation/unit';
import { wording } from './documentation/wording';

export const documentation: Readonly<Record<string, RuleDocumentation>> = {
  ...syntax,
  ...format,
  ...general,
  ...unit,
  ...direction,
  ...initiatives,
  ...benefits,
  ...actions,
  ...dialogue,
  ...phase,
  ...wording,
};
