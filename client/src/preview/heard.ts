/** What the page says, checked: a page that shows foreign texts is not believed. */
import type { Change, Choice, FromPage, Kept, Look } from './conversation';

const VIEWS = ['strategy', 'phase', 'people', 'citizens', 'conversation'] as const;
const PHASES = ['mobilization', 'consolidation', 'benefits-realization'] as const;
const SHARES = ['copy', 'svg', 'png', 'print'] as const;
const STATUSES = [
  'idea',
  'decided',
  'testing',
  'running',
  'done',
  'practice',
  'stopped',
  'never-launched',
] as const;

/** Longer texts do not come from the page's own fields. */
const LONGEST = 10_000;

type Fields = Readonly<Record<string, unknown>>;

/** undefined for what is no message of ours. */
export function heard(message: unknown): FromPage | undefined {
  if (!isFields(message)) return undefined;
  const { type, card } = message;
  switch (type) {
    case 'ready': {
      const { room } = message;
      return isRoom(room) ? { type, room } : { type };
    }
    case 'room': {
      const { room } = message;
      return isRoom(room) ? { type, room } : undefined;
    }
    case 'undo':
    case 'not-drawn':
      return { type };
    case 'choose': {
      const choice = choiceIn(message['choice']);
      return choice && { type, choice };
    }
    case 'select':
      return isText(card) ? { type, card, go: message['go'] === true } : undefined;
    case 'open':
      return isText(card) ? { type, card } : undefined;
    case 'change': {
      const change = changeIn(message['change']);
      const version = message['version'];
      return isText(card) && Number.isInteger(version) && change
        ? { type, card, version: Number(version), change }
        : undefined;
    }
    case 'share': {
      const share = oneOf(SHARES, message['share']);
      return share && { type, share };
    }
    case 'picture': {
      const png = message['png'];
      return png instanceof Uint8Array ? { type, png } : undefined;
    }
    case 'copied':
      return { type, done: message['done'] === true };
    default:
      return undefined;
  }
}

/** What the page kept of itself; undefined where it kept nothing that can be shown again. */
export function keptIn(state: unknown): Kept | undefined {
  if (!isFields(state)) return undefined;
  const { uri, look } = state;
  const choice = choiceIn(state);
  const kept = lookIn(look);
  return isText(uri) && choice ? { ...choice, uri, ...(kept && { look: kept }) } : undefined;
}

function lookIn(look: unknown): Look | undefined {
  if (!isFields(look)) return undefined;
  const { zoom, left, top, card } = look;
  const isZoom = zoom === 'width' || zoom === 'whole' || (isLength(zoom) && zoom > 0);
  return isZoom && isLength(left) && isLength(top)
    ? { zoom, left, top, ...(isText(card) && { card }) }
    : undefined;
}

export function choiceIn(choice: unknown): Choice | undefined {
  if (!isFields(choice)) return undefined;
  const view = oneOf(VIEWS, choice['view']);
  const phase = oneOf(PHASES, choice['phase']);
  const [questions, pinned] = [choice['questions'] === true, choice['pinned'] === true];
  return view && { view, ...(phase && { phase }), questions, pinned };
}

function changeIn(change: unknown): Change | undefined {
  if (!isFields(change)) return undefined;
  const { kind, title, who, said, by } = change;
  switch (kind) {
    case 'status': {
      const status = oneOf(STATUSES, change['status']);
      return status && { kind, status };
    }
    case 'move':
      return by === 1 || by === -1 ? { kind, by } : undefined;
    case 'rename':
      return isText(title) ? { kind, title } : undefined;
    case 'said':
      return isText(who) && isText(said) ? { kind, who, said } : undefined;
    default:
      return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isRoom(value: unknown): value is number {
  return isLength(value) && value > 0;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((one) => one === value);
}
