/** The lists that wording rules go by, as the tool brings them, by language and rule. */
import type { Language } from '../paper/terms';

export const RULE_WORDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {},
  da: {},
};
