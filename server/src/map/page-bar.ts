/** What stands above the map on its page: the title, search, size, colours, print. Shown where the script runs. */
import type { ReaderLanguage } from '../messages/render';
import type { Drawing } from './drawing';
import { type ExportText, exportText } from './export-texts';
import { element } from './page-html';
import type { Theme } from './palette';

type PlainText = Extract<
  ExportText,
  `page:${'search' | 'search-hint' | 'size' | 'larger' | 'smaller' | 'fit' | 'colours' | 'auto' | 'light' | 'dark' | 'saving' | 'print'}`
>;

/** @param tabs between the title and the tools, where there are several views */
export function pageBar(
  title: string,
  theme: Theme | undefined,
  tabs: Drawing | undefined,
  language: ReaderLanguage,
): Drawing {
  const say = (key: PlainText): string => exportText(language, key);
  const button = (name: string, label: string, sign: string): Drawing =>
    element('button', { type: 'button', 'data-does': name, 'aria-label': label, title: label }, sign);
  const choice = (value: Theme | 'auto', key: PlainText): Drawing =>
    element('option', { value, selected: value === (theme ?? 'auto') ? '' : undefined }, say(key));
  return element('header', { class: 'bar' }, [
    element('h1', {}, title),
    tabs,
    element('div', { class: 'tools' }, [
      element('div', { class: 'search', role: 'search' }, [
        element('input', {
          type: 'search',
          'aria-label': say('page:search'),
          placeholder: say('page:search-hint'),
          autocomplete: 'off',
          spellcheck: 'false',
        }),
        element('output', {
          role: 'status',
          'data-one': exportText(language, 'page:found', { count: 1 }),
          'data-many': exportText(language, 'page:found', { count: MANY }).replace(String(MANY), '#'),
          'data-none': exportText(language, 'page:found-none'),
        }),
      ]),
      element('div', { class: 'sizes', role: 'group', 'aria-label': say('page:size') }, [
        button('smaller', say('page:smaller'), '−'),
        button('fit', say('page:fit'), '↔'),
        button('larger', say('page:larger'), '+'),
      ]),
      element('label', { class: 'colours' }, [
        element('span', {}, say('page:colours')),
        element('select', {}, [
          choice('auto', 'page:auto'),
          choice('light', 'page:light'),
          choice('dark', 'page:dark'),
          choice('print', 'page:saving'),
        ]),
      ]),
      element('button', { type: 'button', 'data-does': 'print' }, say('page:print')),
    ]),
  ]);
}

/** Stands for any number but one in the sentence that the script fills in. */
const MANY = 999;
