/** The rules about the four initiatives: that they are four, and what each and all of them together need. */

import { insertField } from '../../document/write/field';
import { replaceText, writeText } from '../../document/write/text';
import type { Fix } from '../../paper/finding';
import { absent, placeOfMissing } from '../../paper/located';
import type { Initiative, Paper, Partner } from '../../paper/paper';
import { INITIATIVE, keysOf, ownPhase } from '../actions/benefits-and-actions';
import { isStillOpen } from '../early';
import { insertFixes, isWrittenOut } from '../fixing/insert';
import { idInRegister, loneEntries } from '../format/spots';
import { slugOf } from '../ids';
import { allWritten, initiativeName } from '../names';
import { nearTo, peopleOfUnit, plainName, unitIdOf } from '../register';
import { type Context, claimFix, fix, type Report, type Rule, report, severity } from '../rule';
import { exactlyFour } from './count';
import { initiativeWordingRules } from './wording';

function* title(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    if (!absent(initiative.map, 'title')) continue;
    const fixes = () => insertFixes(context, initiative.map, INITIATIVE, 'title');
    yield report(
      'initiatives/title',
      placeOfMissing(initiative.map, 'title', initiative.anchor),
      { initiative: initiativeName(initiative) },
      { fixes },
    );
  }
}

function* lead(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    if (!absent(initiative.map, 'lead') || isStillOpen(initiative.title)) continue;
    yield report(
      'initiatives/lead',
      placeOfMissing(initiative.map, 'lead', initiative.anchor),
      { initiative: initiativeName(initiative) },
      {
        phase: ownPhase(initiative),
        fixes: () => [
          ...leadFixes(paper, initiative, context),
          ...insertFixes(context, initiative.map, INITIATIVE, 'lead'),
        ],
      },
    );
  }
}

/** How many people a finding offers: more than a few are no help in choosing. Own choice. */
const MOST_OFFERED = 5;

function leadFixes(paper: Paper, initiative: Initiative, context: Context): readonly Fix[] {
  const order = keysOf(INITIATIVE);
  if (!isWrittenOut(initiative.map)) return [];
  return peopleOfUnit(context.organisation, paper)
    .slice(0, MOST_OFFERED)
    .map((name) => {
      const edits = insertField(context.subject.document, initiative.map, 'lead', writeText(name), order);
      return claimFix('initiatives/lead:person', { name }, edits);
    });
}

/** More fixes than these make a list that nobody reads. Own choice. */
const MOST_FIXES = 8;

function* partner(paper: Paper, context: Context): Iterable<Report> {
  const { initiatives } = paper;
  if (initiatives.every((initiative) => isStillOpen(initiative.title))) return;
  if (initiatives.some((initiative) => hasPartnerOutside(paper, initiative))) return;
  const place = paper.initiativesKey ?? paper.anchor;
  const fixes = () =>
    initiatives.slice(0, MOST_FIXES).flatMap((initiative) => partnerFixes(initiative, context));
  yield report('initiatives/partner', place, {}, { fixes });
}

function hasPartnerOutside(paper: Paper, initiative: Initiative): boolean {
  if (absent(initiative.map, 'partners')) return false;
  // What cannot be read as partners is not known to be missing.
  return initiative.partners.length === 0 || initiative.partners.some((one) => !isOwnUnit(paper, one));
}

function isOwnUnit(paper: Paper, { who }: Partner): boolean {
  const own = [unitIdOf(paper), paper.unit?.name?.value].flatMap((name) => (name ? [plainName(name)] : []));
  return who !== undefined && own.includes(plainName(who.value));
}

function partnerFixes(initiative: Initiative, context: Context): readonly Fix[] {
  if (!absent(initiative.map, 'partners')) return [];
  return insertFixes(context, initiative.map, INITIATIVE, 'partners').map(({ edits }) =>
    fix('initiatives/partner:add', { initiative: initiativeName(initiative) }, edits),
  );
}

/** With fewer actions than these under one, "most" says nothing. Own choice. */
const FEWEST_THAT_WEIGH = 4;

function* balance({ initiatives }: Paper): Iterable<Report> {
  // Where an initiative has no action at all, that is what to look at.
  if (initiatives.length < 2 || initiatives.some((one) => one.actions.length === 0)) return;
  const total = initiatives.reduce((sum, one) => sum + one.actions.length, 0);
  for (const initiative of initiatives) {
    const n = initiative.actions.length;
    if (n < FEWEST_THAT_WEIGH || n * 2 <= total) continue;
    yield report('initiatives/balance', initiative.anchor, {
      initiative: initiativeName(initiative),
      n,
      total,
    });
  }
}

/** How many focus areas a finding offers. Own choice: an organisation has seldom more. */
const MOST_AREAS = 8;

const FOCUS_AREAS = { path: 'strategy-paper:initiatives[].focus_areas' };

function* focusArea(paper: Paper, context: Context): Iterable<Report> {
  const areas = (context.organisation?.focusAreas ?? []).flatMap(({ id, name }) =>
    id ? [{ id: id.value, name: name?.value }] : [],
  );
  if (areas.length === 0) return;
  const options = areas.map((area) => area.id).slice(0, MOST_AREAS);
  const lone = loneEntries(context.subject);
  for (const text of paper.initiatives.flatMap((initiative) => allWritten(initiative.focusAreas))) {
    // One that stands without its list is told as that first.
    if (lone.has(text.span.start)) continue;
    // In another style, but there: that is a matter of style.
    if (areas.some((area) => area.id === text.value || area.id === slugOf(text.value))) continue;
    if (slugOf(text.value) !== text.value && idInRegister(text.value, FOCUS_AREAS, context.organisation))
      continue;
    const meant = areas.filter(({ name }) => name && plainName(name) === plainName(text.value));
    const fixes = () => {
      const byName = meant.map((area) => area.id);
      return [...new Set([...byName, ...nearTo(text.value, options), ...options])].map((id) =>
        (byName.includes(id) ? fix : claimFix)(
          'replace',
          { text: id },
          replaceText(context.subject.document, text.node, id),
        ),
      );
    };
    yield report('initiatives/focus-area', text.span, { area: text.value, options: { options } }, { fixes });
  }
}

const CALM_AT_FIRST = { mobilization: severity('hint') };

export const initiativeRules: readonly Rule[] = [
  { name: 'initiatives/exactly-four', severity: severity('error'), core: true, paper: exactlyFour },
  { name: 'initiatives/title', severity: severity('error'), core: true, missing: 'required', paper: title },
  {
    name: 'initiatives/lead',
    severity: severity('hint', 'warning'),
    phases: CALM_AT_FIRST,
    missing: 'optional',
    paper: lead,
  },
  {
    name: 'initiatives/partner',
    severity: severity('hint', 'warning'),
    phases: CALM_AT_FIRST,
    missing: 'optional',
    paper: partner,
  },
  { name: 'initiatives/balance', severity: severity('hint'), paper: balance },
  { name: 'initiatives/focus-area', severity: severity('warning', 'error'), paper: focusArea },
  ...initiativeWordingRules,
];
