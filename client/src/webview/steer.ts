/** Going from card to card: by keyboard, by mouse, and where the cursor in the text leads. */
import type { MapCard } from '../../../server/src/protocol';
import { setOnce } from './elements';
import type { Lens } from './look';
import type { Sheet } from './sheet';
import { type Direction, linked, nextCard } from './ways';

export interface Steering {
  /** The card that the keyboard is at, or that Tab leads to. */
  readonly current: MapCard | undefined;
  readonly marked: string | undefined;
  focus(id: string): void;
  /** Marks a card as the one whose text is selected, and brings it into sight unless told not to; none where absent. */
  mark(id: string | undefined, reveal?: boolean): void;
  /** To be called when another map is drawn: what was pointed at may be gone. */
  renew(): void;
}

export interface Asks {
  /** The text of a card; `go` takes the keyboard there. */
  select(card: MapCard, go: boolean): void;
  menu(card: MapCard): void;
  rename(card: MapCard): void;
  moved(card: MapCard, by: -1 | 1): void;
  pointed(card: MapCard | undefined): void;
  changed(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function steer(sheet: Sheet, lens: Lens, asks: Asks): Steering {
  const { svg } = sheet;
  let current: string | undefined;
  let marked: string | undefined;
  /** From which card a link was followed last, to go on to the next of its links. */
  let cameFrom: { readonly card: string; readonly way: 'on' | 'back'; readonly at: number } | undefined;

  const card = (): MapCard | undefined => (current === undefined ? undefined : sheet.card(current));
  const makeCurrent = (id: string | undefined): void => {
    if (id === current) return;
    const before = current === undefined ? undefined : sheet.place(current);
    if (before) setOnce(before, 'tabindex', '-1');
    current = id;
    const now = id === undefined ? undefined : sheet.place(id);
    if (now) setOnce(now, 'tabindex', '0');
  };
  const focus = (id: string): void => {
    makeCurrent(id);
    sheet.place(id)?.focus({ preventScroll: true });
    const box = sheet.card(id)?.box;
    if (box) lens.reveal(box);
  };
  const mark = (id: string | undefined, reveal = true): void => {
    if (id === marked) return;
    const before = marked === undefined ? undefined : sheet.place(marked);
    if (before) setOnce(before, 'aria-selected', 'false');
    marked = id;
    const now = id === undefined ? undefined : sheet.place(id);
    if (now) setOnce(now, 'aria-selected', 'true');
    sheet.frame('marked', id === undefined ? [] : [id]);
    // Tab leads to the card whose text one is at.
    if (id !== undefined && !svg.contains(document.activeElement)) makeCurrent(id);
    const box = id === undefined ? undefined : sheet.card(id)?.box;
    if (box && reveal) lens.reveal(box);
    asks.changed();
  };
  const select = (chosen: MapCard, go: boolean): void => {
    mark(chosen.id, false);
    asks.select(chosen, go);
  };
  const follow = (from: MapCard, way: 'on' | 'back'): void => {
    const { map } = sheet;
    if (!map) return;
    const next = linked(map, from, way);
    const start = cameFrom?.way === way && next.length === 0 ? sheet.card(cameFrom.card) : undefined;
    if (start && cameFrom) {
      const others = linked(map, start, way);
      const at = (cameFrom.at + 1) % others.length;
      const other = others[at];
      cameFrom = { ...cameFrom, at };
      if (other !== undefined) focus(other);
      return;
    }
    const [first] = next;
    if (first === undefined) return;
    cameFrom = { card: from.id, way, at: 0 };
    focus(first);
  };

  svg.addEventListener('keydown', (event) => {
    const { map } = sheet;
    const at = sheet.cardOf(event.target);
    if (!map || !at) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const direction = ARROWS[key];
    const isPlain = !ctrlKey && !metaKey && !altKey;
    if (direction && altKey && !ctrlKey && !metaKey && (direction === 'up' || direction === 'down')) {
      asks.moved(at, direction === 'up' ? -1 : 1);
    } else if (direction && isPlain && shiftKey) {
      follow(at, direction === 'up' || direction === 'left' ? 'on' : 'back');
    } else if (direction && isPlain) {
      const next = nextCard(map, at, direction);
      if (next) focus(next.id);
    } else if ((key === 'Home' || key === 'End') && isPlain) {
      const end = key === 'Home' ? map.cards[0] : map.cards.at(-1);
      if (end) focus(end.id);
    } else if (key === 'Enter' || (key === ' ' && isPlain)) select(at, ctrlKey || metaKey);
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) asks.menu(at);
    else if (key === 'F2') asks.rename(at);
    else return;
    event.preventDefault();
  });
  svg.addEventListener('focusin', (event) => {
    const at = sheet.cardOf(event.target);
    if (!at) return;
    makeCurrent(at.id);
    const group = sheet.place(at.id);
    if (group?.matches(':focus-visible')) sheet.frame('focused', [at.id]);
    asks.pointed(at);
  });
  svg.addEventListener('focusout', () => sheet.frame('focused', []));
  svg.addEventListener('click', (event) => {
    const at = sheet.cardOf(event.target);
    if (!at) return;
    makeCurrent(at.id);
    sheet.place(at.id)?.focus({ preventScroll: true });
    select(at, event.ctrlKey || event.metaKey);
  });
  svg.addEventListener('dblclick', (event) => {
    const at = sheet.cardOf(event.target);
    if (at) select(at, true);
  });
  svg.addEventListener('contextmenu', (event) => {
    const at = sheet.cardOf(event.target);
    // The editor has a menu of its own for pages, with nothing of use here.
    event.preventDefault();
    event.stopPropagation();
    if (!at) return;
    makeCurrent(at.id);
    sheet.place(at.id)?.focus({ preventScroll: true });
    asks.menu(at);
  });
  svg.addEventListener('pointerover', (event) => asks.pointed(sheet.cardOf(event.target)));

  return {
    get current() {
      return card();
    },
    get marked() {
      return marked;
    },
    focus,
    mark,
    renew() {
      const { map } = sheet;
      const first = map?.cards[0];
      const isGone = current === undefined || !sheet.card(current);
      if (isGone) current = undefined;
      if (isGone && first) makeCurrent(marked !== undefined && sheet.card(marked) ? marked : first.id);
      const tab = current === undefined ? undefined : sheet.place(current);
      if (tab) setOnce(tab, 'tabindex', '0');
      const group = marked === undefined ? undefined : sheet.place(marked);
      if (group) setOnce(group, 'aria-selected', 'true');
    },
  };
}
