/**
 * Words and phrases in a text, and where they stand in the file. For hints about wording: it knows words and
 * their usual endings, no grammar.
 */
import type { YamlDocument } from '../document/read';
import type { Span } from '../document/tree';
import type { LocatedText } from '../paper/located';
import type { Language } from '../paper/terms';

/** A word with its place in the text: UTF-16 offsets, `end` exclusive. */
export interface Word extends Span {
  /** In lower case. */
  readonly text: string;
}

export interface Phrase extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** As it stands in the list. */
  readonly listed: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The endings that a listed word may have in a text. Own choice: the common ones of verbs and nouns. */
const ENDINGS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['s', 'es', 'e', 'ed', 'd', 'ing', "'s", '’s']),
  da: new Set(
    'e r s t n er es en et ne ene erne ede te ende ing ingen ning ningen s ens ets ers ernes'.split(' '),
  ),
};
/** Shorter words are matched as they are: with endings they would meet other words. */
const SHORTEST_INFLECTED = 4;

/** True where `word` is `listed`, or `listed` with one of the usual endings of the language. Both in lower case. */
export function isFormOf(word: string, listed: string, language: Language): boolean {
  if (word === listed) return true;
  if (listed.length < SHORTEST_INFLECTED) return false;
  const stem = stemOf(listed);
  return word.startsWith(stem) && ENDINGS[language].has(word.slice(stem.length));
}

interface Listed {
  readonly listed: string;
  readonly parts: readonly string[];
}

/** The phrases of a list by the stem of their first word, the longest phrases first. */
type Index = ReadonlyMap<string, readonly Listed[]>;

/** Worked out once for each list: lists are many words, and the same for a thousand papers. Holds nothing else. */
const INDEXES = new WeakMap<readonly string[], Index>();
/** Letters of the longest ending. */
const LONGEST_ENDING = 6;

function indexOf(list: readonly string[]): Index {
  const known = INDEXES.get(list);
  if (known) return known;
  const index = new Map<string, Listed[]>();
  for (const listed of list) {
    const parts = wordsIn(listed).map((word) => word.text);
    const [first] = parts;
    if (first === undefined) continue;
    const stem = stemOf(first);
    const same = index.get(stem);
    if (same) same.push({ listed, parts });
    else index.set(stem, [{ listed, parts }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.parts.length - a.parts.length);
  INDEXES.set(list, index);
  return index;
}

function stemOf(listed: string): string {
  return listed.length >= SHORTEST_INFLECTED && listed.endsWith('e') ? listed.slice(0, -1) : listed;
}

/** The longest phrase of the index that begins with the word at `at`. */
function phraseAt(words: readonly Word[], at: number, index: Index, language: Language): Listed | undefined {
  const word = words[at]?.text ?? '';
  let longest: Listed | undefined;
  for (let length = word.length; length > 0 && length >= word.length - LONGEST_ENDING; length--) {
    const match = index
      .get(word.slice(0, length))
      ?.find(({ parts }) =>
        parts.every((part, offset) => isFormOf(words[at + offset]?.text ?? '', part, language)),
      );
    if (match && (!longest || match.parts.length > longest.parts.length)) longest = match;
  }
  return longest;
}

/** All places where a phrase of the list stands, in the order of the text; none lies within another. */
export function phrasesIn(text: string, list: readonly string[], language: Language): readonly Phrase[] {
  const words = wordsIn(text);
  const index = indexOf(list);
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = phraseAt(words, at, index, language);
    const first = words[at];
    const last = match && words[at + match.parts.length - 1];
    if (!match || !first || !last) continue;
    found.push({
      text: text.slice(first.start, last.end),
      listed: match.listed,
      start: first.start,
      end: last.end,
    });
    at += match.parts.length - 1;
  }
  return found;
}

/** True where the text begins with a phrase of the list. */
export function opensWith(text: string, list: readonly string[], language: Language): boolean {
  return phraseAt(wordsIn(text), 0, indexOf(list), language) !== undefined;
}

/** True where a phrase of the list stands in the text. */
export function hasPhrase(text: string, list: readonly string[], language: Language): boolean {
  return phrasesIn(text, list, language).length > 0;
}

/**
 * Where a part of a text stands in the file.
 * @param part offsets in `located.value`
 * @returns the span of the whole text where an escape or the like hides the part
 */
export function spanOfPart(document: YamlDocument, located: LocatedText, part: Span): Span {
  const { value, span } = located;
  const written = document.source.text.slice(span.start, span.end);
  if (written === value) return { start: span.start + part.start, end: span.start + part.end };
  const words = value.slice(part.start, part.end).trim().split(/\s+/).map(escaped);
  if (words.join('') === '') return span;
  // White space in a block or over several lines is written otherwise than it is read.
  const pattern = new RegExp(words.join('\\s+'), 'g');
  const before = Array.from(value.slice(0, part.start).matchAll(pattern)).length;
  const match = Array.from(written.matchAll(pattern))[before];
  if (!match) return span;
  return { start: span.start + match.index, end: span.start + match.index + match[0].length };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
