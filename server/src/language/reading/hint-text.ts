/** The words of inlay hints and code lenses, in the language of the paper. */
import { editorHints as da } from '../../messages/da/editor-hints';
import { editorHints as en } from '../../messages/en/editor-hints';
import { fill, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';

export type HintKey = keyof typeof en;

const TEXTS = { en, da };

/** The compiler holds `names` against the English text. @param longest how much of a title is repeated, in characters */
export function hintText<Key extends HintKey>(
  language: ReaderLanguage,
  key: Key,
  names: Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>,
  longest?: number,
): string {
  return fill(language, TEXTS[language][key], names, longest);
}
