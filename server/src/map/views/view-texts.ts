/** The words of the views that people gather round, and how texts of a paper are put together. */
import { mapViews as da } from '../../messages/da/map-views';
import { mapViews as en } from '../../messages/en/map-views';
import { isPlaceholder } from '../../messages/placeholders';
import { fill, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';
import type { LocatedText } from '../../paper/located';
import { onOneLine } from '../measure';
import type { Asked } from '../shown';

export type ViewText = keyof typeof en;

/** A text of these views, with what it names filled in. */
export function viewText<Key extends ViewText>(
  language: ReaderLanguage,
  key: Key,
  ...params: NamesIn<(typeof en)[Key]> extends never
    ? []
    : [Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>]
): string {
  const text = (language === 'da' ? da : en)[key];
  return params[0] ? fill(language, text, params[0]) : text;
}

/** What the map is called, and where it goes over several sheets which of them this is. */
export function sheetHeading(language: ReaderLanguage, view: string, { part }: Asked): string {
  return part ? viewText(language, 'sheet', { view, sheet: part.sheet, of: part.of }) : view;
}

/** What an author wrote, on one line; undefined for nothing and for what a skeleton left to fill in. */
export function said(text: LocatedText | undefined): string | undefined {
  if (!text || isPlaceholder(text.value)) return undefined;
  const line = onOneLine(text.value);
  return line === '' ? undefined : line;
}

/** "a, b and c". */
export function listed(language: ReaderLanguage, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return viewText(language, 'and', { first: names.slice(0, -1).join(', '), last });
}

/** Sentences one after the other, each with its full stop. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [/[.?!…:]["«»”]?$/u.test(part.slice(-2)) ? part : `${part}.`] : []))
    .join(' ');
}

/** The first letter as a capital one. */
export function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? text : first.toLocaleUpperCase() + text.slice(first.length);
}
