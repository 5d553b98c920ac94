/** Moving the map with the mouse, and making it larger or smaller with wheel and fingers. */
import type { Lens } from './look';

/** A hand that trembles is not one that pulls, in pixels. */
const TREMBLE = 4;

export function panning(stage: HTMLElement, lens: Lens): void {
  let from: { x: number; y: number } | undefined;
  let isPulling = false;

  stage.addEventListener('pointerdown', (event) => {
    isPulling = false;
    if (event.pointerType !== 'mouse' || event.button > 1) return;
    const onMap = event.target instanceof SVGElement || event.target === stage;
    if (onMap) from = { x: event.clientX, y: event.clientY };
  });
  stage.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = [from.x - event.clientX, from.y - event.clientY];
    if (!isPulling && Math.hypot(x, y) < TREMBLE) return;
    if (!isPulling) stage.setPointerCapture(event.pointerId);
    isPulling = true;
    stage.classList.add('pulling');
    lens.moveBy(x, y);
    from = { x: event.clientX, y: event.clientY };
  });
  const letGo = (): void => {
    from = undefined;
    stage.classList.remove('pulling');
  };
  stage.addEventListener('pointerup', letGo);
  stage.addEventListener('pointercancel', letGo);
  // What ends a pull is no click on a card.
  stage.addEventListener(
    'click',
    (event) => {
      if (isPulling) event.stopPropagation();
      isPulling = false;
    },
    { capture: true },
  );
  stage.addEventListener(
    'wheel',
    (event) => {
      // Two fingers on a pad come as a wheel with this key, too.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
      lens.scale(Math.exp(-Math.max(-60, Math.min(60, pixels)) / 160), {
        x: event.clientX,
        y: event.clientY,
      });
    },
    { passive: false },
  );
  let apart: number | undefined;
  stage.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches;
      if (!one || !other) return;
      event.preventDefault();
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      const at = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
      if (apart !== undefined && apart > 0) lens.scale(now / apart, at);
      apart = now;
    },
    { passive: false },
  );
  stage.addEventListener('touchend', () => {
    apart = undefined;
  });
}
