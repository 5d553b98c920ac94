/**
 * Moving what is written as a benefit to the actions, and the other way round. All texts and comments go along:
 * what has no place on the other side waits in a local note, and finds back when it is moved back.
 */
import type { TextEdit } from '../../document/edit';
import { readDocument } from '../../document/read';
import { type ListNode, type MapNode, pairOf } from '../../document/tree';
import { appendEntry, linesOfEntry, removeEntry } from '../../document/write/entry';
import { insertField, linesOfField } from '../../document/write/field';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { inlineText } from '../../document/write/scalar';
import { isPlaceholder } from '../../messages/placeholders';
import { type FieldShape, shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, textsAt } from '../../paper/located';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { skeletonValue } from '../../paper/skeleton';
import { ACTION, BENEFIT, INITIATIVE, keysOf, ownPhase } from '../actions/benefits-and-actions';
import { closeRanks, nextPriority } from '../actions/priority';
import { clearOf } from '../fixing/park';
import { actionName, benefitName } from '../names';
import { type Context, claimFix, fix } from '../rule';
import { benefitsWithoutAction, linkEdits, unlink, writtenList } from './links';
import { holdsTwo } from './split';

type Side = 'benefit' | 'action';

/** What a field is called on the other side. */
const RENAMED: Readonly<Record<Side, Readonly<Record<string, string>>>> = {
  benefit: { id: 'id', statement: 'title', owner: 'responsible' },
  action: { id: 'id', title: 'statement', responsible: 'owner' },
};

/** Fixes that move a benefit to the actions of its initiative: one, or one for each benefit that it may serve. */
export function moveToActions(
  context: Context,
  paper: Paper,
  initiative: Initiative,
  benefit: Benefit,
): readonly Fix[] {
  const rest = initiative.benefits.filter((one) => one !== benefit);
  const place = placeFor(context, initiative, 'benefits', 'actions');
  // The last benefit stays: an initiative needs one, and only its author knows what gets better.
  if (!place || rest.length === 0) return [];
  if (initiative.actions.length >= context.limits.actions_per_initiative) return [];
  const toward = (serves: readonly string[]): readonly TextEdit[] => {
    const next = nextPriority(context, initiative);
    const lines = movedLines(context, place.from, benefit, 'benefit', {
      priority: [String(next.number)],
      ...(serves.length > 0 && (rest.length > 1 || benefit.leadsTo.length > 0)
        ? { contributes_to: [listOf(serves)] }
        : {}),
    });
    const ids = new Set(benefit.id ? [benefit.id.value] : []);
    const { document } = context.subject;
    const added = place.add(lines);
    return [
      ...clearOf(removeEntry(document, place.from, benefit.index), added, document.source.text),
      ...next.edits,
      ...unlink(context, paper, ids, [benefit.map.span], serves).edits,
      ...added,
    ];
  };
  const known = new Set(
    paper.initiatives.flatMap((one) => one.benefits.flatMap(({ id }) => id?.value ?? [])),
  );
  const own = benefit.leadsTo.map((to) => to.value).filter((id) => known.has(id) && id !== benefit.id?.value);
  if (own.length > 0) return [fix('benefits/reads-like-action:move', {}, toward(own))];
  if (rest.length === 1) {
    const serves = rest.flatMap(({ id }) => id?.value ?? []);
    return [fix('benefits/reads-like-action:move', {}, toward(serves))];
  }
  return rest.flatMap((other) =>
    other.id
      ? [
          claimFix(
            'benefits/reads-like-action:serve',
            { benefit: benefitName(other) },
            toward([other.id.value]),
          ),
        ]
      : [],
  );
}

/** Fixes that move an action to the benefits of its initiative: one for each other action that may lead to it. */
export function moveToBenefits(
  context: Context,
  paper: Paper,
  initiative: Initiative,
  action: Action,
): readonly Fix[] {
  const { id } = action;
  const { benefits } = initiative;
  const rest = initiative.actions.filter((one) => one !== action);
  const place = placeFor(context, initiative, 'actions', 'benefits');
  if (!place || !id || rest.length === 0) return [];
  // It would only bring the next question: whether these are two.
  if (action.title && holdsTwo(action.title.value, context)) return [];
  if (benefits.length >= context.limits.benefits_per_initiative) return [];
  const [only, more] = benefits;
  const before = only && !more ? only.id?.value : undefined;
  if (only && !more && before === undefined) return [];
  const isOpen = (one: Action): boolean => absent(one.map, 'contributes_to');
  const reachedBy = (server: Action | undefined): readonly TextEdit[] => {
    const links = rest.flatMap((one) => {
      const meant = before !== undefined && isOpen(one) ? [before] : [];
      const add = one === server ? [...meant, id.value] : meant;
      return linkEdits(context, one.map, 'contributes_to', { add });
    });
    const { document } = context.subject;
    const lines = movedLines(context, place.from, action, 'action', openings(context, initiative, action));
    const added = place.add(lines);
    return [
      ...clearOf(removeEntry(document, place.from, action.index), added, document.source.text),
      ...closeRanks(initiative, new Set([action])),
      ...links,
      ...added,
    ];
  };
  if (benefits.length === 0) return [fix('actions/reads-like-benefit:move', {}, reachedBy(undefined))];
  const servers = before !== undefined ? rest : rest.filter((one) => !isOpen(one));
  if (before === undefined && rest.some(isOpen) && servers.length === 0)
    return [fix('actions/reads-like-benefit:move', {}, reachedBy(undefined))];
  // Once this action is gone, it may be plain that nothing leads to another benefit: then the author has to say more.
  const supposing = { without: new Set([action]) };
  const led = new Set(action.contributesTo.map((to) => to.value));
  const lost = benefitsWithoutAction(paper, initiative, supposing).filter(
    (one) => !benefitsWithoutAction(paper, initiative).includes(one) && !(one.id && led.has(one.id.value)),
  );
  if (lost.length > 0) return [];
  return servers.map((server) =>
    claimFix('actions/reads-like-benefit:reached', { action: actionName(server) }, reachedBy(server)),
  );
}

/** What a benefit needs that an action does not have, as places to fill in. */
function openings(context: Context, initiative: Initiative, action: Action): Readonly<Record<string, Lines>> {
  const phase = ownPhase(initiative) ?? context.phase;
  const isShown = ['measure', 'signs'].some((key) => pairOf(action.map, noteKey('benefit', key)));
  const wanted = [
    'for_whom',
    ...(isShown ? [] : ['signs']),
    ...(phase === 'benefits-realization' ? ['work_process'] : []),
  ];
  const open = wanted.flatMap((key) => {
    const lines = placeholderOf(context, BENEFIT, key);
    return lines ? [[key, lines] as const] : [];
  });
  const leadsTo = action.contributesTo.map((to) => to.value);
  return { ...Object.fromEntries(open), ...(leadsTo.length > 0 ? { leads_to: [listOf(leadsTo)] } : {}) };
}

function placeholderOf(context: Context, shape: FieldShape | undefined, key: string): Lines | undefined {
  const field = shapeStep(shape, key);
  return field && skeletonValue(field, { language: context.language });
}

function listOf(ids: readonly string[]): string {
  return `[${ids.map((id) => inlineText(id, 'flow')).join(', ')}]`;
}

/** Where elements of an initiative go from and to; undefined where one of the two is not an ordinary list. */
function placeFor(
  { subject: { document } }: Context,
  { map }: Initiative,
  fromKey: string,
  toKey: string,
): { readonly from: ListNode; readonly add: (lines: Lines) => readonly TextEdit[] } | undefined {
  const fromPair = pairOf(map, fromKey);
  const from = fromPair && writtenList(fromPair);
  if (!from || from.flow) return undefined;
  if (absent(map, toKey)) {
    const add = (lines: Lines) => insertField(document, map, toKey, writeEntry(lines), keysOf(INITIATIVE));
    return { from, add };
  }
  const toPair = pairOf(map, toKey);
  const to = toPair && writtenList(toPair);
  return to && !to.flow ? { from, add: (lines) => appendEntry(document, to, lines) } : undefined;
}

/** The key of the note in which a field waits that the other side does not have. */
function noteKey(side: Side, key: string): string {
  return `x-${side}_${key}`;
}

/**
 * The lines of an element as one of the other side.
 * @param also fields that it is given there, unless it brings its own
 */
function movedLines(
  context: Context,
  list: ListNode,
  { map, index }: Benefit | Action,
  side: Side,
  also: Readonly<Record<string, Lines>>,
): Lines {
  const { document } = context.subject;
  const other = side === 'benefit' ? 'action' : 'benefit';
  const shape = side === 'benefit' ? ACTION : BENEFIT;
  const fields = new Map<string, Lines>();
  const notes: string[] = [];
  const replaced = side === 'benefit' ? 'leads_to' : 'contributes_to';
  for (const pair of map.pairs) {
    const key = pair.key.text;
    const returning = key.startsWith(noteKey(other, '')) ? key.slice(noteKey(other, '').length) : undefined;
    const target =
      targetOf(map, key, side) ?? (returning && shapeStep(shape, returning) ? returning : undefined);
    const isDone =
      key === replaced && Object.hasOwn(also, side === 'benefit' ? 'contributes_to' : 'leads_to');
    // Its place among the actions means nothing among the benefits.
    if (isDone || key === 'priority' || isOpen(map, key)) continue;
    const lines = linesOfField(document, map, pair);
    const isTaken = target === undefined || fields.has(target);
    if (!isTaken) fields.set(target, lines);
    else notes.push(...writeField(key.startsWith('x-') ? key : noteKey(side, key), lines));
  }
  for (const [key, lines] of Object.entries(also)) if (!fields.has(key)) fields.set(key, lines);
  if (side === 'benefit' && !fields.has('responsible'))
    fields.set('responsible', placeholderOf(context, ACTION, 'responsible') ?? []);
  const ordered = keysOf(shape).flatMap((key) => {
    const lines = fields.get(key);
    return lines && lines.length > 0 ? writeField(key, lines) : [];
  });
  const lines = [...ordered, ...notes];
  return [...lostComments(linesOfEntry(document, list, index), lines), ...lines];
}

/** The key on the other side; undefined where there is none, or where it takes one text and several are given. */
function targetOf(map: MapNode, key: string, side: Side): string | undefined {
  const target = RENAMED[side][key];
  return key === 'responsible' && textsAt(map, key).length > 1 ? undefined : target;
}

/** True for a field that still waits to be filled in, or says nothing. */
function isOpen(map: MapNode, key: string): boolean {
  if (absent(map, key)) return true;
  const texts = textsAt(map, key);
  return texts.length > 0 && texts.every((text) => isPlaceholder(text.value));
}

/** The comments of `before` that are not among those of `after`. */
export function lostComments(before: Lines, after: Lines): Lines {
  const kept = commentsOf(after);
  return commentsOf(before).filter((comment) => {
    const place = kept.indexOf(comment);
    if (place === -1) return true;
    kept.splice(place, 1);
    return false;
  });
}

function commentsOf(lines: Lines): string[] {
  const { source, comments } = readDocument(lines.join('\n'));
  return comments.map(({ span }) => source.text.slice(span.start, span.end).trimEnd());
}
