/** Finds cards by what they say: the found ones stay, the others step back, Enter walks from one to the next. */
import { labelOf } from './told';
import type { View } from './view';

export interface Search {
  focus(): void;
  clear(): void;
  /** Searches once more, in the view that is shown now. */
  again(): void;
}

export function startSearch(shown: () => View | undefined): Search {
  const field = document.querySelector<HTMLInputElement>('.search input');
  const count = document.querySelector<HTMLOutputElement>('.search output');
  if (!field || !count) throw new Error('The page has a search.');
  let found: readonly SVGRectElement[] = [];
  let at = -1;

  const again = (): void => {
    const view = shown();
    if (!view) return;
    const wanted = plain(field.value.trim());
    view.picture.classList.toggle('searching', wanted !== '');
    found = wanted === '' ? [] : view.cards.filter((card) => plain(labelOf(card)).includes(wanted));
    at = -1;
    for (const [number, card] of view.cards.entries())
      view.looks[number]?.classList.toggle('found', found.includes(card));
    count.textContent = wanted === '' ? '' : countText(count.dataset, found.length);
  };
  const clear = (): void => {
    if (field.value === '') return;
    field.value = '';
    again();
  };
  field.addEventListener('input', again);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && found.length > 0) {
      at = (at + (event.shiftKey ? -1 : 1) + found.length) % found.length;
      const card = found[at];
      if (card) shown()?.go(card);
      // One stays in the field, to walk on; where only one is found there is nowhere to walk.
      if (found.length > 1) field.focus({ preventScroll: true });
    } else if (event.key === 'Escape') {
      clear();
      const view = shown();
      const card = view?.current() ?? view?.cards[0];
      if (card) view?.go(card);
    } else return;
    event.preventDefault();
  });
  return { focus: () => field.select(), clear, again };
}

/** Without capitals and without the marks on letters, so that "Møde" is found by "møde" and "café" by "cafe". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

function countText(words: DOMStringMap, number: number): string {
  if (number === 0) return words['none'] ?? '';
  return number === 1 ? (words['one'] ?? '') : (words['many'] ?? '').replace('#', String(number));
}
