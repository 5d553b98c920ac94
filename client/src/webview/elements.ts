/** Makes the parts of the page. Texts are only ever set as texts, and attributes come from a list. */
import type { Drawing } from '../../../server/src/protocol';

const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing may be made of: nothing that loads, links, runs or holds foreign markup. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'g',
  'text',
  'tspan',
  'rect',
  'path',
  'circle',
  'line',
  'ellipse',
]);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'opacity', 'transform', 'x', 'y', 'dx', 'dy', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r'],
  ...['x1', 'y1', 'x2', 'y2', 'd', 'fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'font-style', 'text-anchor'],
  ...['letter-spacing', 'text-decoration'],
]);

/** An element of a drawing with all in it; undefined for one that is not on the list. */
export function drawnElement(drawing: Drawing): SVGElement | undefined {
  if (!ELEMENTS.has(drawing.element)) return undefined;
  const element = document.createElementNS(SVG, drawing.element);
  for (const [name, value] of Object.entries(drawing.attributes))
    if (ATTRIBUTES.has(name)) element.setAttribute(name, String(value));
  if (drawing.text !== undefined) element.textContent = drawing.text;
  else element.append(...(drawing.children ?? []).flatMap((child) => drawnElement(child) ?? []));
  return element;
}

/**
 * Brings an element from `before` to `after`, touching only what differs.
 * @returns the element that stands there now; undefined where it has to be made anew
 */
export function redraw(element: Element, before: Drawing, after: Drawing): boolean {
  if (before === after) return true;
  if (before.element !== after.element) return false;
  for (const [name, value] of Object.entries(after.attributes))
    if (ATTRIBUTES.has(name) && before.attributes[name] !== value) element.setAttribute(name, String(value));
  for (const name of Object.keys(before.attributes))
    if (ATTRIBUTES.has(name) && !(name in after.attributes)) element.removeAttribute(name);
  if (after.text !== undefined) {
    if (before.text !== after.text) element.textContent = after.text;
    return true;
  }
  if (before.text !== undefined) element.textContent = '';
  const known = (child: Drawing): boolean => ELEMENTS.has(child.element);
  const [old, now] = [(before.children ?? []).filter(known), (after.children ?? []).filter(known)];
  for (const [at, child] of now.entries()) {
    const [was, standing] = [old[at], element.children[at]];
    if (was && standing && redraw(standing, was, child)) continue;
    const made = drawnElement(child);
    if (!made) continue;
    if (standing && was) standing.replaceWith(made);
    else element.append(made);
  }
  while (element.children.length > now.length) element.lastElementChild?.remove();
  return true;
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name) as SVGElementTagNameMap[Name];
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** An element of the page around the map. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Sets an attribute only where it is another: nothing that watches the page hears of what stays. */
export function setOnce(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const ICONS = {
  larger: 'M8 3.5v9M3.5 8h9',
  smaller: 'M3.5 8h9',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  pin: 'M6 2.5h4M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5',
  share: 'M8 10V2.5M5 5l3-3 3 3M3.5 8v5.5h9V8',
  questions: 'M2.5 3h11v7.5H8L5 13.5v-3H2.5zM6.7 5.7a1.4 1.4 0 1 1 1.9 1.3c-.4.2-.6.4-.6.8M8 9v.1',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

export type Icon = keyof typeof ICONS;

/** A sign of 16 by 16, in the colour of the text around it. */
export function icon(name: Icon): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' });
  svg.append(svgElement('path', { d: ICONS[name] }));
  return svg;
}
