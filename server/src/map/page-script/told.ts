/** The side of the page where the card that is pointed at, or current, is told in full, with the cards it is linked to. */
import type { Told, View } from './view';

type Relation = 'belongsTo' | 'holds' | 'contributesTo' | 'contributedBy' | 'leadsTo' | 'ledBy';

interface Related {
  readonly view: View;
  readonly cards: Readonly<Record<Relation, readonly SVGRectElement[]>>;
}

const RELATIONS: readonly Relation[] = [
  'contributesTo',
  'contributedBy',
  'leadsTo',
  'ledBy',
  'belongsTo',
  'holds',
];

export function startTold(): Told {
  const place = document.querySelector<HTMLElement>('.told');
  if (!place) throw new Error('The page has a place to tell of cards.');
  const how = [...place.childNodes];
  const related = new Map<SVGRectElement, Related>();
  let told: SVGRectElement | undefined;
  return {
    show(card) {
      if (card === told) return;
      told = card;
      if (!card) {
        place.replaceChildren(...how);
        return;
      }
      const { first, rest } = parted(labelOf(card));
      place.replaceChildren(textIn('h2', first));
      if (rest !== '') place.append(textIn('p', rest));
      const links = related.get(card);
      if (links) place.append(...RELATIONS.flatMap((relation) => linkList(relation, links, place.dataset)));
      place.scrollTop = 0;
    },
    links(view) {
      for (const [at, card] of view.cards.entries()) related.set(card, relatedTo(card, at, view));
    },
  };
}

function relatedTo(card: SVGRectElement, at: number, view: View): Related {
  const { cards, picture } = view;
  const ends = (kind: string, mine: 'from' | 'to', other: 'from' | 'to'): readonly SVGRectElement[] =>
    [...picture.querySelectorAll<SVGGElement>(`[data-kind=${kind}][data-${mine}="${at}"]`)].flatMap(
      (link) => cards[Number(link.dataset[other])] ?? [],
    );
  const parent = cards[Number(card.dataset['parent'] ?? -1)];
  return {
    view,
    cards: {
      contributesTo: ends('contributes-to', 'from', 'to'),
      contributedBy: ends('contributes-to', 'to', 'from'),
      leadsTo: ends('leads-to', 'from', 'to'),
      ledBy: ends('leads-to', 'to', 'from'),
      belongsTo: parent ? [parent] : [],
      holds: cards.filter((other) => other.dataset['parent'] === String(at)),
    },
  };
}

function linkList(relation: Relation, { view, cards }: Related, words: DOMStringMap): readonly HTMLElement[] {
  const others = cards[relation];
  if (others.length === 0) return [];
  const list = document.createElement('ul');
  for (const other of others) {
    const button = textIn('button', parted(labelOf(other)).first);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => view.go(other));
    const entry = document.createElement('li');
    entry.append(button);
    list.append(entry);
  }
  return [textIn('h3', words[relation] ?? ''), list];
}

export function labelOf(card: SVGRectElement): string {
  return card.getAttribute('aria-label') ?? '';
}

/** The first sentence of what a card says, and the rest. */
function parted(label: string): { readonly first: string; readonly rest: string } {
  const [first = ''] = /^.*?[.?!…](?=\s)/su.exec(label) ?? [label];
  return { first: first.replace(/\.$/, ''), rest: label.slice(first.length).trim() };
}

function textIn(name: 'h2' | 'h3' | 'p' | 'button', text: string): HTMLElement {
  const made = document.createElement(name);
  const own = document.createElement('bdi');
  own.textContent = text;
  made.append(own);
  return made;
}
