/** The words that the rules about the dialogue look for. Own lists: an organisation adds and allows its own. */
import type { Language } from '../../paper/terms';

export const dialogueWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {},
  da: {},
};
