/** The rules about what the initiatives are called: four that can be told apart, are the unit's own, and fit the map. */
import { insertField } from '../../document/write/field';
import { replaceText, writeText } from '../../document/write/text';
import { shapeAt } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import type { LocatedText } from '../../paper/located';
import type { Initiative, Paper } from '../../paper/paper';
import { isWrittenOut } from '../fixing/insert';
import { initiativeName, written } from '../names';
import { type Context, fix, type Report, type Rule, report, severity } from '../rule';
import { phrasesIn } from '../wording/phrases';
import type { Reading } from '../wording/text-words';

/**
 * How many of all the words of two titles they must share to be nearly the same. Titles are short: at three in
 * four, "Green places for residents" and "Green places for all residents" are one, while titles that differ in
 * one of three words are two. Own choice.
 */
const NEARLY_ALL = 0.75;
/** Letters by which words are compared: endings come after them, so "park" and "parks" count as one. */
const COMPARED_LETTERS = 6;

function* lookAlike({ initiatives }: Paper, context: Context): Iterable<Report> {
  const small = new Set(context.words('initiatives/look-alike:small-words').words);
  const titled = initiatives.flatMap((initiative) => {
    const title = written(initiative.title);
    return title ? [{ initiative, title, words: tellingWords(title.value, small, context) }] : [];
  });
  for (const [index, { title, words, initiative }] of titled.entries()) {
    const twin = titled.slice(0, index).find((before) => shared(before.words, words) >= NEARLY_ALL);
    if (!twin) continue;
    yield report(
      'initiatives/look-alike',
      title.span,
      { other: initiativeName(twin.initiative), initiative: initiativeName(initiative) },
      { related: [{ span: twin.title.span }] },
    );
  }
}

/**
 * The words that tell titles apart, as a set: their order and the small words do not count. A title of small
 * words alone is compared by those.
 */
function tellingWords(title: string, small: ReadonlySet<string>, reading: Reading): ReadonlySet<string> {
  const all = reading.wordsIn(title).map((word) => word.text);
  const telling = all.filter((word) => !small.has(word));
  return new Set((telling.length > 0 ? telling : all).map((word) => stem(word)));
}

function stem(word: string): string {
  // Shorter words lose a plural's or an article's ending only.
  return word.length > COMPARED_LETTERS
    ? word.slice(0, COMPARED_LETTERS)
    : word.replace(/(?<=...)(?:erne|ene|er|en|et|es|s|e)$/, '');
}

/** The words two sets share, as a part of all their words (Jaccard): it needs no order and no grammar. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

function* genericTitle({ initiatives }: Paper, context: Context): Iterable<Report> {
  for (const initiative of initiatives) {
    const title = written(initiative.title);
    if (!title || !isGeneric(title.value, context)) continue;
    yield report('initiatives/generic-title', title.span, { title: title.value });
  }
}

/** True where nothing is left of a title but general words and what they are strung together with. */
function isGeneric(title: string, context: Context): boolean {
  const { words } = context;
  const general = words('initiatives/generic-title');
  const found = phrasesIn(title, general, context);
  if (found.length === 0) return false;
  const filling = words('initiatives/generic-title:filling');
  const known = [...found, ...phrasesIn(title, filling, context)];
  return context
    .wordsIn(title)
    .every((word) => known.some((phrase) => word.start >= phrase.start && word.end <= phrase.end));
}

function* titleLength({ initiatives }: Paper, context: Context): Iterable<Report> {
  const max = context.limits.title_words;
  for (const initiative of initiatives) {
    const title = written(initiative.title);
    const n = title ? context.wordsIn(title.value).length : 0;
    if (!title || n <= max) continue;
    yield report(
      'initiatives/title-length',
      title.span,
      { initiative: initiativeName(initiative), n, max },
      { fixes: () => shortenFixes(initiative, title, context) },
    );
  }
}

/** Cuts a title where it takes a breath, and puts the rest before what stands under `why`. */
function shortenFixes(initiative: Initiative, title: LocatedText, context: Context): readonly Fix[] {
  const parts = cut(title.value, context);
  const shape = shapeAt('strategy-paper', ['initiatives', 0]);
  if (!parts || !shape?.fields || !isWrittenOut(initiative.map)) return [];
  const { document } = context.subject;
  const why = written(initiative.why);
  const rest = parts.rest.charAt(0).toUpperCase() + parts.rest.slice(1);
  const whole = why ? `${rest.replace(/(?<![.!?])$/, '.')} ${why.value.trim()}` : rest;
  const options = { multiline: true };
  const edits = initiative.why
    ? replaceText(document, initiative.why.node, whole, options)
    : insertField(document, initiative.map, 'why', writeText(whole, options), Object.keys(shape.fields));
  if (edits.length === 0) return [];
  return [
    fix('initiatives/title-length:to-why', { title: parts.first }, [
      ...replaceText(document, title.node, parts.first),
      ...edits,
    ]),
  ];
}

/** Fewer words are no title. Own choice. */
const FEWEST_WORDS = 3;

/** The first part of a title that fits, up to a comma, a colon, a dash or a word that opens a new thought; and the rest. */
function cut(title: string, context: Context): { readonly first: string; readonly rest: string } | undefined {
  const { words, limits } = context;
  const all = context.wordsIn(title);
  const breaks = phrasesIn(title, words('initiatives/title-length:break'), context)
    .filter((phrase) => phrase.text.toLowerCase() === phrase.listed)
    .map((phrase) => phrase.start);
  const fits = (at: number): boolean => {
    const before = all.filter((word) => word.end <= at).length;
    return before >= FEWEST_WORDS && before <= limits.title_words;
  };
  const afterMark = all
    .map((word) => word.start)
    .filter((start) => /[,;:.!?–—-]\s+$/.test(title.slice(0, start)));
  const last = (places: readonly number[]): number | undefined => places.filter(fits).at(-1);
  const at = last(afterMark) ?? last(breaks) ?? all[limits.title_words]?.start;
  if (at === undefined) return undefined;
  const first = title.slice(0, at).replace(/[\s,;:.–—-]+$/, '');
  const rest = title.slice(at).trim();
  return first === '' || rest === '' ? undefined : { first, rest };
}

export const initiativeWordingRules: readonly Rule[] = [
  { name: 'initiatives/look-alike', severity: severity('warning'), paper: lookAlike },
  { name: 'initiatives/generic-title', severity: severity('hint'), paper: genericTitle },
  { name: 'initiatives/title-length', severity: severity('hint', 'warning'), paper: titleLength },
];
