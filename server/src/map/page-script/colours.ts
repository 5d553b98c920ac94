/** Light or dark: as the screen prefers until someone chooses. */

export function startColours(): void {
  const choice = document.querySelector<HTMLSelectElement>('.colours select');
  choice?.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = choice.value;
  });
}
