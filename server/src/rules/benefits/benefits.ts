/** The rules about benefits: that there are some, for whom they are, and that something is done for them. */
import { pairOf } from '../../document/tree';
import { type Lines, writeEntry } from '../../document/write/lines';
import type { Related } from '../../paper/finding';
import { absent, type LocatedText, placeOfMissing } from '../../paper/located';
import type { Benefit, Initiative, Paper } from '../../paper/paper';
import { benefitStatus } from '../../paper/progress';
import { skeletonValue } from '../../paper/skeleton';
import { BENEFIT, benefitsOf, INITIATIVE, ownPhase } from '../actions/benefits-and-actions';
import { insertFixes } from '../fixing/insert';
import { parkSurplus } from '../fixing/park';
import { actionName, benefitName, initiativeName, written } from '../names';
import { type Context, claimFix, type Report, type Rule, report, severity } from '../rule';
import { spanOfPart } from '../wording/phrases';
import { wordsIn } from '../wording/text-words';
import { readsLikeAction } from '../wording/verbs';
import { benefitsWithoutAction, linkEdits, lostBenefits, writtenList } from './links';
import { measureRules } from './measure';
import { moveToActions } from './move';
import { benefitProgressRules } from './progress';
import { twoInOne } from './split';

function* none(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    const { map, anchor } = initiative;
    if (!absent(map, 'benefits')) continue;
    yield report(
      'benefits/none',
      placeOfMissing(map, 'benefits', anchor),
      { initiative: initiativeName(initiative) },
      {
        fixes: () => insertFixes(context, map, INITIATIVE, 'benefits', lostAgain(paper, initiative, context)),
      },
    );
  }
}

/** Places to fill in for the benefits that the actions still lead to; undefined where they name none. */
function lostAgain(paper: Paper, initiative: Initiative, { language }: Context): Lines | undefined {
  const ids = new Set(lostBenefits(paper, initiative).map(({ value }) => value));
  if (!BENEFIT || ids.size === 0) return undefined;
  const shape = BENEFIT;
  return [...ids].flatMap((id) => writeEntry(skeletonValue(shape, { language, freeId: () => id }) ?? []));
}

function* statement(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, benefit } of benefitsOf(paper)) {
    const { map, anchor, index } = benefit;
    if (!absent(map, 'statement')) continue;
    yield report(
      'benefits/statement',
      placeOfMissing(map, 'statement', anchor),
      { number: index + 1, initiative: initiativeName(initiative) },
      { fixes: () => insertFixes(context, map, BENEFIT, 'statement') },
    );
  }
}

function* likeAction(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, benefit } of benefitsOf(paper)) {
    const text = written(benefit.statement);
    const opening = text && readsLikeAction(text, context);
    if (!text || !opening) continue;
    yield report(
      'benefits/reads-like-action',
      spanOfPart(context.subject.document, text, opening),
      { verb: text.value.slice(opening.start, opening.end) },
      { fixes: () => moveToActions(context, paper, initiative, benefit) },
    );
  }
}

function* forWhom(paper: Paper, context: Context): Iterable<Report> {
  for (const { benefit } of benefitsOf(paper)) {
    const { map, anchor } = benefit;
    // Nobody can say for whom before it is said what.
    if (!written(benefit.statement) || !absent(map, 'for_whom')) continue;
    yield report(
      'benefits/for-whom',
      placeOfMissing(map, 'for_whom', anchor),
      { benefit: benefitName(benefit) },
      { fixes: () => insertFixes(context, map, BENEFIT, 'for_whom') },
    );
  }
}

function* noAction(paper: Paper, context: Context): Iterable<Report> {
  for (const initiative of paper.initiatives) {
    for (const benefit of benefitsWithoutAction(paper, initiative)) {
      const status = benefitStatus(benefit, context.progress);
      if (!written(benefit.statement) || status === 'realised' || status === 'given-up') continue;
      yield report(
        'benefits/no-action',
        benefit.anchor,
        { benefit: benefitName(benefit) },
        { phase: ownPhase(initiative), fixes: () => linkFixes(context, initiative, benefit) },
      );
    }
  }
}

/** One fix for each action of the initiative: it serves this benefit too. */
function linkFixes(context: Context, { actions }: Initiative, benefit: Benefit) {
  const { id } = benefit;
  if (!id) return [];
  return actions.map((action) =>
    claimFix(
      'benefits/no-action:link',
      { action: actionName(action) },
      linkEdits(context, action.map, 'contributes_to', { add: [id.value] }),
    ),
  );
}

function* tooMany(paper: Paper, context: Context): Iterable<Report> {
  const max = context.limits.benefits_per_initiative;
  for (const initiative of paper.initiatives) {
    const { benefits, map } = initiative;
    const [surplus, ...others] = benefits.slice(max);
    if (!surplus) continue;
    const related = others.map((benefit): Related => ({ span: benefit.anchor }));
    yield report(
      'benefits/too-many',
      surplus.anchor,
      { initiative: initiativeName(initiative), n: benefits.length, max },
      { related, fixes: () => parkFixes(context, paper, initiative, pairOf(map, 'benefits'), max) },
    );
  }
}

function parkFixes(
  context: Context,
  paper: Paper,
  initiative: Initiative,
  pair: ReturnType<typeof pairOf>,
  max: number,
) {
  const list = pair && writtenList(pair);
  if (!list) return [];
  const { benefits } = initiative;
  const candidates = benefits.flatMap(({ index, statement: text }) => {
    const title = written(text)?.value;
    return title === undefined ? [] : [{ index, title }];
  });
  return parkSurplus(
    context,
    { kind: 'benefit', list, candidates, surplus: benefits.length - max, several: 'benefits/too-many:park' },
    (indexes) => (canGo(paper, initiative, new Set(indexes)) ? [] : undefined),
  );
}

/** True where every action still serves a benefit without these, and every benefit is still reached. */
function canGo(paper: Paper, initiative: Initiative, indexes: ReadonlySet<number>): boolean {
  const gone = new Set(
    initiative.benefits.flatMap(({ index, id }) => (indexes.has(index) && id ? [id.value] : [])),
  );
  const loses = paper.initiatives.some((one) =>
    one.actions.some(
      ({ contributesTo }) => contributesTo.length > 0 && contributesTo.every((to) => gone.has(to.value)),
    ),
  );
  if (loses) return false;
  const left = { ...initiative, benefits: initiative.benefits.filter(({ index }) => !indexes.has(index)) };
  const after = {
    ...paper,
    initiatives: paper.initiatives.map((one) => (one === initiative ? left : one)),
  };
  return after.initiatives.every((one) => {
    const before = benefitsWithoutAction(paper, one === left ? initiative : one);
    return benefitsWithoutAction(after, one).every((benefit) => before.includes(benefit));
  });
}

function* owner(paper: Paper, context: Context): Iterable<Report> {
  for (const { initiative, benefit } of benefitsOf(paper)) {
    if (!absent(benefit.map, 'owner') || !absent(initiative.map, 'lead')) continue;
    if (!written(benefit.statement)) continue;
    yield report(
      'benefits/owner',
      benefit.anchor,
      { benefit: benefitName(benefit) },
      { phase: ownPhase(initiative), fixes: () => insertFixes(context, benefit.map, BENEFIT, 'owner') },
    );
  }
}

/** Silent as long as one benefit does not say for whom it is: it may be for the citizens. */
function* citizens(paper: Paper, context: Context): Iterable<Report> {
  const { words: own } = context.words('benefits/citizens');
  const groups: LocatedText[] = [];
  for (const { benefit } of benefitsOf(paper)) {
    if (benefit.kind?.value === 'disbenefit') continue;
    const texts = benefit.forWhom.filter(written);
    if (texts.length === 0 || !texts.every((text) => isOwnPeople(text.value, own))) return;
    groups.push(...texts);
  }
  const [first, ...others] = groups;
  if (!first) return;
  const related = others.map(({ span }): Related => ({ span }));
  yield report('benefits/citizens', first.span, { group: first.value }, { related });
}

/** True where every group named is one of the organisation's own: "staff and managers", »plejemedarbejdere«. */
function isOwnPeople(text: string, own: readonly string[]): boolean {
  const groups = text.split(/,|;|&|\/|\s(?:og|and|samt)\s/i).filter((group) => group.trim() !== '');
  return groups.every((group) =>
    wordsIn(group).some(({ text: word }) =>
      own.some((one) => word === one || (one.length > 5 && word.endsWith(one))),
    ),
  );
}

export const benefitRules: readonly Rule[] = [
  { name: 'benefits/none', severity: severity('error'), core: true, missing: 'required', paper: none },
  {
    name: 'benefits/statement',
    severity: severity('error'),
    core: true,
    missing: 'required',
    paper: statement,
  },
  { name: 'benefits/reads-like-action', severity: severity('hint'), paper: likeAction },
  { name: 'benefits/for-whom', severity: severity('hint', 'warning'), missing: 'optional', paper: forWhom },
  { name: 'benefits/no-action', severity: severity('hint', 'warning'), missing: 'required', paper: noAction },
  ...measureRules,
  { name: 'benefits/too-many', severity: severity('hint', 'warning'), paper: tooMany },
  ...benefitProgressRules,
  { name: 'benefits/two-in-one', severity: severity('hint'), paper: twoInOne },
  {
    name: 'benefits/owner',
    severity: severity('off'),
    phases: { 'benefits-realization': severity('warning', 'error') },
    missing: 'optional',
    paper: owner,
  },
  { name: 'benefits/citizens', severity: severity('hint'), missing: 'required', paper: citizens },
];
