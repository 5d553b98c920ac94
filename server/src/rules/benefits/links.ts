/**
 * Which action serves which benefit, and the edits that put such a link in, take it out, or turn it to another.
 * It judges nothing.
 */
import type { TextEdit } from '../../document/edit';
import { type ListNode, type MapNode, type Pair, pairOf, type Span } from '../../document/tree';
import { appendEntry, removeEntry } from '../../document/write/entry';
import { insertField, removeField, replaceValue } from '../../document/write/field';
import { inlineText } from '../../document/write/scalar';
import { absent, type LocatedText, textsAt } from '../../paper/located';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { ACTION, keysOf } from '../actions/benefits-and-actions';
import { benefitTargets, idMeant } from '../format/spots';
import { slugOf } from '../ids';
import { written } from '../names';
import type { Context } from '../rule';

/** The id the benefit goes by: its own, else the one made from its statement. */
export function benefitId(benefit: Benefit): string | undefined {
  return benefit.id?.value ?? slugged(written(benefit.statement)?.value);
}

/** The id the action goes by: its own, else the one made from its title. */
export function actionId(action: Action): string | undefined {
  return action.id?.value ?? slugged(written(action.title)?.value);
}

function slugged(text: string | undefined): string | undefined {
  return text === undefined ? undefined : slugOf(text) || undefined;
}

/** The actions that serve the benefit: those that say so, and where it is its initiative's only one, those that say nothing. */
export function actionsServing(paper: Paper, initiative: Initiative, benefit: Benefit): readonly Action[] {
  const id = benefitId(benefit);
  const isOnly = initiative.benefits.length === 1;
  return paper.initiatives.flatMap((one) =>
    one.actions.filter((action) =>
      absent(action.map, 'contributes_to')
        ? isOnly && one === initiative
        : action.contributesTo.some((to) => to.value === id),
    ),
  );
}

/** What the actions of an initiative refer to that is nowhere in the paper. */
export function lostBenefits(paper: Paper, { actions }: Initiative): readonly LocatedText[] {
  const refs = actions.flatMap((action) => action.contributesTo);
  if (refs.length === 0) return [];
  const known = benefitTargets(paper);
  return refs.filter(({ value }) => slugOf(value) === value && idMeant(value, known) === undefined);
}

/** How the paper would be with some links put in and some actions gone. */
export interface Supposing {
  /** What these actions would say that they contribute to. */
  readonly serves?: ReadonlyMap<Action, readonly string[]>;
  readonly without?: ReadonlySet<Action>;
}

/**
 * The benefits of an initiative that no action leads to, neither itself nor through another benefit. None where
 * that cannot be told: with one benefit all actions serve it, and an action that names none may serve any.
 * Nobody acts to reach a disbenefit.
 */
export function benefitsWithoutAction(
  paper: Paper,
  initiative: Initiative,
  supposing: Supposing = {},
): readonly Benefit[] {
  const { benefits } = initiative;
  const actions = remaining(initiative, supposing);
  if (benefits.length < 2 || actions.length === 0) return [];
  if (actions.some((action) => contributions(action, supposing) === undefined)) return [];
  const reached = reachedBenefits(paper, supposing);
  const unreached = benefits.filter((benefit) => {
    const id = benefitId(benefit);
    return benefit.kind?.value !== 'disbenefit' && id !== undefined && !reached.has(id);
  });
  if (unreached.length === 0) return [];
  // An id with a slip in it is told as that: it is clear what the action leads to.
  const meant = idsMeantBy(paper, actions, supposing);
  return unreached.filter((benefit) => !meant.has(benefitId(benefit) ?? ''));
}

/** The benefits that the actions refer to otherwise than by their ids. */
function idsMeantBy(paper: Paper, actions: readonly Action[], supposing: Supposing): ReadonlySet<string> {
  const known = benefitTargets(paper);
  const refs = actions.flatMap((action) => contributions(action, supposing) ?? []);
  return new Set(refs.flatMap((ref) => (known.targets.has(ref) ? [] : (idMeant(ref, known) ?? []))));
}

function remaining({ actions }: Initiative, { without }: Supposing): readonly Action[] {
  return without ? actions.filter((action) => !without.has(action)) : actions;
}

/** What the action says it contributes to; undefined where it says nothing. */
function contributions(action: Action, { serves }: Supposing): readonly string[] | undefined {
  const supposed = serves?.get(action);
  if (supposed) return supposed;
  return absent(action.map, 'contributes_to') ? undefined : action.contributesTo.map((to) => to.value);
}

/** The ids of all benefits that an action serves, itself or through benefits that lead to others. */
function reachedBenefits(paper: Paper, supposing: Supposing): ReadonlySet<string> {
  const leadsTo = new Map<string, readonly string[]>();
  const next: string[] = [];
  for (const initiative of paper.initiatives) {
    for (const benefit of initiative.benefits) {
      const id = benefitId(benefit);
      if (id !== undefined)
        leadsTo.set(
          id,
          benefit.leadsTo.map((to) => to.value),
        );
    }
    const [only, more] = initiative.benefits;
    const meant = only && !more ? benefitId(only) : undefined;
    for (const action of remaining(initiative, supposing)) {
      const ids = contributions(action, supposing) ?? (meant === undefined ? [] : [meant]);
      next.push(...ids);
    }
  }
  const reached = new Set<string>();
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(leadsTo.get(id) ?? []));
  }
  return reached;
}

/** What becomes of the texts in a list of references. */
export interface LinkChange {
  readonly add?: readonly string[];
  readonly remove?: ReadonlySet<string>;
}

/** Edits that change the references under `key` of `map`. A list that would be empty goes, key and all. */
export function linkEdits(
  { subject: { document } }: Context,
  map: MapNode,
  key: string,
  { add = [], remove = new Set() }: LinkChange,
  order: readonly string[] = keysOf(ACTION),
): readonly TextEdit[] {
  const before = textsAt(map, key);
  const kept = before.filter((text) => !remove.has(text.value));
  const added = [...new Set(add)].filter((id) => !kept.some((text) => text.value === id));
  const gone = before.length - kept.length;
  if (gone === 0 && added.length === 0) return [];
  const ids = [...kept.map((text) => text.value), ...added].map((id) => inlineText(id, 'flow'));
  const pair = pairOf(map, key);
  if (!pair || absent(map, key)) return insertField(document, map, key, [`[${ids.join(', ')}]`], order);
  if (ids.length === 0) return removeField(document, map, pair);
  const list = writtenList(pair);
  if (list && gone === 0) return added.flatMap((id) => appendEntry(document, list, [inlineText(id, 'flow')]));
  if (list && gone === 1 && added.length === 0) {
    return removeEntry(
      document,
      list,
      list.entries.findIndex(({ value }) => value?.kind === 'scalar' && remove.has(value.text)),
    );
  }
  return replaceValue(
    document,
    pair,
    !list || list.flow ? [`[${ids.join(', ')}]`] : ids.map((id) => `- ${id}`),
  );
}

/** The list under `pair` as it stands in the text; undefined for a single text that is only read as a list. */
export function writtenList({ value }: Pair): ListNode | undefined {
  if (value?.kind !== 'list') return undefined;
  const first = value.entries[0]?.value;
  const isMeant = first?.span.start === value.span.start && first.span.end === value.span.end;
  return isMeant ? undefined : value;
}

/** Edits that take out every reference to `ids`, and the ids of the elements that had them. */
export interface Unlinking {
  readonly edits: readonly TextEdit[];
  readonly from: readonly string[];
}

/**
 * Takes the references to `ids` out of the paper, but for those inside the stretches `within`.
 * @param instead ids to refer to in their place
 */
export function unlink(
  context: Context,
  paper: Paper,
  ids: ReadonlySet<string>,
  within: readonly Span[],
  instead: readonly string[] = [],
): Unlinking {
  const edits: TextEdit[] = [];
  const from: string[] = [];
  const across = paper.id ? new Set([...ids].map((id) => `${paper.id?.value}#${id}`)) : new Set<string>();
  const outside = ({ map: { span } }: { readonly map: MapNode }): boolean =>
    !within.some(({ start, end }) => span.start >= start && span.start < end);
  const turn = (
    map: MapNode,
    id: string | undefined,
    key: string,
    remove: ReadonlySet<string>,
    add: readonly string[],
  ): void => {
    if (!textsAt(map, key).some((text) => remove.has(text.value))) return;
    edits.push(...linkEdits(context, map, key, { remove, add: add.filter((one) => one !== id) }));
    if (id !== undefined) from.push(id);
  };
  for (const initiative of paper.initiatives) {
    for (const benefit of initiative.benefits.filter(outside))
      turn(benefit.map, benefitId(benefit), 'leads_to', ids, instead);
    for (const action of initiative.actions.filter(outside)) {
      turn(action.map, actionId(action), 'contributes_to', ids, instead);
      turn(action.map, actionId(action), 'builds_on', across, []);
    }
  }
  for (const { map, initiative } of paper.recommendations) {
    const { pair } = initiative ?? {};
    if (initiative && pair && ids.has(initiative.value))
      edits.push(...removeField(context.subject.document, map, pair));
  }
  return { edits, from };
}
