/** The words around exported maps in the reader's language. */
import { mapExport as da } from '../messages/da/map-export';
import { mapExport as en } from '../messages/en/map-export';
import { fill, type ReaderLanguage } from '../messages/render';
import type { NamesIn } from '../messages/texts';

type Texts = typeof en;
export type ExportText = keyof Texts;

/** A text about an exported map, with what it names filled in. */
export function exportText<Key extends ExportText>(
  language: ReaderLanguage,
  key: Key,
  ...params: NamesIn<Texts[Key]> extends never ? [] : [Readonly<Record<NamesIn<Texts[Key]>, string | number>>]
): string {
  return fill(language, (language === 'da' ? da : en)[key], params[0] ?? {});
}
