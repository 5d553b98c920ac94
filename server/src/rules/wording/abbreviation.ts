/** The rule about abbreviations: whoever reads the map should not have to ask what the letters stand for. */
import type { Paper } from '../../paper/paper';
import { type Context, type Report, report } from '../rule';
import type { PhraseList } from './phrase-list';
import { spanOfPart } from './phrases';
import { beginningOf } from './text-words';
import { textsOf } from './texts';

/** Two to five capitals that stand alone, or before a hyphen or an apostrophe. */
const CAPITALS = /(?<![\p{L}\p{N}]|\p{L}\.)\p{Lu}{2,5}(?![\p{L}\p{N}]|\.\p{L})/gu;
/** Two words in capitals side by side are emphasis. */
const SHOUTED_BEFORE = /\p{Lu}{2,}[\s,]+$/u;
const SHOUTED_AFTER = /^[\s,]+\p{Lu}{2,}(?!\p{Ll})/u;

export function* abbreviation(paper: Paper, context: Context): Iterable<Report> {
  const { document } = context.subject;
  const seen = new Set<string>();
  const names = [paper.unit, ...(context.organisation?.units ?? [])].flatMap(
    (unit) => unit?.name?.value ?? [],
  );
  for (const { text } of textsOf(
    context.mapTexts(),
    'direction',
    'image',
    'title',
    'why',
    'benefit',
    'action',
    'partner',
    'dialogue',
  )) {
    for (const { 0: letters, index } of text.value.matchAll(CAPITALS)) {
      if (seen.has(letters)) continue;
      const end = index + letters.length;
      if (SHOUTED_BEFORE.test(text.value.slice(0, index)) || SHOUTED_AFTER.test(text.value.slice(end)))
        continue;
      seen.add(letters);
      if (names.some((name) => name.includes(letters))) continue;
      if (isKnown(letters, context) || isExplained(letters, document.source.text)) continue;
      // One question for a text is enough.
      yield report('wording/abbreviation', spanOfPart(document, text, { start: index, end }), { letters });
      break;
    }
  }
}

function isKnown(letters: string, { words }: Context): boolean {
  const word = letters.toLowerCase();
  const own = words('wording/abbreviation');
  if (own.allowed.has(word)) return true;
  return lists(words('wording/abbreviation:known'), word) && !lists(own, word);
}

function lists(list: PhraseList, word: string): boolean {
  return list.startingLike(beginningOf(word)).some(({ listed }) => listed === word);
}

/** `the family centre (FC)`, `FC (the family centre)`, `FC: the family centre`, `FC stands for …`. */
function isExplained(letters: string, text: string): boolean {
  return new RegExp(
    `\\(\\s*${letters}\\s*\\)|(?<!\\p{L})${letters}\\s*(?:\\(|=|stands for|means|står for|betyder)`,
    'u',
  ).test(text);
}
