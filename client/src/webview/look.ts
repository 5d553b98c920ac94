/** How the map lies in the page: how large, and which part of it is seen. */

import type { Box } from '../../../server/src/protocol';
import type { Look } from '../preview/conversation';

export interface Lens {
  /** Pixels a unit of the map takes. */
  readonly zoom: number;
  /** How wide the place is that the map can fill, in pixels. */
  readonly room: number;
  readonly look: Omit<Look, 'card'>;
  /** Takes in how large the map is. */
  sized(width: number, height: number): void;
  /** Larger or smaller by a factor, around a point of the window or the middle. */
  scale(factor: number, at?: { readonly x: number; readonly y: number }): void;
  fit(to?: 'width' | 'whole'): void;
  restore(look: Omit<Look, 'card'>): void;
  /** Brings a part of the map into sight, as little as is needed. */
  reveal(box: Box): void;
  moveBy(x: number, y: number): void;
}

const SMALLEST = 0.1;
const LARGEST = 6;
/** How much free room a card keeps to the edge when it is brought into sight, in pixels. */
const ROOM = 24;
/** In a narrow place a map is at least so large, in pixels for a unit, and is walked along: smaller it could not be read. */
const READABLE = 0.5;

export function createLens(stage: HTMLElement, svg: SVGSVGElement, changed: () => void): Lens {
  let kept: Look['zoom'] = 'width';
  let zoom = 1;
  let width = 1;
  let height = 1;

  const across = (): number => {
    const style = getComputedStyle(stage);
    return stage.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  };
  const fitted = (): number => {
    if (typeof kept === 'number') return kept;
    const style = getComputedStyle(stage);
    const down = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    const byWidth = across() / width;
    if (kept === 'width') return within(Math.max(byWidth, READABLE));
    return within(Math.min(byWidth, (stage.clientHeight - down) / height));
  };
  const lay = (): void => {
    zoom = fitted();
    const [wide, high] = [String(Math.round(width * zoom)), String(Math.round(height * zoom))];
    if (svg.getAttribute('width') !== wide) svg.setAttribute('width', wide);
    if (svg.getAttribute('height') !== high) svg.setAttribute('height', high);
  };
  const lens: Lens = {
    get zoom() {
      return zoom;
    },
    get room() {
      return across();
    },
    get look() {
      return { zoom: kept, left: stage.scrollLeft, top: stage.scrollTop };
    },
    sized(wide, high) {
      if (wide === width && high === height) return;
      width = wide;
      height = high;
      lay();
    },
    scale(factor, at) {
      const frame = stage.getBoundingClientRect();
      const sheet = svg.getBoundingClientRect();
      const x = at?.x ?? frame.left + frame.width / 2;
      const y = at?.y ?? frame.top + frame.height / 2;
      const [left, top] = [(x - sheet.left) / zoom, (y - sheet.top) / zoom];
      kept = within(zoom * factor);
      lay();
      const now = svg.getBoundingClientRect();
      stage.scrollLeft += now.left + left * zoom - x;
      stage.scrollTop += now.top + top * zoom - y;
      changed();
    },
    fit(to = kept === 'whole' ? 'width' : 'whole') {
      kept = to;
      lay();
      changed();
    },
    restore(look) {
      kept = look.zoom;
      lay();
      stage.scrollTo({ left: look.left, top: look.top, behavior: 'instant' });
    },
    reveal(box) {
      const frame = stage.getBoundingClientRect();
      const sheet = svg.getBoundingClientRect();
      const left = sheet.left - frame.left + box.x * zoom;
      const top = sheet.top - frame.top + box.y * zoom;
      stage.scrollBy({
        left: nearest(left, box.width * zoom, stage.clientWidth),
        top: nearest(top, box.height * zoom, stage.clientHeight),
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
      });
    },
    moveBy(x, y) {
      stage.scrollLeft += x;
      stage.scrollTop += y;
    },
  };
  new ResizeObserver(() => {
    lay();
    changed();
  }).observe(stage);
  return lens;
}

function within(zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, zoom));
}

/** How far to scroll so that a stretch lies within `room`; its beginning where it is longer. */
function nearest(start: number, length: number, room: number): number {
  const end = start + length;
  if (start >= 0 && end <= room) return 0;
  if (start < 0 || length + 2 * ROOM > room) return start - ROOM;
  return end + ROOM - room;
}
