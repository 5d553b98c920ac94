/**
 * What the texts of a plan say once the marks of its tools are off them: breaks written as `^`, "to be determined",
 * numbers with thousands marks, dates with a time. Nothing here knows which element a text stands in.
 */
import { isDate } from '../paper/located';

/** White space made one space; `^` and `^^`, with which StratML forms break lines and paragraphs, a line end. */
export function tidied(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .replace(/ ?\^(?: ?\^)+ ?| \^ ?|\^ |\^$|^\^/g, '\n')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** What forms leave where nothing has been decided: "[To be determined]", "TBD", "[To_be_inserted_by_user]". */
const UNDECIDED =
  /^[[({<]*\s*(?:to[ _]be[ _](?:announced|completed|decided|determined|inserted|provided)(?:[ _]by[ _]user)?|tbd|tba|n\/a|placeholder(?:_\d+)?)\s*[.!]*\s*[\])}>]*$/i;

export function isUndecided(text: string): boolean {
  return UNDECIDED.test(text);
}

/** The number that `text` is: digits with or without decimals, with or without commas between the thousands. */
export function numberIn(text: string): number | undefined {
  const isNumber = /^[-+]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d+)?$/.test(text);
  return isNumber ? Number(text.replaceAll(',', '')) : undefined;
}

/** The day that `text` names, `YYYY-MM-DD`: StratML's dates may carry a time or a time zone. */
export function dateIn(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*)?(?:Z|[-+]\d{2}:?\d{2})?$/.exec(text);
  return match?.[1] !== undefined && isDate(match[1]) ? match[1] : undefined;
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** True for one sentence, or part of one, of at most `most` words. */
export function isOneLiner(text: string, most: number): boolean {
  return text !== '' && !/\n|[.!?] \S/.test(text) && wordsOf(text).length <= most;
}

/** `text` without the full stop at its end, as titles go; an abbreviation ("U.S.", "etc.") keeps its own. */
export function unstopped(text: string): string {
  return /(?:\.|\b\p{Lu}|\betc|\bmm|\bosv)\.$/u.test(text) || /\.\S*\.$/.test(text)
    ? text
    : text.replace(/\s*\.$/, '');
}

/** Where a long sentence goes on to say why, how or with what: its beginning can stand alone. */
const GOES_ON =
  / (?=\((?:[^\s)]+ ){3})|[;:] |,? (?=(?:to|by|that|which|through|including|based on|in order to|so that|for the following|with a focus on|where|while)\s)/g;

/**
 * The beginning of a long text that can be its title: the longest of 5 to `most` words (3 before a bracket or
 * colon) that ends where the sentence goes on.
 * @returns undefined where there is none: then nothing may be cut
 */
export function beginningOf(text: string, most: number): string | undefined {
  const [line = ''] = text.split('\n', 1);
  let best: string | undefined;
  for (const match of line.matchAll(GOES_ON)) {
    const beginning = line.slice(0, match.index).trim();
    const count = wordsOf(beginning).length;
    if (count > most) break;
    const least = /^[;:]/.test(match[0]) || line[match.index + 1] === '(' ? 3 : 5;
    if (count >= least) best = beginning;
  }
  return best;
}

/** Words with which a sentence says that something gets better; own list, in lower case. */
const GETS_BETTER = new Set(
  `better decrease decreased enhance enhanced fewer greater higher improve improved improvement improving increase
  increased increasing less lower more raise reduce reduced reducing reduction safer shorter strengthen strengthened
  bedre flere forbedre forbedret færre højere højne kortere lavere mere mindre mindske nedbringe reducere styrke
  styrket større tryggere øge øget`.split(/\s+/),
);

/** Words for what people feel about a service: no one counts it for its own sake. Own list. */
const FELT = /\b(?:satisfaction|tilfredshed|trust|tillid|well-?being|trivsel)\b/i;

/** True where `text` names something that people notice: it opens with what gets better, or says what they feel. */
export function isNoticed(text: string): boolean {
  return readsLikeOutcome(text) || FELT.test(text);
}

/** True where `text` opens with something that gets better, not with something one does. */
export function readsLikeOutcome(text: string): boolean {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/[^\p{L}]/gu, ''));
  const [first = '', second = '', third = ''] = words;
  // "Maintain and improve", "To reduce".
  const opening =
    (second === 'and' || second === 'og') && words.length > 3
      ? [first, third]
      : ['to', 'at'].includes(first)
        ? [second]
        : [first];
  return opening.some((word) => GETS_BETTER.has(word));
}

/** More texts than one element has in any plan. */
const MANY = 50;

/** Texts as paragraphs, a line each, without those that another one only continues. */
export function paragraphs(...texts: readonly string[]): string {
  // Comparing each with each is for the few that an author writes.
  if (texts.length > MANY) return [...new Set(texts)].filter((text) => text !== '').join('\n');
  const isSaid = (text: string, index: number): boolean =>
    texts.some((other, at) =>
      other === text ? at < index : at !== index && other.startsWith(text.replace(/\.$/, '')),
    );
  return texts.filter((text, index) => text !== '' && !isSaid(text, index)).join('\n');
}
