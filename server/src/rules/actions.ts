/** The rules about actions. */
import { absent } from '../paper/located';
import type { Paper } from '../paper/paper';
import { initiativeName } from './names';
import { type Context, type Report, type Rule, report, severity } from './rule';

function* none(paper: Paper, _context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    if (!absent(initiative.map, 'actions')) continue;
    yield report('actions/none', initiative.anchor, { initiative: initiativeName(initiative) });
  }
}

export const actionRules: readonly Rule[] = [
  { name: 'actions/none', severity: severity('error'), core: true, missing: 'required', paper: none },
];
