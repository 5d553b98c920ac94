/**
 * The lists that wording rules go by, as the tool brings them, by language and rule. They are constants: each is
 * made ready when it is first looked into, from its own words and nothing else, and then serves every paper.
 */
import type { Language } from '../../paper/terms';
import { type PhraseList, phraseList } from './phrase-list';
import { actionWords } from './word-lists/actions';
import { benefitWords } from './word-lists/benefits';
import { dialogueWords } from './word-lists/dialogue';
import { directionWords } from './word-lists/direction';
import { initiativeWords } from './word-lists/initiatives';
import { unitWords } from './word-lists/unit';
import { wordingWords } from './word-lists/wording';

type Lists = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

const GROUPS: readonly Lists[] = [
  unitWords,
  directionWords,
  initiativeWords,
  benefitWords,
  actionWords,
  dialogueWords,
  wordingWords,
];

function listsIn(language: Language): ReadonlyMap<string, PhraseList> {
  return new Map(
    GROUPS.flatMap((group) => Object.entries(group[language])).map(([rule, words]) => [
      rule,
      phraseList(words),
    ]),
  );
}

export const RULE_WORDS: Readonly<Record<Language, ReadonlyMap<string, PhraseList>>> = {
  en: listsIn('en'),
  da: listsIn('da'),
};
