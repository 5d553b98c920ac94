/** The words that wording rules look for, by rule, with the organisation's own added and taken away. */
import type { Organisation } from '../../paper/organisation';
import { type PhraseList, phraseList, withOwnWords } from './phrase-list';

/** The list for a rule, or for a part of it (`rule:part`); the same list for the same rule. */
export type WordLists = (rule: string) => PhraseList;

const NONE = phraseList([]);

/**
 * @param lists the lists that the tool brings, by rule, for one language
 * @returns lists in which what an organisation allows holds for a rule and all its parts, and what it adds for
 *   the rule itself
 */
export function wordLists(
  lists: ReadonlyMap<string, PhraseList>,
  organisation: Organisation | undefined,
): WordLists {
  const settings = organisation?.words;
  if (!settings || settings.size === 0) return (rule) => lists.get(rule) ?? NONE;
  const known = new Map<string, PhraseList>();
  return (rule) => {
    const before = known.get(rule);
    if (before) return before;
    const [name = rule, part] = rule.split(':');
    const own = settings.get(name);
    const list = lists.get(rule) ?? NONE;
    const whole = own ? withOwnWords(list, part === undefined ? own : { allow: own.allow, add: [] }) : list;
    known.set(rule, whole);
    return whole;
  };
}
