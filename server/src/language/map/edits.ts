/**
 * A change on the map as edits of the text: they keep comments and layout, and what they do is what an author would
 * have written. It changes nothing itself.
 */
import type { TextEdit } from '../../document/edit';
import type { Node, ScalarNode, Span } from '../../document/tree';
import { pairOf } from '../../document/tree';
import { appendEntry } from '../../document/write/entry';
import { insertField, replaceValue } from '../../document/write/field';
import { writeEntry, writeField } from '../../document/write/lines';
import { replaceText, writeText } from '../../document/write/text';
import { onOneLine } from '../../map/measure';
import { preview as previewDa } from '../../messages/da/preview';
import { preview as previewEn } from '../../messages/en/preview';
import { shapeOf } from '../../paper/field-shape';
import { absent } from '../../paper/located';
import { progressOf } from '../../paper/progress';
import type { ActionStatus } from '../../paper/terms';
import { MAP_EDIT_REQUEST, type MapEditAnswer, type MapEditRequest } from '../../protocol';
import { ACTION, keysOf } from '../../rules/actions/benefits-and-actions';
import { isWrittenOut } from '../../rules/fixing/insert';
import { actionRefactorings, priorityOf } from '../editing/refactorings-actions';
import {
  afterSteps,
  isReadable,
  listAt,
  type OpenPaper,
  openPaper,
  placeOf,
  rawList,
  type Step,
} from '../editing/refactorings-place';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { actionAt, byPriority } from './changes';
import { drawnMap } from './map';

/** Why a change is not made: a text of `messages/en/preview.ts`. */
type Refusal = Extract<keyof typeof previewEn, `refused:${string}`>;

/** The edits of a change on a card of the map of `checked`, or why there are none. */
export function mapEdits(
  checked: Checked,
  { version, view, card: id, change }: MapEditRequest,
  session: Session,
): readonly TextEdit[] | Refusal {
  // While the text is broken the map may show an older one: that it is older is not what the reader should know.
  if (!isReadable(checked)) return 'refused:unreadable';
  if (checked.version !== version) return 'refused:newer';
  const card = drawnMap(checked, { view, questions: true }, session)?.cards.find((one) => one.id === id);
  const open = openPaper(checked, session, checked.language);
  if (!card || !open) return 'refused:gone';
  const { place, title } = card;
  switch (change.kind) {
    case 'status':
      return place
        ? statusEdits(open, place, change.status, loggedStatuses(checked, session))
        : 'refused:not-here';
    case 'move':
      return place ? moveEdits(open, place, change.by) : 'refused:not-here';
    case 'rename':
      return title ? titleEdits(open, title.span, onOneLine(change.title)) : 'refused:not-here';
    case 'said':
      return saidEdits(open, onOneLine(change.who), change.said.trim());
  }
}

/** Ids of the actions whose status the follow-up log tells. */
function loggedStatuses(
  { subject: { content } }: Checked,
  { papers }: Session,
): ReadonlyMap<string, unknown> {
  const id = content?.kind === 'strategy-paper' ? content.id?.value : undefined;
  return progressOf(id === undefined ? undefined : papers.workspace().logFor(id)).actions;
}

function statusEdits(
  open: OpenPaper,
  place: Span,
  status: ActionStatus,
  logged: ReadonlyMap<string, unknown>,
): readonly TextEdit[] | Refusal {
  const { action } = actionAt(open.paper, place) ?? {};
  if (!action || !isWrittenOut(action.map)) return 'refused:not-here';
  // What the latest meeting said goes before the paper: a change here would not be seen.
  if (action.id && logged.has(action.id.value)) return 'refused:logged';
  if (action.status?.value === status) return [];
  const pair = pairOf(action.map, 'status');
  if (!pair || absent(action.map, 'status'))
    return insertField(open.document, action.map, 'status', [status], keysOf(ACTION));
  return pair.value?.kind === 'scalar'
    ? replaceText(open.document, pair.value, status)
    : replaceValue(open.document, pair, [status]);
}

/**
 * An action changes places with its neighbour on the map. Where the text has another order than the map, two numbers
 * change places; where there are none to change, the text is first brought into the order of the map.
 */
function moveEdits(open: OpenPaper, place: Span, by: -1 | 1): readonly TextEdit[] | Refusal {
  const { initiative, action } = actionAt(open.paper, place) ?? {};
  if (!initiative || !action) return 'refused:not-here';
  const shown = byPriority(initiative);
  const other = shown[shown.indexOf(action) + by];
  if (!other) return [];
  if (other.index === action.index + by) return moveAmongActions(open, action.anchor, by);
  const [own, others] = [priorityOf(action), priorityOf(other)];
  if (own !== undefined && others !== undefined && own !== others && action.priority && other.priority)
    return [
      { span: action.priority.span, text: String(others) },
      { span: other.priority.span, text: String(own) },
    ];
  const sort: Step = (now) => edits(now, action.anchor, 'sort-actions');
  const move: Step = (now) => {
    const list = now.paper.initiatives.find(({ index }) => index === initiative.index);
    const sorted = list?.actions[shown.indexOf(action)];
    return sorted ? edits(now, sorted.anchor, by < 0 ? 'move-up' : 'move-down') : [];
  };
  return afterSteps(open, [sort, move]);
}

function moveAmongActions(open: OpenPaper, anchor: Span, by: -1 | 1): readonly TextEdit[] | Refusal {
  const moved = edits(open, anchor, by < 0 ? 'move-up' : 'move-down');
  return moved.length > 0 ? moved : 'refused:not-here';
}

function edits(open: OpenPaper, at: Span, key: string): readonly TextEdit[] {
  const found = actionRefactorings(open, placeOf(open, at)).find((one) => one.key === key);
  return found?.edits() ?? [];
}

function titleEdits({ document }: OpenPaper, span: Span, title: string): readonly TextEdit[] | Refusal {
  if (title === '') return 'refused:empty';
  const node = scalarAt(document.root, span);
  if (!node) return 'refused:not-here';
  return node.text === title ? [] : replaceText(document, node, title);
}

function scalarAt(root: Node | undefined, span: Span): ScalarNode | undefined {
  let node = root;
  while (node && node.kind !== 'scalar') {
    const values: readonly { readonly value: Node | undefined }[] =
      node.kind === 'map' ? node.pairs : node.entries;
    node = values.find(
      ({ value }) => value && value.span.start <= span.start && span.end <= value.span.end,
    )?.value;
  }
  return node?.span.start === span.start ? node : undefined;
}

/** What someone said, noted as the last of `citizens`. */
function saidEdits({ document, paper }: OpenPaper, who: string, said: string): readonly TextEdit[] | Refusal {
  if (who === '') return 'refused:who';
  if (said === '') return 'refused:said';
  const lines = [
    ...writeField('who', writeText(who)),
    ...writeField('said', writeText(said, { multiline: true })),
  ];
  if (absent(paper.map, 'citizens')) {
    const order = Object.keys(shapeOf('strategy-paper').fields ?? {});
    return insertField(document, paper.map, 'citizens', writeEntry(lines), order);
  }
  const meant = listAt(paper.map, 'citizens');
  const list = meant && rawList(document, meant);
  const made = list ? appendEntry(document, list, lines) : [];
  return made.length > 0 ? made : 'refused:not-here';
}

export const mapEditing: Feature = (connection, session) => {
  connection.onRequest(MAP_EDIT_REQUEST, async (asked: MapEditRequest): Promise<MapEditAnswer> => {
    const analysis = session.opened(normalUri(asked.uri));
    if (!analysis) return { refusal: previewEn['refused:newer'] };
    const checked = session.checked(analysis);
    const made = mapEdits(checked, asked, session);
    if (typeof made === 'string')
      return { refusal: (checked.language === 'da' ? previewDa : previewEn)[made] };
    const { source } = checked.document;
    return {
      edits: made.map(({ span, text }) => ({
        range: session.positions.toRange(source, span),
        newText: text,
      })),
    };
  });
  return {};
};
