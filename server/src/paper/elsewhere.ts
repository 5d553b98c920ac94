/**
 * Which field of the whole format a key means that its own map does not know: `forandringsagent` or `Change agents` at
 * the top of a paper. Only words that mean just that; a slip of the hand is looked for in the map itself.
 */
import { fieldTexts } from '../messages/render';
import type { FieldShape } from './field-shape';
import { DANISH_WORDS } from './key-words-da';
import { ENGLISH_WORDS } from './key-words-en';
import { plainKey, withDanishLetters } from './near-key';

/** The key of the format that a word stands for, wherever in a paper that may be. */
export type Elsewhere = (written: string) => string | undefined;

/** The words of each format: it never changes, and an editor asks at each key. */
const MADE = new WeakMap<FieldShape, Elsewhere>();

/** @param root the shape of the whole document */
export function elsewhereIn(root: FieldShape): Elsewhere {
  const made = MADE.get(root) ?? wordsOf(root);
  MADE.set(root, made);
  return made;
}

function wordsOf(root: FieldShape): Elsewhere {
  const words = new Map<string, string>();
  const labels = new Map<string, string>();
  const visit = ({ fields, entry, any }: FieldShape): void => {
    for (const [key, field] of Object.entries(fields ?? {})) {
      words.set(plainKey(key), key);
      for (const language of ['da', 'en'] as const) {
        const label = fieldTexts(language, field.path)?.title;
        if (label !== undefined && !labels.has(plainKey(label))) labels.set(plainKey(label), key);
      }
      visit(field);
    }
    for (const inner of [entry, any]) if (inner) visit(inner);
  };
  visit(root);
  // English words mean more than one thing more often.
  const english = Object.entries(ENGLISH_WORDS).filter(([, keys]) => keys.length === 1);
  for (const [word, [key]] of [...Object.entries(DANISH_WORDS), ...english])
    if (key !== undefined && words.has(key) && !words.has(word)) words.set(word, key);
  const known = (word: string): string | undefined => words.get(word) ?? labels.get(word);
  return (written) => {
    const plain = plainKey(written);
    return known(plain) ?? known(withDanishLetters(plain)) ?? known(`${plain}s`) ?? known(`${plain}er`);
  };
}
