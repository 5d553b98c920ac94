/** Lines that hold no words, only a pattern of signs or the number of a page. */

const PATTERN = /^([-=*_~+.•·—–─═━<>|])\1{2,}$/;
const SPACED = /^(?:([*_=~•·—–])[ \t]+)(?:\1[ \t]*){2,}$/;

const PAGE_NUMBER = /^(?:side|page|s\.|p\.) ?\d{1,3}(?: ?(?:af|of|\/) ?\d{1,3})?$/i;

/** True for words that are nothing but one sign many times, or the number of a page. Three hyphens or points at the edge are of YAML. */
export function isPattern(words: string, column: number): boolean {
  if (column === 0 && (words === '---' || words === '...')) return false;
  return PATTERN.test(words) || PAGE_NUMBER.test(words) || SPACED.test(words);
}
