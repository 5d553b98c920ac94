/** How large the map is on the page: as wide as its place, or larger and smaller around the middle of what is seen. */
import type { View } from './view';

export interface Sizes {
  larger(): void;
  smaller(): void;
  fit(): void;
}

const STEP = 1.25;
const SMALLEST = 0.25;
const LARGEST = 8;
/** On a narrow screen the map begins larger than its place, so that its words can be read: pixels for a unit of the map. */
const READABLE = 0.6;
/** Places narrower than this are those of hand-held screens, in pixels. */
const NARROW = 700;

export function startSizes(shown: () => View | undefined): Sizes {
  const zooms = new WeakMap<View, number>();
  const zoomOf = (view: View): number => zooms.get(view) ?? firstZoom(view);

  const zoomTo = (wanted: number, at?: { readonly x: number; readonly y: number }): void => {
    const view = shown();
    if (!view) return;
    const { stage, picture } = view;
    const before = picture.getBoundingClientRect();
    const room = stage.getBoundingClientRect();
    const point = at ?? { x: room.left + stage.clientWidth / 2, y: room.top + stage.clientHeight / 2 };
    const part = {
      x: (point.x - before.left) / (before.width || 1),
      y: (point.y - before.top) / (before.height || 1),
    };
    const zoom = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    zooms.set(view, zoom);
    picture.style.setProperty('--zoom', String(zoom));
    const after = picture.getBoundingClientRect();
    stage.scrollBy(after.left + part.x * after.width - point.x, after.top + part.y * after.height - point.y);
  };
  const by = (factor: number, at?: { readonly x: number; readonly y: number }): void => {
    const view = shown();
    if (view) zoomTo(zoomOf(view) * factor, at);
  };
  const sizes: Sizes = { larger: () => by(STEP), smaller: () => by(1 / STEP), fit: () => zoomTo(1) };
  for (const name of ['larger', 'smaller', 'fit'] as const)
    document.querySelector(`[data-does=${name}]`)?.addEventListener('click', () => sizes[name]());
  for (const stage of document.querySelectorAll<HTMLElement>('.stage'))
    stage.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        by(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
      },
      { passive: false },
    );
  const view = shown();
  if (view && firstZoom(view) !== 1) view.picture.style.setProperty('--zoom', String(firstZoom(view)));
  return sizes;
}

function firstZoom({ stage, picture }: View): number {
  const room = stage.clientWidth || window.innerWidth;
  const readable = (Number(picture.dataset['width']) * READABLE) / room;
  return room < NARROW ? Math.min(3, Math.max(1, readable)) : 1;
}
