/** The words of completion, in the language of the paper. */
import { completion as da } from '../../messages/da/completion';
import { completion as en } from '../../messages/en/completion';
import { fill, type Named, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';

const TEXTS = { en, da };

export type CompletionKey = keyof typeof en;

/** The compiler holds `params` against the names in the English text. */
export function completionText<Key extends CompletionKey>(
  language: ReaderLanguage,
  key: Key,
  params: Readonly<Record<NamesIn<(typeof en)[Key]>, Named>>,
): string {
  return fill(language, TEXTS[language][key], params);
}

export function isCompletionKey(key: string): key is CompletionKey {
  return Object.hasOwn(en, key);
}
