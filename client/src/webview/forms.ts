/** What is typed on the map: another title, and what someone said. */
import type { Box, PreviewTexts } from '../../../server/src/protocol';
import { made } from './elements';

/**
 * A field over a card, with its title to be changed. Enter and leaving it keep what was typed, Escape does not.
 * @param over the place of the card in pixels of `holder`
 */
export function renameOver(
  holder: HTMLElement,
  over: Box,
  { label, title }: { readonly label: string; readonly title: string },
  done: (title: string | undefined) => void,
): void {
  const field = made('textarea', { class: 'rename', 'aria-label': label, rows: '1', spellcheck: 'true' });
  field.value = title;
  field.style.left = `${over.x}px`;
  field.style.top = `${over.y}px`;
  field.style.width = `${Math.max(over.width, 220)}px`;
  let isDone = false;
  const end = (typed: string | undefined): void => {
    if (isDone) return;
    isDone = true;
    field.remove();
    done(typed === title ? undefined : typed);
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      end(field.value);
    } else if (event.key === 'Escape') end(undefined);
  });
  field.addEventListener('blur', () => end(field.value));
  holder.append(field);
  /** As high as what is typed. */
  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  field.addEventListener('input', grow);
  grow();
  field.focus({ preventScroll: true });
  field.select();
}

/** Asks who said what. Nothing is noted unless both are there. */
export function askWhatTheySaid(
  texts: PreviewTexts,
  about: string,
  done: (said: { readonly who: string; readonly said: string } | undefined) => void,
): void {
  const who = made('input', { id: 'said-who', type: 'text', required: '', maxlength: '200' });
  const said = made('textarea', { id: 'said-said', rows: '4', required: '', maxlength: '2000' });
  const heading = made('h2', { id: 'said-heading' }, texts['said:heading']);
  const cancel = made('button', { type: 'button' }, texts.cancel);
  const save = made('button', { type: 'submit', class: 'first' }, texts.save);
  const form = made(
    'form',
    { method: 'dialog' },
    heading,
    made('p', {}, about),
    made('label', { for: 'said-who' }, texts['said:who']),
    who,
    made('label', { for: 'said-said' }, texts['said:said']),
    said,
    made('div', { class: 'buttons' }, cancel, save),
  );
  const dialog = made('dialog', { 'aria-labelledby': 'said-heading' }, form);
  let answer: { readonly who: string; readonly said: string } | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer = { who: who.value, said: said.value };
    dialog.close();
  });
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => {
    dialog.remove();
    done(answer);
  });
  document.body.append(dialog);
  dialog.showModal();
  who.focus();
}
