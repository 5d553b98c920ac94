/** Makes the page of a map one to look around in. It reads what the page holds, sets texts only as texts, and asks nobody for anything. */
import { startColours } from './colours';
import { startSearch } from './search';
import { startSizes } from './sizes';
import { startTabs } from './tabs';
import { startTold } from './told';
import { startView, type View } from './view';

function begin(): void {
  const panels = [...document.querySelectorAll<HTMLElement>('.view')];
  const told = startTold();
  const views = panels.map((panel) => startView(panel, told));
  let current: View | undefined = views[0];
  const shown = (): View | undefined => current;
  const search = startSearch(shown);
  startTabs(panels, (at) => {
    current = views[at];
    told.show(current?.current());
    search.again();
  });
  const sizes = startSizes(shown);
  startColours();
  document.querySelector('[data-does=print]')?.addEventListener('click', () => window.print());
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    const text = current?.panel.querySelector<HTMLDetailsElement>('.as-text');
    if (!text) return;
    event.preventDefault();
    text.open = true;
    text.querySelector('summary')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.matches('input, select, textarea')) return;
    if (event.key === '/') search.focus();
    else if (event.key === '+' || event.key === '=') sizes.larger();
    else if (event.key === '-') sizes.smaller();
    else if (event.key === '0') sizes.fit();
    else if (event.key === 'Escape') search.clear();
    else return;
    event.preventDefault();
  });
  document.documentElement.classList.add('ready');
}

begin();
