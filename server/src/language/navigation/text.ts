/** The sentences of renaming and of links, in the language of the paper. */
import { navigation as da } from '../../messages/da/navigation';
import { navigation as en } from '../../messages/en/navigation';
import { fill, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';

export type NavigationKey = keyof typeof en;
type Names<Key extends NavigationKey> = Readonly<Record<NamesIn<(typeof en)[Key]>, string>>;

const TEXTS = { en, da };

export function navigationText<Key extends NavigationKey>(
  language: ReaderLanguage,
  key: Key,
  names: Names<Key>,
): string {
  return fill(language, TEXTS[language][key], names);
}
