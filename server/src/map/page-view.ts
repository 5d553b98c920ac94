/**
 * One view on the page of a map: the picture, the tree of its cards that a keyboard walks in, and the same as text.
 * What is seen and what is walked in are two layers: the upper one has a place for each card, with all the card says.
 */
import { FONT_FAMILY, groupsOf, short } from './draw';
import type { Drawing } from './drawing';
import { exportText } from './export-texts';
import { element } from './page-html';
import { outline } from './page-outline';
import { levelOf, numbersOf, parentsOf } from './page-tree';
import type { Card, Link, Scene } from './scene';

/** One view of a page: what is looked around in on a screen, and the sheets it is printed on. */
export interface PagedView {
  readonly scene: Scene;
  /** Absent: the scene itself is printed. */
  readonly sheets?: readonly Scene[];
}

/** A name for a view that no card can have. */
export function viewId(at: number): string {
  return `view-${at + 1}`;
}

/** @param at the number of the view on its page, from 0 */
export function panel({ scene, sheets = [] }: PagedView, at: number, hasTabs: boolean): Drawing {
  const id = viewId(at);
  const about = hasTabs
    ? { role: 'tabpanel', 'aria-labelledby': `tab-${id}` }
    : { 'aria-label': scene.title };
  const name = sheets.length > 0 ? 'view has-sheets' : 'view';
  return element('section', { class: name, id: `panel-${id}`, 'data-view': scene.view, ...about }, [
    element('div', { class: 'stage' }, [picture(scene, id)]),
    sheets.length > 0
      ? element('div', { class: 'sheets', 'aria-hidden': 'true' }, sheets.map(printed))
      : undefined,
    element('details', { class: 'as-text', id: at === 0 ? 'as-text' : undefined }, [
      element('summary', {}, exportText(scene.language, 'page:as-text')),
      ...outline(scene),
    ]),
  ]);
}

function picture(scene: Scene, id: string): Drawing {
  const { width, height, title, cards, links } = scene;
  const groups = groupsOf(scene, 'classes');
  const firstCard = groups.length - cards.length;
  const firstLink = firstCard - links.length;
  // Ids of cards come from papers: on the page they go by their number, so that none can be taken for another.
  const numbers = numbersOf(cards);
  const parents = parentsOf(cards);
  return element('svg', { ...rootOf(scene), 'data-width': short(width) }, [
    element('rect', { width: short(width), height: short(height), class: 'fill-sheet' }),
    element(
      'g',
      { 'aria-hidden': 'true' },
      groups.map((group, at) => numbered(group, at < firstCard ? links[at - firstLink] : undefined, numbers)),
    ),
    element(
      'g',
      { role: 'tree', 'aria-label': title },
      cards.map((card, at) => treeEntry(card, at, id, parents)),
    ),
  ]);
}

function rootOf({ width, height }: Scene): Drawing['attributes'] {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'presentation',
    'font-family': `'${FONT_FAMILY}', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif`,
    'font-kerning': 'none',
    'text-rendering': 'geometricPrecision',
  };
}

/** A sheet as it is printed: nothing in it is pointed at. */
function printed(scene: Scene): Drawing {
  const groups = groupsOf(scene, 'classes').map(({ attributes: { id: _id, ...attributes }, children }) =>
    element('g', attributes, children ?? []),
  );
  return element('svg', { ...rootOf(scene), class: 'sheet' }, groups);
}

/** A group without its id; that of a link with the numbers of the cards it joins. */
function numbered(group: Drawing, link: Link | undefined, numbers: ReadonlyMap<string, number>): Drawing {
  const { id: _id, ...attributes } = group.attributes;
  const ends = link && {
    'data-kind': link.kind,
    'data-from': numbers.get(link.from),
    'data-to': numbers.get(link.to),
  };
  return element('g', { ...attributes, ...ends }, group.children ?? []);
}

/** The place of a card: what is pointed at, walked to and heard. */
function treeEntry(
  { box, label }: Card,
  at: number,
  id: string,
  parents: readonly (number | undefined)[],
): Drawing {
  const { x, y, width, height } = box;
  const parent = parents[at];
  const siblings = parents.flatMap((other, number) => (other === parent ? [number] : []));
  return element('rect', {
    ...{ x: short(x), y: short(y), width: short(width), height: short(height) },
    class: 'place',
    id: `${id}-card-${at + 1}`,
    role: 'treeitem',
    tabindex: at === 0 ? 0 : -1,
    'aria-label': label,
    'aria-level': levelOf(at, parents),
    'aria-posinset': siblings.indexOf(at) + 1,
    'aria-setsize': siblings.length,
    'aria-selected': 'false',
    'data-parent': parent,
  });
}
