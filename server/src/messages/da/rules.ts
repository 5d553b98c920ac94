/** All Danish texts of the rules, joined. */

import { actions } from './actions';
import { benefits } from './benefits';
import { dialogue } from './dialogue';
import { direction } from './direction';
import { sharedFixes } from './fixes';
import { format } from './format';
import { general } from './general';
import { initiatives } from './initiatives';
import { phase } from './phase';
import { syntax } from './syntax';
import { unit } from './unit';
import { wording } from './wording';

export const titles = {
  ...syntax.titles,
  ...format.titles,
  ...general.titles,
  ...unit.titles,
  ...direction.titles,
  ...initiatives.titles,
  ...benefits.titles,
  ...actions.titles,
  ...dialogue.titles,
  ...phase.titles,
  ...wording.titles,
};
export const messages = {
  ...syntax.messages,
  ...format.messages,
  ...general.messages,
  ...unit.messages,
  ...direction.messages,
  ...initiatives.messages,
  ...benefits.messages,
  ...actions.messages,
  ...dialogue.messages,
  ...phase.messages,
  ...wording.messages,
};
export const fixes = {
  ...sharedFixes,
  ...syntax.fixes,
  ...format.fixes,
  ...general.fixes,
  ...unit.fixes,
  ...direction.fixes,
  ...initiatives.fixes,
  ...benefits.fixes,
  ...actions.fixes,
  ...dialogue.fixes,
  ...phase.fixes,
  ...wording.fixes,
};
