/** Finding words on the map: every card that says them is framed, and one goes from each to the next. */
import type { PreviewTexts } from '../../../server/src/protocol';
import { made, setOnce } from './elements';
import type { Lens } from './look';
import type { Sheet } from './sheet';

export interface Search {
  readonly element: HTMLElement;
  say(texts: PreviewTexts): void;
  open(): void;
  /** Looks again, in another map. */
  renew(): void;
}

/** @param leave takes the keyboard back to the map, to a card where one was found */
export function createSearch(sheet: Sheet, lens: Lens, leave: (card: string | undefined) => void): Search {
  const field = made('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  const count = made('output', { for: 'search', 'aria-live': 'polite' });
  let texts: PreviewTexts | undefined;
  let found: readonly string[] = [];
  let at = 0;

  const tell = (): void => {
    const isAsked = field.value.trim() !== '';
    count.textContent =
      !isAsked || !texts
        ? ''
        : found.length === 0
          ? texts['found:none']
          : texts.found.replace('{at}', String(at + 1)).replace('{count}', String(found.length));
    setOnce(sheet.svg, 'class', isAsked && found.length > 0 ? 'searching' : undefined);
    sheet.frame('match', found);
    for (const { id } of sheet.map?.cards ?? []) {
      const group = sheet.picture(id);
      if (group) group.classList.toggle('found', isAsked && found.includes(id));
    }
  };
  const look = (): void => {
    const words = plain(field.value.trim());
    found =
      words === ''
        ? []
        : (sheet.map?.cards ?? []).filter(({ label }) => plain(label).includes(words)).map(({ id }) => id);
  };
  const show = (): void => {
    const box = sheet.card(found[at] ?? '')?.box;
    if (box) lens.reveal(box);
    tell();
  };

  field.addEventListener('input', () => {
    look();
    at = 0;
    show();
  });
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    if (key === 'Enter' && found.length > 0) {
      at = (at + (shiftKey ? -1 : 1) + found.length) % found.length;
      show();
    } else if (key === 'Escape' || key === 'ArrowDown') {
      const card = found[at];
      if (key === 'Escape') {
        field.value = '';
        look();
        tell();
      }
      leave(card);
    } else return;
    event.preventDefault();
  });

  return {
    element: made('div', { class: 'search', role: 'search' }, field, count),
    say(now) {
      texts = now;
      setOnce(field, 'aria-label', now.search);
      setOnce(field, 'placeholder', now.search);
    },
    open() {
      field.focus();
      field.select();
    },
    renew() {
      if (field.value.trim() === '') return;
      const card = found[at];
      look();
      at = Math.max(0, card === undefined ? 0 : found.indexOf(card));
      tell();
    },
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}
