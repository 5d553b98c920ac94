/** The words that wording rules look for, by rule, with the organisation's own added and taken away. */
import type { Organisation } from '../paper/organisation';

const NONE: readonly string[] = [];

/** Gives the list for a rule, lower-case; the same list for the same rule. */
export type WordLists = (rule: string) => readonly string[];

/**
 * @param lists the lists that the tool brings, by rule, for one language
 */
export function wordLists(
  lists: Readonly<Record<string, readonly string[]>>,
  organisation: Organisation | undefined,
): WordLists {
  const known = new Map<string, readonly string[]>();
  return (rule) => {
    const before = known.get(rule);
    if (before) return before;
    const own = organisation?.words.get(rule);
    // The tool's own list as it is: what is worked out from a list then serves every paper.
    if (!own) return lists[rule] ?? NONE;
    const allowed = new Set((own?.allow ?? []).map((word) => word.toLowerCase()));
    const words = [...(lists[rule] ?? []), ...(own?.add ?? []).map((word) => word.toLowerCase())];
    const list = words.filter((word) => !allowed.has(word));
    known.set(rule, list);
    return list;
  };
}
