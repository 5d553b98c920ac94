/** The views as tabs: one is shown, the arrow keys walk between them. */

/** @param chosen is told the number of the view that is shown from now on */
export function startTabs(panels: readonly HTMLElement[], chosen: (at: number) => void): void {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  if (tabs.length === 0) return;
  const show = (at: number): void => {
    for (const [other, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(other === at));
      tab.tabIndex = other === at ? 0 : -1;
    }
    for (const [other, panel] of panels.entries()) panel.hidden = other !== at;
    chosen(at);
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(at));
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(event.key, at, tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      tabs[next]?.focus();
      show(next);
    });
  }
  show(
    Math.max(
      0,
      tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'),
    ),
  );
}

function nextTab(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
