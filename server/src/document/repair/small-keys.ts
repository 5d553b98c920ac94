/** Keys in capitals, all over a text, read as the small ones that they stand for: a look at the layout need not know of them. */

const CAPITAL = /^([ \t]*(?:- +)*)(\p{Lu}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})(?=:(?:[ \t]|\r?$))/gmu;
const SMALL = /^[ \t]*(?:- +)*\p{Ll}[\p{L}\p{N}_-]*:(?=\s|$)/gmu;
/** From how many such keys on they are a habit, and no beginnings of sentences. Own choice. */
const FEWEST = 5;

/** `text` with its keys in small letters and `_` between their words, where most have a capital; of the same length. */
export function withSmallKeys(text: string): string {
  const count = countOf(text, CAPITAL);
  if (count < FEWEST || count <= countOf(text, SMALL)) return text;
  return text.replace(CAPITAL, (all, before: string, key: string) => {
    const small = before + key.toLowerCase().replaceAll(' ', '_');
    return small.length === all.length ? small : all;
  });
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
