/** The words of a text: where each begins and ends. It knows letters and digits, no language. */
import type { Span } from '../../document/tree';
import type { Language } from '../../paper/terms';

/** A word with its place in the text: UTF-16 offsets, `end` exclusive. */
export interface Word extends Span {
  /** In lower case. */
  readonly text: string;
  /** Its first letters, by which lists are looked up. */
  readonly beginning: string;
}

/** Letters by which phrases are looked up: all forms of a word share them. */
const SHARED_LETTERS = 2;

/** The letters by which lists are looked up. @param word in lower case */
export function beginningOf(word: string): string {
  return word.slice(0, SHARED_LETTERS);
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const WORD_OR_STAR = new RegExp(`${WORD.source}|\\*`, 'gu');

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  // All texts of all papers come through here: `matchAll` would make a pattern of its own for each.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [found] = match;
    const word = found.toLowerCase();
    words.push({
      text: word,
      beginning: beginningOf(word),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return words;
}

/** The words of a listed phrase, in which `*` counts as one. */
export function partsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(WORD_OR_STAR) ?? [];
}

/** How the texts of one check are read: in their language, and each split into words once. */
export interface Reading {
  readonly language: Language;
  readonly wordsIn: (text: string) => readonly Word[];
}

/** A reading that keeps the words of the texts it has met: for one check, as many rules read the same few texts. */
export function readingIn(language: Language): Reading {
  const known = new Map<string, readonly Word[]>();
  return {
    language,
    wordsIn(text) {
      const before = known.get(text);
      if (before) return before;
      const words = wordsIn(text);
      known.set(text, words);
      return words;
    },
  };
}
