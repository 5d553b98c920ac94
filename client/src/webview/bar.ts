/** What stands above the map: which view, search, how large, and what can be done with the map as a whole. */
import type { Phase, PreviewTexts, View } from '../../../server/src/protocol';
import type { Choice, Share } from '../preview/conversation';
import { type Icon, icon, made, setOnce } from './elements';
import { openMenu } from './menu';

const VIEWS: readonly View[] = ['strategy', 'phase', 'people', 'citizens', 'conversation'];
const PHASES: readonly Phase[] = ['mobilization', 'consolidation', 'benefits-realization'];

export interface Bar {
  readonly element: HTMLElement;
  say(texts: PreviewTexts): void;
  show(choice: Choice): void;
}

export interface BarAsks {
  choose(choice: Choice): void;
  zoom(factor: number): void;
  fit(): void;
  share(share: Share): void;
}

export function createBar(search: HTMLElement, asks: BarAsks): Bar {
  let choice: Choice = { view: 'strategy', questions: false, pinned: false };
  let texts: PreviewTexts | undefined;
  const view = made('select', { id: 'view' });
  const phase = made('select', { id: 'phase' });
  const questions = button('questions', { 'aria-pressed': 'false' });
  const smaller = button('smaller');
  const larger = button('larger');
  const fit = button('fit');
  const pin = button('pin', { 'aria-pressed': 'false' });
  const share = button('share', { 'aria-haspopup': 'menu' });

  view.addEventListener('change', () => {
    const { phase: _dropped, ...rest } = choice;
    asks.choose({ ...rest, view: VIEWS[view.selectedIndex] ?? 'strategy' });
  });
  phase.addEventListener('change', () => {
    const chosen = PHASES[phase.selectedIndex];
    asks.choose({ ...choice, ...(chosen && { phase: chosen }) });
  });
  questions.addEventListener('click', () => asks.choose({ ...choice, questions: !choice.questions }));
  pin.addEventListener('click', () => asks.choose({ ...choice, pinned: !choice.pinned }));
  smaller.addEventListener('click', () => asks.zoom(1 / 1.2));
  larger.addEventListener('click', () => asks.zoom(1.2));
  fit.addEventListener('click', () => asks.fit());
  share.addEventListener('click', () => {
    if (!texts) return;
    const { left, bottom } = share.getBoundingClientRect();
    const words = texts;
    const entries = (['copy', 'png', 'svg', 'print'] as const).map((one) => ({
      kind: 'action' as const,
      text: words[`share:${one}`],
      run: () => asks.share(one),
    }));
    openMenu(words.share, entries, { x: left, y: bottom + 2 }, share);
  });

  const element = made(
    'header',
    {},
    made('div', { class: 'group' }, view, phase, questions),
    search,
    made('div', { class: 'group' }, smaller, larger, fit),
    made('div', { class: 'group' }, pin, share),
  );
  return {
    element,
    say(now) {
      texts = now;
      setOnce(element, 'aria-label', now.bar);
      fill(
        view,
        now.view,
        VIEWS.map((one) => now[`view:${one}`]),
      );
      fill(
        phase,
        now.phase,
        PHASES.map((one) => now[`phase:${one}`]),
      );
      name(questions, now['questions:about']);
      name(smaller, now['zoom-out']);
      name(larger, now['zoom-in']);
      name(fit, now['fit:about']);
      name(pin, now['pin:about']);
      name(share, now.share);
    },
    show(now) {
      choice = now;
      view.selectedIndex = VIEWS.indexOf(now.view);
      phase.hidden = now.view !== 'phase';
      phase.selectedIndex = now.phase ? PHASES.indexOf(now.phase) : -1;
      questions.hidden = now.view !== 'strategy';
      setOnce(questions, 'aria-pressed', String(now.questions));
      setOnce(pin, 'aria-pressed', String(now.pinned));
    },
  };
}

function button(sign: Icon, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  return made('button', { type: 'button', ...attributes }, icon(sign));
}

function name(element: HTMLElement, text: string): void {
  setOnce(element, 'aria-label', text);
  setOnce(element, 'title', text);
}

function fill(select: HTMLSelectElement, label: string, options: readonly string[]): void {
  setOnce(select, 'aria-label', label);
  const chosen = select.selectedIndex;
  select.replaceChildren(...options.map((text) => made('option', {}, text)));
  select.selectedIndex = chosen;
}
