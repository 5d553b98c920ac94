import type { Language } from '../../paper/terms';
export const wordingWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {},
  da: {},
};
