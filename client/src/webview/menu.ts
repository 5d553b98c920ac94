/** A small menu: opened at a place of the page, gone through with arrows and letters, closed by Escape. */
import { made } from './elements';

export type Entry =
  | {
      readonly kind: 'action' | 'choice';
      readonly text: string;
      /** Of choices, the one that holds now. */
      readonly chosen?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'heading'; readonly text: string };

export interface MenuPlace {
  /** Points of the window. */
  readonly x: number;
  readonly y: number;
}

/** @param back what has the keyboard afterwards @returns how to close it */
export function openMenu(
  label: string,
  entries: readonly Entry[],
  place: MenuPlace,
  back: HTMLElement | SVGElement | undefined,
): () => void {
  const buttons: HTMLElement[] = [];
  const menu = made('div', { class: 'menu', role: 'menu', 'aria-label': label });
  const close = (returns: boolean): void => {
    document.removeEventListener('pointerdown', outside, { capture: true });
    removeEventListener('blur', leave);
    menu.remove();
    if (returns) back?.focus({ preventScroll: true });
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close(false);
  };
  const leave = (): void => close(false);

  let holder: HTMLElement = menu;
  for (const entry of entries) {
    if (entry.kind === 'heading') {
      // The heading names the choices below it, and is none of them.
      holder = made('div', { role: 'group', 'aria-label': entry.text });
      holder.append(made('div', { class: 'heading', 'aria-hidden': 'true' }, entry.text));
      menu.append(holder);
      continue;
    }
    const isChoice = entry.kind === 'choice';
    if (!isChoice) holder = menu;
    const button = made(
      'div',
      {
        role: isChoice ? 'menuitemradio' : 'menuitem',
        tabindex: '-1',
        ...(isChoice && { 'aria-checked': String(entry.chosen === true) }),
      },
      entry.text,
    );
    button.addEventListener('click', () => {
      close(true);
      entry.run();
    });
    buttons.push(button);
    holder.append(button);
  }
  menu.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = (index: number): void => buttons[(index + buttons.length) % buttons.length]?.focus();
    const { key } = event;
    if (key === 'Escape' || key === 'Tab') close(true);
    else if (key === 'ArrowDown') to(at + 1);
    else if (key === 'ArrowUp') to(at - 1);
    else if (key === 'Home') to(0);
    else if (key === 'End') to(-1);
    else if (key === 'Enter' || key === ' ') buttons[at]?.click();
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const letter = key.toLocaleLowerCase();
      const starts = (button: HTMLElement): boolean =>
        button.textContent.trim().toLocaleLowerCase().startsWith(letter);
      const next = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find(starts);
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('contextmenu', (event) => event.preventDefault());

  (document.querySelector('main') ?? document.body).append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(place.x, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(place.y, innerHeight - height - 4))}px`;
  document.addEventListener('pointerdown', outside, { capture: true });
  addEventListener('blur', leave);
  buttons[0]?.focus();
  return () => close(true);
}
