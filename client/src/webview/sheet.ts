/**
 * The drawing of the map: made once, then changed card by card, each known by its id. What is seen is for the eye
 * alone; above it lies an empty place for each card, which has the keyboard and is told to a screen reader.
 */
import type { Drawing, MapAnswer, MapCard } from '../../../server/src/protocol';
import { drawnElement, redraw, setOnce, svgElement } from './elements';

export interface Sheet {
  readonly svg: SVGSVGElement;
  /** What is shown; undefined before the first map. */
  readonly map: MapAnswer | undefined;
  draw(map: MapAnswer): void;
  card(id: string): MapCard | undefined;
  /** Where a card is reached: it has the keyboard, and the box of the card. */
  place(id: string): SVGElement | undefined;
  /** What is seen of a card. */
  picture(id: string): SVGElement | undefined;
  /** The card that an element belongs to. */
  cardOf(element: EventTarget | null): MapCard | undefined;
  /** Frames around cards, by what they say. */
  frame(name: 'marked' | 'focused' | 'match', ids: readonly string[]): void;
}

interface Drawn {
  readonly element: SVGElement;
  readonly drawing: Drawing;
}

/** Frames stand this far outside their card, in units of the map. */
const FRAME_GAP = 4;

export function createSheet(): Sheet {
  const svg = svgElement('svg', { role: 'tree' });
  const pictures = svgElement('g', { 'aria-hidden': 'true', class: 'pictures' });
  const frames = svgElement('g', { 'aria-hidden': 'true', class: 'frames' });
  const places = svgElement('g', { role: 'none', class: 'places' });
  svg.append(pictures, frames, places);
  const framed = new Map<string, readonly string[]>();
  let drawn = new Map<string, Drawn>();
  let placed = new Map<string, SVGElement>();
  const ids = new WeakMap<Element, string>();
  let cards = new Map<string, MapCard>();
  let shown: MapAnswer | undefined;

  const draw = (map: MapAnswer): void => {
    const focused = document.activeElement;
    const next = new Map<string, Drawn>();
    for (const drawing of map.groups) {
      const id = String(drawing.attributes['id']);
      const before = drawn.get(id);
      const stays = before !== undefined && redraw(before.element, before.drawing, drawing);
      const element = stays ? before.element : drawnElement(drawing);
      if (!element || next.has(id)) continue;
      next.set(id, { element, drawing });
    }
    for (const [id, { element }] of drawn) if (next.get(id)?.element !== element) element.remove();
    inOrder(
      pictures,
      [...next.values()].map(({ element }) => element),
    );
    drawn = next;
    cards = new Map(map.cards.map((card) => [card.id, card]));
    shown = map;
    setOnce(svg, 'viewBox', `0 0 ${map.width} ${map.height}`);
    placed = putPlaces(map);
    for (const [name, those] of framed) frame(name, those);
    // A place that was moved among the others has lost the keyboard.
    if (focused instanceof SVGElement && focused.isConnected && document.activeElement !== focused)
      focused.focus({ preventScroll: true });
  };

  /** One place a card, in the order they are read. */
  const putPlaces = (map: MapAnswer): Map<string, SVGElement> => {
    const next = new Map<string, SVGElement>();
    for (const { id, role, box } of map.cards) {
      if (next.has(id)) continue;
      const place =
        placed.get(id) ?? svgElement('rect', { role: 'treeitem', tabindex: '-1', 'aria-selected': 'false' });
      ids.set(place, id);
      setOnce(place, 'class', `place place-${role}`);
      for (const side of ['x', 'y', 'width', 'height'] as const) setOnce(place, side, String(box[side]));
      next.set(id, place);
    }
    for (const [id, place] of placed) if (!next.has(id)) place.remove();
    inOrder(places, [...next.values()]);
    describe(map, next);
    return next;
  };

  const frame = (name: string, those: readonly string[]): void => {
    framed.set(name, those);
    const boxes = those.flatMap((id) => cards.get(id)?.box ?? []);
    const existing = [...frames.querySelectorAll(`.${name}`)];
    for (const [at, box] of boxes.entries()) {
      const rect = existing[at] ?? frames.appendChild(svgElement('rect', { class: name, rx: '12' }));
      setOnce(rect, 'x', String(box.x - FRAME_GAP));
      setOnce(rect, 'y', String(box.y - FRAME_GAP));
      setOnce(rect, 'width', String(box.width + 2 * FRAME_GAP));
      setOnce(rect, 'height', String(box.height + 2 * FRAME_GAP));
    }
    for (const rest of existing.slice(boxes.length)) rest.remove();
  };

  return {
    svg,
    get map() {
      return shown;
    },
    draw,
    card: (id) => cards.get(id),
    place: (id) => placed.get(id),
    picture: (id) => drawn.get(id)?.element,
    cardOf(target) {
      const id = target instanceof Element ? ids.get(target) : undefined;
      return id === undefined ? undefined : cards.get(id);
    },
    frame,
  };
}

/** Puts the elements in this order below `parent`; those that stand right are not touched. */
function inOrder(parent: Element, wanted: readonly Element[]): void {
  // What comes later and is wanted now is brought forward; one that was moved back costs one move, not all after it.
  let at = parent.firstElementChild;
  for (const [index, element] of wanted.entries()) {
    if (at === element) {
      at = at.nextElementSibling;
      continue;
    }
    if (at && wanted[index + 1] === at.nextElementSibling && element.parentElement === parent) {
      const moved: Element = at;
      at = at.nextElementSibling;
      if (moved.nextElementSibling === element) {
        parent.insertBefore(element, moved);
        at = moved;
        continue;
      }
    }
    parent.insertBefore(element, at);
  }
}

/** What a screen reader is told: each card as a part of a tree, with its place among those beside it. */
function describe(map: MapAnswer, places: ReadonlyMap<string, SVGElement>): void {
  const levels = new Map<string, number>();
  const siblings = new Map<string | undefined, number>();
  for (const { parent } of map.cards) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  const told = new Map<string | undefined, number>();
  for (const { id, parent, label } of map.cards) {
    const level = parent === undefined ? 1 : (levels.get(parent) ?? 0) + 1;
    const position = (told.get(parent) ?? 0) + 1;
    levels.set(id, level);
    told.set(parent, position);
    const element = places.get(id);
    if (!element) continue;
    setOnce(element, 'aria-label', label);
    setOnce(element, 'aria-level', String(level));
    setOnce(element, 'aria-setsize', String(siblings.get(parent)));
    setOnce(element, 'aria-posinset', String(position));
  }
}
