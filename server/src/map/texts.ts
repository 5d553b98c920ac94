/** The words of the maps in the reader's language. */
import { map as da } from '../messages/da/map';
import { map as en } from '../messages/en/map';
import { fill, type ReaderLanguage } from '../messages/render';
import type { NamesIn } from '../messages/texts';

export type MapText = keyof typeof en;

/** A text of the maps, with what it names filled in. */
export function mapText<Key extends MapText>(
  language: ReaderLanguage,
  key: Key,
  ...params: NamesIn<(typeof en)[Key]> extends never
    ? []
    : [Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>]
): string {
  const text = (language === 'da' ? da : en)[key];
  return params[0] ? fill(language, text, params[0]) : text;
}
