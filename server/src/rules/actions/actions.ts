/** The rules about actions: that there are some, who does them, and what for. */
import { type Pair, pairOf } from '../../document/tree';
import { appendEntry } from '../../document/write/entry';
import { insertField, replaceValue } from '../../document/write/field';
import { inlineText } from '../../document/write/scalar';
import { writeText } from '../../document/write/text';
import type { Fix, Related } from '../../paper/finding';
import { absent, placeOfMissing } from '../../paper/located';
import type { Action, Initiative, Paper } from '../../paper/paper';
import { benefitsWithoutAction, linkEdits, writtenList } from '../benefits/links';
import { moveToBenefits } from '../benefits/move';
import { insertFixes } from '../fixing/insert';
import { parkSurplus } from '../fixing/park';
import { actionName, benefitName, initiativeName, written } from '../names';
import { severalPersons } from '../register';
import { type Context, claimFix, fix, type Report, type Rule, report, severity } from '../rule';
import { spanOfPart } from '../wording/phrases';
import { exactAtStart } from '../wording/verbs';
import { ACTION, actionsOf, INITIATIVE, keysOf, ownPhase } from './benefits-and-actions';
import { closeRanks, priorityRules } from './priority';
import { actionProgressRules } from './progress';

function* none(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    const { map, anchor } = initiative;
    if (!absent(map, 'actions')) continue;
    yield report(
      'actions/none',
      placeOfMissing(map, 'actions', anchor),
      { initiative: initiativeName(initiative) },
      { fixes: () => insertFixes(context, map, INITIATIVE, 'actions') },
    );
  }
}

function* responsible(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, action } of actionsOf(paper)) {
    const { map, anchor } = action;
    const phase = ownPhase(initiative);
    const params = { action: actionName(action) };
    if (absent(map, 'responsible')) {
      const fixes = () => insertFixes(context, map, ACTION, 'responsible');
      const place = placeOfMissing(map, 'responsible', anchor);
      yield report('actions/responsible', place, params, { phase, fixes });
      continue;
    }
    const pair = pairOf(map, 'responsible');
    const list = pair && writtenList(pair);
    const names = list
      ? action.responsible.map(({ value }) => value)
      : action.responsible.flatMap(({ value }) => severalPersons(value, paper, context.organisation));
    const span = list?.span ?? pair?.value?.span;
    if (!pair || !span || names.length < 2) continue;
    yield report(
      'actions/responsible:several',
      span,
      { ...params, n: names.length },
      { phase, fixes: () => names.map((one) => oneResponsible(context, action, pair, one, names)) },
    );
  }
}

/** One stays responsible, the others go under `with`. */
function oneResponsible(
  context: Context,
  action: Action,
  pair: Pair,
  one: string,
  all: readonly string[],
): Fix {
  const { document } = context.subject;
  const { map } = action;
  const present = new Set(action.with.map((text) => text.value));
  const others = all.filter((name) => name !== one && !present.has(name));
  const withPair = pairOf(map, 'with');
  const list = withPair && writtenList(withPair);
  const listed = (names: readonly string[]): string =>
    `[${names.map((name) => inlineText(name, 'flow')).join(', ')}]`;
  const edits = [...replaceValue(document, pair, writeText(one))];
  if (others.length > 0) {
    if (!withPair || absent(map, 'with')) {
      edits.push(...insertField(document, map, 'with', [listed(others)], keysOf(ACTION)));
    } else if (list) {
      edits.push(...others.flatMap((name) => appendEntry(document, list, [inlineText(name, 'flow')])));
    } else edits.push(...replaceValue(document, withPair, [listed([...present, ...others])]));
  }
  return fix('actions/responsible:one', { name: one }, edits);
}

function* everyone(paper: Paper, context: Context): Iterable<Report> {
  const { words } = context.words('actions/everyone');
  for (const { action } of actionsOf(paper)) {
    const [only, ...more] = action.responsible;
    const who = written(only);
    if (!who || more.length > 0 || !isNobody(who.value, words)) continue;
    yield report('actions/everyone', who.span, { who: who.value });
  }
}

function isNobody(text: string, words: readonly string[]): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '')
    .trim();
  const first = plain.charCodeAt(0);
  return words.some((word) => {
    // Most words of the list are told apart by their first letter.
    if (word.charCodeAt(0) !== first) return false;
    return word.endsWith(' *') ? plain.startsWith(word.slice(0, -1)) : plain === word;
  });
}

function* benefit(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, action } of actionsOf(paper)) {
    const { map, anchor } = action;
    if (initiative.benefits.length < 2 || !written(action.title) || !absent(map, 'contributes_to')) continue;
    yield report(
      'actions/benefit',
      placeOfMissing(map, 'contributes_to', anchor),
      { action: actionName(action) },
      { phase: ownPhase(initiative), fixes: () => serveFixes(context, paper, initiative, action) },
    );
  }
}

/**
 * One fix for each benefit that the action may serve; but where it is then plain that nothing leads to another
 * benefit, only those after which everything is reached.
 */
function serveFixes(context: Context, paper: Paper, initiative: Initiative, action: Action): readonly Fix[] {
  const lacking = (ids: readonly string[]) =>
    benefitsWithoutAction(paper, initiative, { serves: new Map([[action, ids]]) });
  const edits = (ids: readonly string[]) => linkEdits(context, action.map, 'contributes_to', { add: ids });
  const fixes = initiative.benefits.flatMap((one) =>
    one.id && lacking([one.id.value]).length === 0
      ? [claimFix('actions/benefit:serve', { benefit: benefitName(one) }, edits([one.id.value]))]
      : [],
  );
  if (fixes.length > 0) return fixes;
  const ids = lacking([]).flatMap(({ id }) => id?.value ?? []);
  return ids.length > 0 && lacking(ids).length === 0
    ? [claimFix('actions/benefit:several', { n: ids.length }, edits(ids))]
    : [];
}

function* tooMany(paper: Paper, context: Context): Iterable<Report> {
  const max = context.limits.actions_per_initiative;
  for (const initiative of paper.initiatives) {
    const { actions } = initiative;
    const [surplus, ...others] = actions.slice(max);
    if (!surplus) continue;
    const related = others.map((action): Related => ({ span: action.anchor }));
    yield report(
      'actions/too-many',
      surplus.anchor,
      { initiative: initiativeName(initiative), n: actions.length, max },
      { related, fixes: () => parkFixes(context, paper, initiative, max) },
    );
  }
}

function parkFixes(context: Context, paper: Paper, initiative: Initiative, max: number): readonly Fix[] {
  const { actions, map } = initiative;
  const pair = pairOf(map, 'actions');
  const list = pair && writtenList(pair);
  if (!list) return [];
  const candidates = actions.flatMap(({ index, title }) => {
    const text = written(title)?.value;
    return text === undefined ? [] : [{ index, title: text }];
  });
  return parkSurplus(
    context,
    { kind: 'action', list, candidates, surplus: actions.length - max, several: 'actions/too-many:park' },
    (indexes) => {
      const without = new Set(actions.filter(({ index }) => indexes.includes(index)));
      const isPlain = paper.initiatives.every((one) => {
        const before = benefitsWithoutAction(paper, one);
        return benefitsWithoutAction(paper, one, { without }).every((lost) => before.includes(lost));
      });
      return isPlain ? closeRanks(initiative, without) : undefined;
    },
  );
}

function* likeBenefit(paper: Paper, context: Context): Iterable<Report> {
  const openings = context.words('actions/reads-like-benefit');
  for (const { initiative, action } of actionsOf(paper)) {
    const title = written(action.title);
    const opening = title && exactAtStart(title.value, openings, context);
    if (!title || !opening) continue;
    yield report(
      'actions/reads-like-benefit',
      spanOfPart(context.subject.document, title, opening),
      { words: title.value.slice(opening.start, opening.end) },
      { fixes: () => moveToBenefits(context, paper, initiative, action) },
    );
  }
}

export const actionRules: readonly Rule[] = [
  { name: 'actions/none', severity: severity('error'), core: true, missing: 'required', paper: none },
  ...priorityRules,
  {
    name: 'actions/responsible',
    severity: severity('hint', 'error'),
    phases: { mobilization: severity('hint', 'warning') },
    missing: 'optional',
    paper: responsible,
  },
  { name: 'actions/everyone', severity: severity('hint', 'warning'), paper: everyone },
  { name: 'actions/benefit', severity: severity('hint', 'warning'), missing: 'optional', paper: benefit },
  { name: 'actions/too-many', severity: severity('hint', 'warning'), paper: tooMany },
  ...actionProgressRules,
  { name: 'actions/reads-like-benefit', severity: severity('hint'), paper: likeBenefit },
];
