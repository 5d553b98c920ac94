/**
 * Whether a text opens with what someone does ("Implement …", "Udvikling af …") or with what gets better. It goes
 * by lists of words and their usual forms, and knows no grammar: what it finds is reason for a question only.
 */
import type { Span } from '../../document/tree';
import type { LocatedText } from '../../paper/located';
import type { Language } from '../../paper/terms';
import type { Context } from '../rule';
import type { PhraseList } from './phrase-list';
import { beginningOf, type Reading, type Word } from './text-words';

/** Words that may stand before the verb: "To implement …", "Vi vil udvikle …". The longest first. */
const BEFORE: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['we', 'want', 'to'], ['we', 'will'], ['we', 'shall'], ['we', 'must'], ['we'], ['to']],
  da: [
    ['der', 'skal'],
    ['der', 'vil'],
    ['vi', 'skal'],
    ['vi', 'vil'],
    ['for', 'at'],
    ['der'],
    ['vi'],
    ['at'],
  ],
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Forms that are nouns or the like as well ("Training hours"): they count before one of `AFTER_VERB` only. */
const ALSO_OTHERWISE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`
    build building complete design document draft hire hold host hosting launch map mapping meet
    meeting monitor monitoring offer pilot plan planning produce publishing purchase review run
    running start starting test testing train training update writing
  `),
  da: new Set(['analyser', 'hold', 'start', 'test']),
};

const AFTER_VERB: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`
    a all an any at both each every five four its new on one our out some ten that the their these this
    those three two up with your
  `),
  da: wordSet(`
    alle de den det en et fem fire fælles hver hvert med nye ny op samtlige ti to tre vores
  `),
};

/**
 * The opening of a text that says what someone does.
 * @param verbs in their plain form, and phrases to be taken as they are, in lower case
 * @returns offsets in `text` of the verb, in UTF-16 units, or undefined
 */
function activityAtStart(text: string, verbs: PhraseList, reading: Reading): Span | undefined {
  const { language } = reading;
  const words = reading.wordsIn(text);
  const before = openingBefore(words, language);
  const rest = words.slice(before.length);
  const [first] = rest;
  if (!first) return undefined;
  const isPassive = before[0] === 'der';
  const opening = plain(first.text);
  for (const { listed, parts } of verbs.startingLike(beginningOf(opening))) {
    const [head = '', ...tail] = parts;
    if (verbs.allowed.has(listed)) continue;
    const forms = language === 'da' ? danishForms(head, isPassive) : [head, gerund(head)];
    const isWhole = tail.every((part, at) => rest[at + 1]?.text === part);
    if (isWhole && forms.includes(opening) && (tail.length > 0 || counts(rest, language)))
      return spanOf(rest, 1 + tail.length);
    const isNoun = language === 'da' && tail.length === 0 && rest[1]?.text === 'af';
    if (isNoun && nominalised(head).includes(opening)) return spanOf(rest, 2);
  }
  return undefined;
}

/** The words before the verb with which a text may open; none where it opens with the verb. */
export function openingBefore(words: readonly Word[], language: Language): readonly string[] {
  return BEFORE[language].find((opening) => opening.every((word, at) => words[at]?.text === word)) ?? [];
}

/** The first of `words` counts as a verb: it is nothing else, or what follows shows that it is one. */
function counts(words: readonly Word[], language: Language): boolean {
  const [first, next] = words;
  if (!first || !ALSO_OTHERWISE[language].has(plain(first.text))) return true;
  return next !== undefined && (AFTER_VERB[language].has(next.text) || /^\d/.test(next.text));
}

function spanOf(words: readonly Word[], count: number): Span | undefined {
  const [first] = words;
  const last = words[count - 1];
  return first && last && { start: first.start, end: last.end };
}

/** `implementér` as `implementer`: the accent of a request is a matter of taste. */
function plain(word: string): string {
  return word.replaceAll('é', 'e');
}

function gerund(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

/** `oprette` → oprette, opretter, opret; passive also `oprettes`. */
function danishForms(verb: string, isPassive: boolean): readonly string[] {
  if (!/[a-zæøå]{2}[eåø]$/.test(verb)) return [verb];
  const request = verb.endsWith('e') ? [undoubled(verb.slice(0, -1))] : [];
  return [verb, `${verb}r`, ...request, ...(isPassive ? [`${verb}s`] : [])];
}

/** `udvikle` → udvikling; `oprette` → oprettelse; `kortlægge` → kortlægning. Those that no one says do no harm. */
function nominalised(verb: string): readonly string[] {
  if (!verb.endsWith('e')) return [];
  const stem = verb.slice(0, -1);
  return [`${stem}ing`, `${stem}else`, `${undoubled(stem)}ning`, `${stem}sel`];
}

function undoubled(stem: string): string {
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * Where the statement of a benefit opens with something one does, as `benefits/reads-like-action` asks about it;
 * rules about wording are silent there.
 * @returns offsets in the statement's value
 */
export function readsLikeAction(statement: LocatedText, context: Context): Span | undefined {
  return activityAtStart(statement.value, context.words('benefits/reads-like-action'), context);
}

/**
 * The opening of a text that matches a phrase of the list word by word, without other forms; `*` stands for one
 * word.
 * @returns offsets in `text`, or undefined
 */
export function exactAtStart(text: string, list: PhraseList, reading: Reading): Span | undefined {
  const words = reading.wordsIn(text);
  const found = list
    .startingLike(words[0]?.beginning ?? '')
    .find(
      ({ listed, parts }) =>
        !list.allowed.has(listed) &&
        parts.every((part, at) => (part === '*' ? words[at] !== undefined : words[at]?.text === part)),
    );
  return found && spanOf(words, found.parts.length);
}
