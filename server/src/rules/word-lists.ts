/** The lists that wording rules go by, as the tool brings them, by language and rule. */
import type { Language } from '../paper/terms';
import { actionWords } from './word-lists/actions';
import { benefitWords } from './word-lists/benefits';
import { dialogueWords } from './word-lists/dialogue';
import { directionWords } from './word-lists/direction';
import { initiativeWords } from './word-lists/initiatives';
import { unitWords } from './word-lists/unit';

export const RULE_WORDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    ...unitWords.en,
    ...directionWords.en,
    ...initiativeWords.en,
    ...benefitWords.en,
    ...actionWords.en,
    ...dialogueWords.en,
  },
  da: {
    ...unitWords.da,
    ...directionWords.da,
    ...initiativeWords.da,
    ...benefitWords.da,
    ...actionWords.da,
    ...dialogueWords.da,
  },
};
