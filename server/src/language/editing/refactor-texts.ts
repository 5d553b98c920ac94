/** The titles of the actions that no rule offers, in the language of the paper. */
import { refactor as da } from '../../messages/da/refactor';
import { refactor as en } from '../../messages/en/refactor';
import { fill, type Named, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';

const TEXTS = { en, da };

export type RefactorKey = keyof typeof en;

/** The compiler holds `params` against the names in the English text. */
export function refactorText<Key extends RefactorKey>(
  language: ReaderLanguage,
  key: Key,
  params: Readonly<Record<NamesIn<(typeof en)[Key]>, Named>>,
): string {
  return fill(language, TEXTS[language][key], params);
}
