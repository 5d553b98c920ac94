/** Lines that hold no words, only a pattern of signs. */

const PATTERN = /^([-=*_~+.•·—–─═━<>|])\1{2,}$/;
const SPACED = /^(?:([*_=~•·—–])[ \t]+)(?:\1[ \t]*){2,}$/;

/** True for words that are nothing but one sign many times. Three hyphens or points at the edge are of YAML. */
export function isPattern(words: string, column: number): boolean {
  if (column === 0 && (words === '---' || words === '...')) return false;
  return PATTERN.test(words) || SPACED.test(words);
}
