/**
 * Words and phrases in a text, and where they stand in the file. For hints about wording: it knows words and
 * their usual endings, no grammar.
 */
import type { YamlDocument } from '../../document/read';
import type { Span } from '../../document/tree';
import type { LocatedText } from '../../paper/located';
import type { Language } from '../../paper/terms';
import type { Listed, PhraseList } from './phrase-list';
import type { Reading, Word } from './text-words';

export interface Phrase extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** As it stands in the list. */
  readonly listed: string;
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
  const stem = listed.endsWith('e') ? listed.slice(0, -1) : listed;
  return word.startsWith(stem) && ENDINGS[language].has(word.slice(stem.length));
}

/** The longest phrase of the list that begins with the word at `at`, counted from 0. */
export function phraseAt(text: string, at: number, list: PhraseList, reading: Reading): Phrase | undefined {
  return phraseAmong(text, reading.wordsIn(text), at, list, reading.language);
}

function phraseAmong(
  text: string,
  words: readonly Word[],
  at: number,
  list: PhraseList,
  language: Language,
): Phrase | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (const { listed, parts } of list.startingLike(first.beginning)) {
    const last = words[at + parts.length - 1];
    if (!last || !isFormOfAll(words, at, parts, language)) continue;
    const found = text.slice(first.start, last.end);
    if (isAllowed(found, listed, list)) continue;
    return { text: found, listed, start: first.start, end: last.end };
  }
  return undefined;
}

function isFormOfAll(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
  language: Language,
): boolean {
  return parts.every((part, offset) => {
    const word = words[at + offset]?.text;
    return word !== undefined && (part === '*' || isFormOf(word, part, language));
  });
}

/** An organisation may name a word as it is listed or as it stands in its texts. */
function isAllowed(found: string, listed: Listed['listed'], { allowed }: PhraseList): boolean {
  if (allowed.size === 0) return false;
  return allowed.has(listed) || allowed.has(found.toLowerCase().replace(/\s+/g, ' '));
}

/** All places where a phrase of the list stands, in the order of the text; none lies within another. */
export function phrasesIn(text: string, list: PhraseList, reading: Reading): readonly Phrase[] {
  const words = reading.wordsIn(text);
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAmong(text, words, at, list, reading.language);
    if (!phrase) continue;
    found.push(phrase);
    while ((words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= phrase.end) at++;
  }
  return found;
}

/** True where a phrase of the list stands in the text. */
export function hasPhrase(text: string, list: PhraseList, reading: Reading): boolean {
  return phrasesIn(text, list, reading).length > 0;
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
