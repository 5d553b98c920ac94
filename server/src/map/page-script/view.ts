/** One view: its cards as a tree that the arrow keys walk in, and the rings around the cards that are current and pointed at. */

const SVG = 'http://www.w3.org/2000/svg';

/** Room between a card and its ring, in units of the map. */
const RING_GAP = 4;

export interface View {
  readonly panel: HTMLElement;
  readonly stage: HTMLElement;
  readonly picture: SVGSVGElement;
  /** The places of the cards, in the order they are read. */
  readonly cards: readonly SVGRectElement[];
  /** What is seen of each card, in the same order. */
  readonly looks: readonly SVGGElement[];
  /** The card that Tab leads to. */
  current(): SVGRectElement | undefined;
  /** Makes a card the current one, with the focus on it. */
  go(card: SVGRectElement): void;
}

/** What tells of a card, beside the map. */
export interface Told {
  /** Tells of a card; how to look around where there is none. */
  show(card: SVGRectElement | undefined): void;
  /** Takes in which cards of a view are linked to each other. */
  links(view: View): void;
}

export function startView(panel: HTMLElement, told: Told): View {
  const stage = panel.querySelector<HTMLElement>('.stage');
  const picture = panel.querySelector('svg');
  if (!stage || !picture) throw new Error('A view has a picture.');
  const cards = [...picture.querySelectorAll<SVGRectElement>('[role=treeitem]')];
  const looks = [...picture.querySelectorAll<SVGGElement>('.card')];
  const rings = ringsOn(picture);
  let current = cards[0];
  let wasChosen = false;

  const choose = (card: SVGRectElement): void => {
    for (const one of [current, card]) {
      one?.setAttribute('tabindex', one === card ? '0' : '-1');
      one?.setAttribute('aria-selected', String(one === card));
    }
    current = card;
    wasChosen = true;
    rings.around('current', card);
    told.show(card);
    reveal(card, stage);
  };
  const view: View = {
    panel,
    stage,
    picture,
    cards,
    looks,
    current: () => (wasChosen ? current : undefined),
    go: (card) => card.focus({ preventScroll: true }),
  };

  for (const card of cards) {
    card.addEventListener('focus', () => choose(card));
    card.addEventListener('click', () => view.go(card));
  }
  picture.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const card = target instanceof Element ? target.closest<SVGRectElement>('[role=treeitem]') : null;
    rings.around('pointed', card ?? undefined);
    told.show(card ?? view.current());
  });
  picture.addEventListener('pointerleave', () => {
    rings.around('pointed', undefined);
    told.show(view.current());
  });
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const next = nextCard(event.key, current, cards);
    if (!next) return;
    event.preventDefault();
    view.go(next);
  });
  told.links(view);
  return view;
}

/** Up and down in the order of reading; left to what a card belongs to, right to the first that belongs to it. */
function nextCard(
  key: string,
  card: SVGRectElement,
  cards: readonly SVGRectElement[],
): SVGRectElement | undefined {
  const at = cards.indexOf(card);
  switch (key) {
    case 'ArrowDown':
      return cards[at + 1];
    case 'ArrowUp':
      return cards[at - 1];
    case 'ArrowLeft':
      return cards[Number(card.dataset['parent'] ?? -1)];
    case 'ArrowRight':
      return cards.find((other) => other.dataset['parent'] === String(at));
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    default:
      return undefined;
  }
}

interface Rings {
  around(which: 'current' | 'pointed', card: SVGRectElement | undefined): void;
}

function ringsOn(picture: SVGSVGElement): Rings {
  const made = { current: ringPair(picture, 'current'), pointed: ringPair(picture, 'pointed') };
  return {
    around(which, card) {
      for (const ring of made[which]) {
        ring.setAttribute('visibility', card ? 'visible' : 'hidden');
        if (!card) continue;
        for (const [name, more] of [
          ['x', -1],
          ['y', -1],
          ['width', 2],
          ['height', 2],
        ] as const)
          ring.setAttribute(name, String(Number(card.getAttribute(name)) + more * RING_GAP));
      }
    },
  };
}

/** A ring and, below it, a lighter one that parts it from whatever lies under it. */
function ringPair(picture: SVGSVGElement, name: string): readonly SVGRectElement[] {
  return ['halo', `ring ${name}`].map((looks) => {
    const ring = document.createElementNS(SVG, 'rect');
    ring.setAttribute('class', looks);
    ring.setAttribute('rx', '13');
    ring.setAttribute('visibility', 'hidden');
    ring.setAttribute('aria-hidden', 'true');
    picture.append(ring);
    return ring;
  });
}

/** Scrolls the stage, and the page where the stage is as high as the map, by as little as shows the card. */
function reveal(card: SVGRectElement, stage: HTMLElement): void {
  const [it, room] = [card.getBoundingClientRect(), stage.getBoundingClientRect()];
  const gap = 12;
  stage.scrollBy(
    byHow(it.left - gap, it.right + gap, room.left, room.left + stage.clientWidth),
    byHow(it.top - gap, it.bottom + gap, room.top, room.top + stage.clientHeight),
  );
  const now = card.getBoundingClientRect();
  window.scrollBy(0, byHow(now.top - gap, now.bottom + gap, 0, window.innerHeight));
}

function byHow(from: number, to: number, start: number, end: number): number {
  if (from < start || to - from > end - start) return from - start;
  return Math.max(0, to - end);
}
