/**
 * Taking an element back from `parked`: the other way of parking it. What was written about it there goes along as
 * local notes, and those that let go of it take hold of it again where the entry says who they were.
 */
import type { TextEdit } from '../../document/edit';
import { type MapNode, pairOf } from '../../document/tree';
import { insertEntry, linesOfEntry, removeEntry } from '../../document/write/entry';
import { insertField, linesOfField, removeField } from '../../document/write/field';
import { blockLines } from '../../document/write/flow';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { shapeOf } from '../../paper/field-shape';
import { absent, entriesAt, mapAt, numberAt, textAt, textsAt } from '../../paper/located';
import type { Initiative } from '../../paper/paper';
import { ACTION, BENEFIT, INITIATIVE, keysOf } from '../../rules/actions/benefits-and-actions';
import { actionId, benefitId, linkEdits } from '../../rules/benefits/links';
import { lostComments } from '../../rules/benefits/move';
import type { ParkedKind } from '../../rules/fixing/park';
import { initiativeName } from '../../rules/names';
import { refactorText } from './refactor-texts';
import { numberingOf, priorityOf } from './refactorings-actions';
import {
  afterSteps,
  again,
  listAt,
  type OpenPaper,
  type ParkedEntry,
  type Place,
  type Refactoring,
  type Step,
} from './refactorings-place';

/** What an entry of `parked` holds, with the ids of those that let go of it. */
interface Parked {
  readonly entry: ParkedEntry;
  readonly kind: ParkedKind;
  readonly content: MapNode;
  readonly linkedFrom: readonly string[];
}

const LINKED_FROM = 'x-linked_from';
/** Where the entry's own words wait that the element has no place for. */
const NOTE = 'x-parked_';

/** The entry of `parked` at a place back to where it can stand: its home first, where the entry tells it. */
export function takeBack(open: OpenPaper, { parked: entry }: Place): readonly Refactoring[] {
  const parked = entry && parkedOf(entry);
  if (!parked) return [];
  const title = textAt(parked.entry.map, 'title')?.value ?? nameOf(parked.content) ?? '';
  const { language, paper } = open;
  if (parked.kind === 'initiative') {
    if (!canTake(paper.map, 'initiatives')) return [];
    return [
      {
        key: 'take-back',
        kind: 'refactor.move',
        title: refactorText(language, 'take-back', { title }),
        edits: () => backEdits(open, parked, undefined),
      },
    ];
  }
  const home = homeOf(open, parked);
  const others = paper.initiatives.filter((one) => one !== home);
  return [...(home ? [home] : []), ...others]
    .filter(({ map }) => canTake(map, listKey(parked.kind)))
    .map((initiative) => ({
      key: `take-back-${initiative.index}`,
      kind: 'refactor.move',
      title: refactorText(language, 'take-back-to', { title, initiative: initiativeName(initiative) }),
      edits: () => backEdits(open, parked, initiative),
    }));
}

function listKey(kind: ParkedKind): string {
  return kind === 'initiative' ? 'initiatives' : kind === 'benefit' ? 'benefits' : 'actions';
}

/** True where the list is there, or can be made. */
function canTake(map: MapNode, key: string): boolean {
  return absent(map, key) || listAt(map, key) !== undefined;
}

function parkedOf(entry: ParkedEntry): Parked | undefined {
  const content = mapAt(entry.map, 'content');
  const kind = content && (writtenKind(entry.map) ?? likelyKind(content));
  if (!content || !kind || content.pairs.length === 0) return undefined;
  return { entry, kind, content, linkedFrom: textsAt(entry.map, LINKED_FROM).map(({ value }) => value) };
}

function writtenKind(map: MapNode): ParkedKind | undefined {
  const kind = textAt(map, 'kind')?.value;
  return kind === 'initiative' || kind === 'benefit' || kind === 'action' ? kind : undefined;
}

/** By the fields that only one of the three has. */
function likelyKind(content: MapNode): ParkedKind | undefined {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => !absent(content, key));
  if (has('benefits', 'actions', 'lead')) return 'initiative';
  if (has('statement')) return 'benefit';
  return has('priority', 'responsible', 'contributes_to', 'next_step') ? 'action' : undefined;
}

function nameOf(content: MapNode): string | undefined {
  return (textAt(content, 'title') ?? textAt(content, 'statement'))?.value;
}

/** The initiative of those that let go of it, or that it serves. */
function homeOf({ paper }: OpenPaper, { kind, content, linkedFrom }: Parked): Initiative | undefined {
  const links = kind === 'action' ? textsAt(content, 'contributes_to').map(({ value }) => value) : linkedFrom;
  return paper.initiatives.find(({ benefits, actions }) =>
    [...benefits.map(benefitId), ...(kind === 'benefit' ? actions.map(actionId) : [])].some(
      (id) => id !== undefined && links.includes(id),
    ),
  );
}

function backEdits(open: OpenPaper, parked: Parked, target: Initiative | undefined): readonly TextEdit[] {
  const { entry, kind } = parked;
  const { left, steps: relinking } = relink(open, parked);
  const lines = backLines(open, parked, left);
  const order =
    kind === 'initiative' ? Object.keys(shapeOf('strategy-paper').fields ?? {}) : keysOf(INITIATIVE);
  const { index, room, after } = target && kind === 'action' ? rank(parked, target) : NO_RANK;
  const leave: Step = ({ document, paper }) => {
    const pair = pairOf(paper.map, 'parked');
    const list = listAt(paper.map, 'parked');
    if (!pair || !list) return [];
    return list.entries.length === 1
      ? removeField(document, paper.map, pair)
      : removeEntry(document, list, entry.index);
  };
  const come: Step = (now) => {
    const map = target ? again(now, target)?.map : now.paper.map;
    const list = map && listAt(map, listKey(kind));
    if (!map) return [];
    return list && list.entries.length > 0
      ? insertEntry(now.document, list, index ?? list.entries.length, lines)
      : insertField(now.document, map, listKey(kind), writeEntry(lines), order);
  };
  return afterSteps(open, [...room, leave, come, ...after, ...relinking]);
}

/** The lines of the element with what its entry said beside it. */
function backLines(
  { document }: OpenPaper,
  { entry, content, kind }: Parked,
  left: readonly string[],
): Lines {
  const { list, index, map } = entry;
  const pair = pairOf(map, 'content');
  if (!pair) return [];
  const notes = map.pairs.flatMap((own): Lines => {
    const key = own.key.text;
    if (key === 'content' || (key === 'kind' && textAt(map, 'kind')?.value === kind)) return [];
    if (key === LINKED_FROM && left.length === 0) return [];
    if (key === 'title' && textAt(map, 'title')?.value === nameOf(content)) return [];
    if (absent(map, key)) return [];
    const name = key.startsWith('x-') ? key : NOTE + key;
    return pairOf(content, name) ? [] : writeField(name, linesOfField(document, map, own));
  });
  const own =
    content.flow && notes.length > 0
      ? blockLines(document, content).flat()
      : linesOfField(document, map, pair);
  const lines = [...own, ...notes];
  return [...lostComments(linesOfEntry(document, list, index), lines), ...lines];
}

/** Where an action goes among the others, and what becomes of their priorities. */
interface Rank {
  /** From 0; the end where absent. */
  readonly index?: number;
  /** Before it comes. */
  readonly room: readonly Step[];
  /** Once it is there. */
  readonly after: readonly Step[];
}

const NO_RANK: Rank = { room: [], after: [] };

/** An action comes back to its own priority, where the others have theirs in order; else it comes last. */
function rank({ content }: Parked, target: Initiative): Rank {
  const { actions } = target;
  const own = numberAt(content, 'priority')?.value;
  const numbering = numberingOf(target);
  const [only, more] = actions;
  if (only && !more && numbering === 'none') {
    // One alone needs no number, two do.
    const isFirst = own === 1;
    return { index: isFirst ? 0 : 1, room: [], after: numberSteps(target) };
  }
  if (numbering !== 'in order') return NO_RANK;
  const index = actions.findIndex((action) => own !== undefined && (priorityOf(action) ?? 0) >= own);
  if (index === -1) return { room: [], after: numberSteps(target) };
  const next = actions[index];
  const isTaken = next !== undefined && priorityOf(next) === own;
  const room: Step = () =>
    actions
      .slice(index)
      .flatMap(({ priority }) =>
        priority && isTaken ? [{ span: priority.span, text: String(priority.value + 1) }] : [],
      );
  return { index, room: [room], after: [] };
}

/** Each without a number, or with one that leaves a gap, gets the next: those before it have theirs. */
function numberSteps(target: Initiative): readonly Step[] {
  return [
    (now) => {
      const actions = again(now, target)?.actions ?? [];
      return actions.flatMap((action, at) => {
        if (action.priority === undefined)
          return insertField(
            now.document,
            action.map,
            'priority',
            [String(nextAfter(actions, at))],
            keysOf(ACTION),
          );
        const wanted = nextAfter(actions, at);
        return at === actions.length - 1 && action.priority.value > wanted
          ? [{ span: action.priority.span, text: String(wanted) }]
          : [];
      });
    },
  ];
}

function nextAfter(actions: Initiative['actions'], at: number): number {
  const before = actions[at - 1];
  return (before === undefined ? 0 : (priorityOf(before) ?? at)) + 1;
}

/** Steps that let those take hold of it again that let go of it, and the ids of those who cannot. */
function relink(
  { paper }: OpenPaper,
  { kind, content, linkedFrom }: Parked,
): { readonly left: readonly string[]; readonly steps: readonly Step[] } {
  const id = textAt(content, 'id')?.value;
  const paperId = paper.id?.value;
  const benefitTo = kind === 'benefit' ? id : kind === 'initiative' ? soleBenefit(content) : undefined;
  const actionTo =
    kind === 'action' && id !== undefined && paperId !== undefined ? `${paperId}#${id}` : undefined;
  const left: string[] = [];
  const steps: Step[] = [];
  for (const from of new Set(linkedFrom)) {
    const isBenefit = paper.initiatives.some(({ benefits }) =>
      benefits.some((one) => benefitId(one) === from),
    );
    const isAction = paper.initiatives.some(({ actions }) => actions.some((one) => actionId(one) === from));
    const key = isBenefit ? 'leads_to' : kind === 'action' ? 'builds_on' : 'contributes_to';
    // What an action held of an initiative may have been a benefit or an action.
    const ofAction = kind === 'initiative' ? undefined : (benefitTo ?? actionTo);
    const to = isBenefit ? benefitTo : isAction ? ofAction : undefined;
    if (to === undefined) left.push(from);
    else
      steps.push((now) => {
        const maps = now.paper.initiatives.flatMap(({ benefits, actions }) =>
          isBenefit
            ? benefits.filter((one) => benefitId(one) === from).map(({ map }) => map)
            : actions.filter((one) => actionId(one) === from).map(({ map }) => map),
        );
        const [map] = maps;
        return map
          ? linkEdits(now.context, map, key, { add: [to] }, keysOf(isBenefit ? BENEFIT : ACTION))
          : [];
      });
  }
  return { left, steps };
}

/** The id of the only benefit of an initiative. */
function soleBenefit(content: MapNode): string | undefined {
  const [only, more] = entriesAt(content, 'benefits');
  return only?.value?.kind === 'map' && !more ? textAt(only.value, 'id')?.value : undefined;
}
