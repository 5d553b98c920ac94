/** Did you mean: the key of the format that an unknown key stands for, by its letters, as a Danish word or another English one. */
import { distance } from 'fastest-levenshtein';
import { fieldTexts } from '../messages/render';
import { DANISH_WORDS, DANISH_WORDS_OF_ACTIONS } from './key-words-da';
import { ENGLISH_WORDS } from './key-words-en';

/** How far a word is from the key that it stands for. */
export type Distance =
  /** The key itself, in other letters: `Title`. */
  | 'letters'
  /** The key itself, with other marks: `for whom`, `forWhom`, `1. title`, `title:` in quotes. */
  | 'marks'
  | 'danish'
  /** Another English word. */
  | 'word'
  /** A slip of the hand. */
  | 'slip';

/** A key that another word stands for. */
export interface Near {
  readonly key: string;
  /** False where another key is just as near: a person has to say which. */
  readonly alone: boolean;
  /** True where the word means just that, whatever else stands beside it: no guess from what is left. */
  readonly certain: boolean;
  readonly how: Distance;
}

/**
 * What `written` stands for among `candidates`, or none where nothing is near.
 * Near: one slip in four or five letters, two in up to nine, three beyond; case, hyphens and spaces do not count.
 * The steps are our own choice. Two neighbouring letters swapped are one slip.
 * @param place the path of the map in the format, for what its fields are called there
 */
export function near(written: string, candidates: readonly string[], place?: string): Near | undefined {
  const plain = plainKey(written);
  const joined = plain.replaceAll('_', '');
  const same =
    candidates.find((key) => plainKey(key) === plain) ??
    candidates.find((key) => plainKey(key).replaceAll('_', '') === joined);
  if (same !== undefined) {
    const how = written.toLowerCase() === same.toLowerCase() ? 'letters' : 'marks';
    return { key: same, alone: true, certain: true, how };
  }
  return (
    named(plain, candidates, place) ??
    bySlip(plain, candidates) ??
    (place === undefined ? undefined : bySlipInDanish(plain, candidates))
  );
}

/** As a word is compared: without capitals, quotes, a number or the marks around it, and with `_` between its parts. */
export function plainKey(written: string): string {
  return written
    .toLowerCase()
    .replace(/["'*`“”»«]/g, '')
    .replace(/^(?:\d+[.)])?[\s_-]+|[\s_:?.!-]+$/g, '')
    .replace(/[\s_-]+/g, '_');
}

/** By a word that stands for it, or by what the field is called in either language. */
function named(plain: string, candidates: readonly string[], place: string | undefined): Near | undefined {
  const words = danishKeys(plain, place);
  const danish = words.filter((key) => candidates.includes(key));
  if (danish[0] !== undefined) {
    const certain = danish[0] === words[0];
    return { key: danish[0], alone: danish.length === 1, certain, how: 'danish' };
  }
  const english = Object.hasOwn(ENGLISH_WORDS, plain) ? (ENGLISH_WORDS[plain] ?? []) : [];
  const meant = english.filter((key) => candidates.includes(key));
  if (meant[0] !== undefined)
    return { key: meant[0], alone: meant.length === 1, certain: false, how: 'word' };
  if (place === undefined) return undefined;
  for (const language of ['da', 'en'] as const) {
    const labelled = candidates.find((key) => {
      const label = fieldTexts(language, place.endsWith(':') ? `${place}${key}` : `${place}.${key}`)?.title;
      return label !== undefined && isWritten(plain, plainKey(label));
    });
    if (labelled !== undefined)
      return { key: labelled, alone: true, certain: true, how: language === 'da' ? 'danish' : 'word' };
  }
  return undefined;
}

/** True where `plain` is `word`, its Danish letters perhaps written out. */
function isWritten(plain: string, word: string): boolean {
  return plain === word || withDanishLetters(plain) === word;
}

function danishKeys(plain: string, place: string | undefined): readonly string[] {
  const tables = place?.endsWith('.actions[]') ? [DANISH_WORDS_OF_ACTIONS, DANISH_WORDS] : [DANISH_WORDS];
  for (const table of tables)
    for (const word of [plain, withDanishLetters(plain)])
      if (Object.hasOwn(table, word)) return table[word] ?? [];
  return [];
}

function bySlip(plain: string, candidates: readonly string[]): Near | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let alone = true;
  for (const key of candidates) {
    const count = slips(plain, key.toLowerCase().replaceAll('-', '_'));
    if (count < least) [best, least, alone] = [key, count, true];
    else if (count === least) alone = false;
  }
  const length = Math.max(plain.length, best?.length ?? 0);
  // A letter too many in a short word is a slip where it stands beside itself: `upp`, `whyy`.
  const isDoubled = best !== undefined && least === 1 && plain.replace(/(.)\1/g, '$1') === best;
  const allowed = isDoubled ? 1 : length <= 3 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
  return best !== undefined && least <= allowed
    ? { key: best, alone, certain: false, how: 'slip' }
    : undefined;
}

/** Shorter words are too like others for a slip in them to tell anything. Own choice. */
const SHORTEST_DANISH = 6;

/** One slip in a Danish word: `gevinstr`, `ansvalig`. A key of another map, such as `partners`, is none. */
function bySlipInDanish(plain: string, candidates: readonly string[]): Near | undefined {
  if (plain.length < SHORTEST_DANISH || Object.values(DANISH_WORDS).some((keys) => keys.includes(plain)))
    return undefined;
  const written = withDanishLetters(plain);
  for (const [word, keys] of Object.entries(DANISH_WORDS)) {
    if (word.length < SHORTEST_DANISH || Math.abs(word.length - written.length) > 1) continue;
    if (slips(written, word) > 1) continue;
    const meant = keys.filter((key) => candidates.includes(key));
    if (meant[0] !== undefined)
      return { key: meant[0], alone: meant.length === 1, certain: false, how: 'danish' };
  }
  return undefined;
}

/** Danish letters are often written out in keys: `naeste_skridt`. */
export function withDanishLetters(word: string): string {
  return word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** As {@link near}, only the key. */
export function nearKey(written: string, candidates: readonly string[]): string | undefined {
  return near(written, candidates)?.key;
}

/** How many letters differ; two neighbours swapped are one slip, where nothing else is wrong. */
function slips(written: string, key: string): number {
  const count = distance(written, key);
  if (count !== 2 || written.length !== key.length) return count;
  const at = Array.from(written).findIndex((letter, index) => letter !== key[index]);
  const swapped = `${written.slice(0, at)}${written[at + 1] ?? ''}${written[at] ?? ''}${written.slice(at + 2)}`;
  return swapped === key ? 1 : count;
}
