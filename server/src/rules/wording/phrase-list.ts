/**
 * Lists of words and phrases, ready to be looked for in texts. A list is the same for a thousand papers, so what
 * is worked out from it is kept with it; it knows nothing of any text.
 */
import type { OwnWords } from '../../paper/organisation';
import { beginningOf, partsOf } from './text-words';

/** One word or phrase of a list. */
export interface Listed {
  /** As it stands in the list. */
  readonly listed: string;
  /** Its words; `*` stands for any one word. */
  readonly parts: readonly string[];
}

/** Words and phrases, all in lower case. */
export interface PhraseList {
  readonly words: readonly string[];
  /** What the organisation finds fine: a phrase of just these words does not count. */
  readonly allowed: ReadonlySet<string>;
  /** The phrases whose first word begins with these letters (`beginningOf`), or is a star; the longest first. */
  startingLike(beginning: string): readonly Listed[];
}

const NOTHING_ALLOWED: ReadonlySet<string> = new Set();
const NO_PHRASES: readonly Listed[] = [];

/**
 * Prepares a list when it is first looked into: most lists are for another language or for texts that a run does
 * not meet. The outcome depends on `words` alone.
 */
export function phraseList(words: readonly string[]): PhraseList {
  let index: ReadonlyMap<string, readonly Listed[]> | undefined;
  return {
    words,
    allowed: NOTHING_ALLOWED,
    startingLike(beginning) {
      index ??= indexOf(words);
      return index.get(beginning) ?? index.get('*') ?? NO_PHRASES;
    },
  };
}

/** The list with an organisation's own words added, and those taken away that it finds fine. */
export function withOwnWords(list: PhraseList, { add, allow }: OwnWords): PhraseList {
  const allowed = new Set(allow.map((word) => word.toLowerCase()));
  const added = add.map((word) => word.toLowerCase());
  // The tool's own list stays as prepared: only the few added words are worked out anew.
  const own = phraseList(added);
  return {
    get words() {
      return [...list.words, ...added].filter((word) => !allowed.has(word));
    },
    allowed,
    startingLike(beginning) {
      const more = own.startingLike(beginning);
      const known = list.startingLike(beginning);
      return more.length === 0 ? known : longestFirst([...known, ...more]);
    },
  };
}

function indexOf(words: readonly string[]): ReadonlyMap<string, readonly Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const listed of words) {
    const parts = partsOf(listed);
    const [first] = parts;
    if (first === undefined) continue;
    const key = beginningOf(first);
    const same = index.get(key);
    if (same) same.push({ listed, parts });
    else index.set(key, [{ listed, parts }]);
  }
  // A phrase that begins with a star may begin with any word.
  const starred = index.get('*') ?? NO_PHRASES;
  return new Map(
    Array.from(index, ([key, phrases]) => [
      key,
      longestFirst(key === '*' ? phrases : [...phrases, ...starred]),
    ]),
  );
}

function longestFirst(phrases: readonly Listed[]): readonly Listed[] {
  return [...phrases].sort((a, b) => b.parts.length - a.parts.length);
}
