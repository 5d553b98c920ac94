/** From a scene to a drawing: one group a card and a link, each by its id. */
import type { Drawing } from './drawing';
import type { Palette } from './palette';
import type { Card, Ink, Link, Mark, Scene } from './scene';

/**
 * How inks are written: as the colours of a palette, for a file; or as classes `fill-…` and `stroke-…`, for a page
 * whose theme may change.
 */
export type Colouring = Palette | 'classes';

/** What stands in the background can still be read. */
const FADED = 0.6;

/** The name of the map's font in a drawing. */
export const FONT_FAMILY = 'Strategy Map';

/** All groups of a scene in the order they are drawn: links below the cards, and below both what stands between them. */
export function groupsOf(scene: Scene, colouring: Colouring): readonly Drawing[] {
  const { ground = [] } = scene;
  return [
    ...(ground.length > 0 ? [group({ id: 'ground', marks: ground }, 'ground', colouring)] : []),
    ...scene.links.map((link) => group(link, `link link-${link.kind}`, colouring)),
    ...scene.cards.map((card) => group(card, `card card-${card.role}`, colouring)),
  ];
}

/** The group of one card or link; its attribute `id` is the id of the card. */
function group(
  { id, marks, faded }: Pick<Card | Link, 'id' | 'marks' | 'faded'>,
  name: string,
  colouring: Colouring,
): Drawing {
  return {
    element: 'g',
    attributes: { id, class: faded ? `${name} faded` : name, ...(faded && { opacity: FADED }) },
    children: marks.map((mark) => drawn(mark, colouring)),
  };
}

function drawn(mark: Mark, colouring: Colouring): Drawing {
  switch (mark.mark) {
    case 'words': {
      const { x, y, text, size, weight, ink } = mark;
      const attributes: Attributes = { x: short(x), y: short(y), 'font-size': size, 'font-weight': weight };
      colour(attributes, colouring, ink);
      return { element: 'text', attributes, text };
    }
    case 'box': {
      const { x, y, width, height, radius } = mark;
      const attributes: Attributes = {
        x: short(x),
        y: short(y),
        width: short(width),
        height: short(height),
      };
      if (radius > 0) attributes['rx'] = radius;
      return { element: 'rect', attributes: area(mark, colouring, attributes) };
    }
    case 'path':
      return { element: 'path', attributes: area(mark, colouring, { d: mark.path }) };
  }
}

type Attributes = Record<string, string | number>;

/** A map has a thousand marks: their attributes are put into one object each. */
function area(
  { fill, stroke, thickness = 1, dashed }: Exclude<Mark, { readonly mark: 'words' }>,
  colouring: Colouring,
  attributes: Attributes,
): Attributes {
  colour(attributes, colouring, fill, stroke);
  if (stroke && thickness !== 1) attributes['stroke-width'] = thickness;
  if (dashed) attributes['stroke-dasharray'] = '5 4';
  if (!stroke) return attributes;
  attributes['stroke-linecap'] = 'round';
  attributes['stroke-linejoin'] = 'round';
  return attributes;
}

function colour(attributes: Attributes, colouring: Colouring, fill?: Ink, stroke?: Ink): void {
  if (colouring === 'classes') {
    const name = fill ? `fill-${fill}` : 'fill-none';
    attributes['class'] = stroke ? `${name} stroke-${stroke}` : name;
    return;
  }
  attributes['fill'] = fill ? colouring[fill] : 'none';
  if (stroke) attributes['stroke'] = colouring[stroke];
}

/** Two places after the point are finer than any screen or printer shows. */
export function short(length: number): number {
  return Math.round(length * 100) / 100;
}
