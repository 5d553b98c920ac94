/**
 * One goal of a plan as an initiative: its objectives become actions, or benefits where they open with something
 * that gets better; its indicators become benefits with their measure, or notes on the action whose end they show.
 */
import type { Fields } from './draft';
import {
  benefitFromIndicator,
  indicatorNote,
  isCounted,
  isSilent,
  measureOfObjective,
  showsBenefit,
} from './draft-benefit';
import {
  type Drafting,
  isBeneficiary,
  isPerformer,
  namesOf,
  planName,
  portraits,
  spanOf,
  termNotes,
} from './drafting';
import { beginningOf, dateIn, isOneLiner, paragraphs, readsLikeOutcome, unstopped } from './plain-words';
import type { Goal, Indicator, Objective, Stakeholder } from './stratml-plan';

/** What a card of the map holds. */
const TITLE_WORDS = 12;
/** An action's title may be a longer sentence, as long as it is one. Own choice. */
const ACTION_WORDS = 20;

/** The initiative that `goal` becomes; undefined where nothing is said in it. */
export function initiativeFrom(goal: Goal, drafting: Drafting): Fields | undefined {
  if (!isTold(goal) && !goal.objectives.some(isTold)) {
    noteSilence(goal, drafting);
    for (const objective of goal.objectives) noteSilence(objective, drafting);
    return undefined;
  }
  drafting.tally.goals++;
  const { title, rest } = initiativeTitle(goal);
  const id = drafting.freeId('initiative', goal.name, title);
  const forWhom = namesOf(goal.stakeholders.filter(isBeneficiary));
  const cast = castOf(goal.stakeholders);
  const parts = partsOf(goal, drafting);
  drafting.tally.partners += cast.partners.length;
  return {
    id,
    title,
    why: paragraphs(rest, goal.other),
    lead: cast.lead,
    for_whom: forWhom,
    partners: cast.partners.map((who) => ({ who })),
    // Before the long lists: notes behind them would not be found.
    ...termNotes(goal.term, drafting),
    'x-goal': planName(goal.sequence, goal.name, title),
    'x-stakeholders': portraits(goal.stakeholders, [...forWhom, ...cast.partners, cast.lead ?? '']),
    'x-indicators': parts.notes,
    'x-related': [...new Set([goal, ...goal.objectives].flatMap(relationsOf))],
    benefits: parts.benefits.length > 0 ? parts.benefits : [openBenefit(drafting)],
    actions: parts.actions.length > 0 ? parts.actions.map(ranked) : [ranked(openAction(drafting), 0)],
  };
}

/** A goal's description where it fits a card; else its name, which plans keep short. */
function initiativeTitle(goal: Goal): { readonly title: string; readonly rest: string } {
  const { name, description, other } = goal;
  if (isOneLiner(description, TITLE_WORDS)) return { title: unstopped(description), rest: '' };
  if (name !== '') return { title: unstopped(name), rest: description };
  const title = beginningOf(description, TITLE_WORDS) ?? (description || (other.split('\n', 1)[0] ?? ''));
  return { title: unstopped(title), rest: title === description ? '' : description };
}

/** Who is with the unit in this goal: one performing person leads, organisations and groups are partners. */
function castOf(stakeholders: readonly Stakeholder[]): {
  readonly lead: string | undefined;
  readonly partners: readonly string[];
} {
  const [lead, ...others] = stakeholders.filter((one) => one.isPerson && isPerformer(one));
  const groups = stakeholders.filter(
    (one) => !one.isPerson && (isPerformer(one) || !one.roles.some((role) => role.beneficiary)),
  );
  return { lead: others.length === 0 ? lead?.name : undefined, partners: namesOf(groups) };
}

interface Parts {
  readonly benefits: readonly Fields[];
  readonly actions: readonly Fields[];
  /** Indicators of the goal itself that are no benefits. */
  readonly notes: readonly string[];
}

/**
 * The benefits and actions of a goal. Where no indicator shows a benefit, those that count something are taken for
 * benefits all the same: better to ask whether they are than to leave the place empty.
 */
function partsOf(goal: Goal, drafting: Drafting): Parts {
  const everything = [...goal.indicators, ...goal.objectives.flatMap(({ indicators }) => indicators)];
  const hasBenefit = everything.some(showsBenefit) || goal.objectives.some(isOutcome);
  const isBenefit = (indicator: Indicator): boolean =>
    hasBenefit ? showsBenefit(indicator) : !isSilent(indicator) && indicator.unit !== '';
  const told = goal.objectives.filter((objective) => {
    if (isTold(objective)) return true;
    noteSilence(objective, drafting);
    return false;
  });
  const forWhom = namesOf(goal.stakeholders.filter(isBeneficiary));
  const own = sorted(goal.indicators, isBenefit, drafting);
  const made = told.map((objective) =>
    isOutcome(objective)
      ? benefitFromObjective(objective, isBenefit, drafting)
      : actionFromObjective(objective, isBenefit, drafting),
  );
  return {
    benefits: [
      ...own.benefits.map((indicator) => benefitFromIndicator(indicator, forWhom, drafting)),
      ...made.flatMap(({ benefits }) => benefits),
    ],
    actions: made.flatMap(({ actions }) => actions),
    notes: own.notes,
  };
}

function sentenceOf({ name, description, other }: Objective): string {
  return description || name || other;
}

function isOutcome(objective: Objective): boolean {
  return readsLikeOutcome(sentenceOf(objective));
}

function isTold(objective: Objective): boolean {
  const { name, description, other, indicators, stakeholders } = objective;
  return (
    name !== '' ||
    description !== '' ||
    other !== '' ||
    stakeholders.length > 0 ||
    indicators.some((indicator) => !isSilent(indicator))
  );
}

function noteSilence({ sequence, indicators }: Objective, { tally }: Drafting): void {
  tally.silent.push(...[sequence, ...indicators.map((one) => one.sequence)].filter((word) => word !== ''));
}

/** Indicators that are benefits, notes on those that are not, and a count of those that say nothing. */
function sorted(
  indicators: readonly Indicator[],
  isBenefit: (indicator: Indicator) => boolean,
  { tally }: Drafting,
): { readonly benefits: readonly Indicator[]; readonly notes: readonly string[] } {
  tally.silent.push(
    ...indicators.filter(isSilent).flatMap(({ sequence }) => (sequence === '' ? [] : [sequence])),
  );
  for (const { actuals } of indicators)
    tally.zeros += actuals.filter((result) => result.number === 0 && result.isUndecided).length;
  const told = indicators.filter((indicator) => !isSilent(indicator));
  const notes = told.filter((indicator) => !isBenefit(indicator)).map(indicatorNote);
  tally.indicatorNotes += notes.length;
  return { benefits: told.filter(isBenefit), notes };
}

function relationsOf({ indicators }: Objective): readonly string[] {
  return indicators.flatMap(({ relations }) => relations);
}

type Made = Omit<Parts, 'notes'>;

function actionFromObjective(
  objective: Objective,
  isBenefit: (indicator: Indicator) => boolean,
  drafting: Drafting,
): Made {
  const { name, other, sequence, stakeholders, indicators } = objective;
  const { title, rest } = actionTitle(objective);
  const { benefits, notes } = sorted(indicators, isBenefit, drafting);
  const id = drafting.freeId('action', name, title);
  const forWhom = namesOf(stakeholders.filter(isBeneficiary));
  const results = benefits.map((indicator) => benefitFromIndicator(indicator, forWhom, drafting));
  const performers = stakeholders.filter(isPerformer);
  const [only] = performers;
  const responsible = performers.length === 1 ? only?.name : undefined;
  const companions = stakeholders.filter(
    (one) => one.name !== responsible && (isPerformer(one) || !isBeneficiary(one)),
  );
  const term = spanOf([
    objective.term,
    ...indicators.flatMap(({ targets }) => targets.map((one) => one.term)),
  ]);
  drafting.tally.actions++;
  drafting.tally.people += performers.length;
  const action = {
    id,
    title,
    responsible: responsible ?? drafting.open('actions[].responsible'),
    with: namesOf(companions),
    contributes_to: results.flatMap((benefit) => (typeof benefit['id'] === 'string' ? [benefit['id']] : [])),
    due: dateIn(term.to),
    ...termNotes({ from: term.from, to: dateIn(term.to) === undefined ? term.to : '' }, drafting),
    'x-objective': planName(sequence, name, title),
    'x-notes': paragraphs(rest, unstopped(other) === title ? '' : other),
    'x-for_whom': results.length === 0 ? forWhom : undefined,
    'x-stakeholders': portraits(stakeholders, [...namesOf(companions), ...forWhom, responsible ?? '']),
    'x-indicators': notes,
  };
  return { benefits: results, actions: [action] };
}

/** An objective's description where it is one sentence of a fair length, or its beginning; else its name. */
function actionTitle(objective: Objective): { readonly title: string; readonly rest: string } {
  const { name, description, other } = objective;
  if (description === '') {
    const title = name || unstopped(other.split('\n', 1)[0] ?? '');
    return { title, rest: '' };
  }
  if (isOneLiner(description, ACTION_WORDS)) return { title: unstopped(description), rest: '' };
  const beginning = beginningOf(description, TITLE_WORDS);
  if (beginning !== undefined) return { title: unstopped(beginning), rest: description };
  if (isOneLiner(description, Number.POSITIVE_INFINITY)) return { title: unstopped(description), rest: '' };
  return { title: name || unstopped(description.split(/\n|(?<=[.!?]) /, 1)[0] ?? ''), rest: description };
}

function benefitFromObjective(
  objective: Objective,
  isBenefit: (indicator: Indicator) => boolean,
  drafting: Drafting,
): Made {
  const { name, other, sequence, stakeholders, indicators } = objective;
  const statement = unstopped(sentenceOf(objective));
  const { benefits, notes } = sorted(indicators, isBenefit, drafting);
  const id = drafting.freeId('benefit', name, statement);
  const forWhom = namesOf(stakeholders.filter(isBeneficiary));
  const performers = stakeholders.filter(isPerformer);
  const [only] = performers;
  const owner = performers.length === 1 ? only?.name : undefined;
  const [first, ...others] = benefits;
  drafting.tally.objectiveBenefits++;
  drafting.tally.people += performers.length;
  const measured =
    first && others.length === 0 && isCounted(first) ? measureOfObjective(first, drafting) : undefined;
  const benefit = {
    id,
    statement,
    for_whom: forWhom.length > 0 ? forWhom : [drafting.open('benefits[].for_whom[]')],
    owner,
    ...measured,
    ...termNotes(
      spanOf([objective.term, ...indicators.flatMap(({ targets }) => targets.map((one) => one.term))]),
      drafting,
    ),
    'x-objective': planName(sequence, name, statement),
    'x-notes': paragraphs(other === sentenceOf(objective) ? '' : other, measured && first ? first.other : ''),
    'x-stakeholders': portraits(stakeholders, [...forWhom, owner ?? '']),
    'x-indicators': notes,
  };
  const further = measured ? [] : benefits.map((one) => benefitFromIndicator(one, forWhom, drafting));
  return { benefits: [benefit, ...further], actions: [] };
}

function openBenefit(drafting: Drafting): Fields {
  return {
    id: drafting.freeId('benefit'),
    statement: drafting.open('benefits[].statement'),
    for_whom: [drafting.open('benefits[].for_whom[]')],
  };
}

function openAction(drafting: Drafting): Fields {
  return {
    id: drafting.freeId('action'),
    title: drafting.open('actions[].title'),
    responsible: drafting.open('actions[].responsible'),
  };
}

/** An action with its priority after its title: the order of the plan, until the unit says otherwise. */
function ranked(action: Fields, index: number): Fields {
  const { id, title, ...rest } = action;
  return { id, title, priority: index + 1, ...rest };
}
