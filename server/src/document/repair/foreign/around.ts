/** Words above the first field of a paper and below its last: the head and the end of a mail, remarks. */

import type { Repair } from '../../problem';
import { isFence } from '../fence';
import type { Line } from '../lines';
import { isPattern } from './decoration-line';
import { fieldOn, isTopField, nextFilled, standings, TOP_FIELDS, wholeLine } from './fields';
import {
  commentEdits,
  deleteEdits,
  foreign,
  isComment,
  isFilled,
  type Layer,
  type Sheet,
  wordsOf,
} from './layer';
import { isClosing, isCodeMark, isGreeting, isMailHeader, isSentence, isSignatureMark } from './letter';

/** From how many characters on a line counts as one that its author broke for its length, as in `causes.ts`. */
const LONG_LINE = 45;

/** The lines of YAML itself that may stand above a paper. */
const OF_YAML = /^(?:---|\.\.\.|%(?:YAML|TAG)\b.*)$/;
/** A field that its author has named with a few words. */
const OWN_FIELD = /^\S+(?: \S+){0,2}\s*[:：](?:\s|$)/;

/** The lines above the first field that are no part of a paper. */
export function head(sheet: Sheet): Layer | undefined {
  const { lines } = sheet;
  const above: number[] = [];
  let isMail = false;
  let last = -1;
  let isPaper = false;
  for (const [index, line] of lines.entries()) {
    if (!isFilled(line) || isComment(sheet, line)) continue;
    const words = wordsOf(sheet, line);
    const isHeader = isMailHeader(words);
    if (!isHeader && isOfPaper(sheet, line)) {
      isPaper = isTopField(wholeLine(sheet, line)) && isFollowedByPaper(sheet, index);
      break;
    }
    if (/^[{[]/.test(words) && !isCodeMark(words)) return undefined;
    if (isFence(sheet.text, line) || (line.column === 0 && OF_YAML.test(words))) continue;
    above.push(index);
    isMail ||= isHeader;
    const isAlone = lines[index + 1]?.content === lines[index + 1]?.end && /^\p{Lu}\p{L}+$/u.test(words);
    if (isHeader || isForeignWords(words) || isAlone || isPattern(words, line.column)) last = index;
  }
  const own = above.filter((index) => index <= last);
  const isForeign = own.some((index) => {
    const line = lines[index];
    const words = line ? wordsOf(sheet, line) : '';
    return line !== undefined && !isPattern(words, line.column);
  });
  if (!isPaper || !isForeign) return undefined;
  return [layerOf(sheet, own, isMail ? 'mail' : 'head', 'below')];
}

/** True for a field in small letters, one from the edge of a paper, or an entry of a list with a field. */
function isOfPaper(sheet: Sheet, line: Line): boolean {
  const words = wholeLine(sheet, line);
  return fieldOn(words) !== undefined || isTopField(words);
}

function isForeignWords(words: string): boolean {
  const first = /^\S+/.exec(words)?.[0] ?? '';
  if (TOP_FIELDS.has(first.replace(/[:;,=：]+$/, '').toLowerCase())) return false;
  if (isCodeMark(words) || /^\[[^\]]+\] \S/.test(words)) return true;
  return isGreeting(words) || isSentence(words) || /^-{2,}.*[\p{L}].*-{2,}$/u.test(words);
}

/** True where a second field from the edge of a paper stands below line `index`, or that line says what it is. */
function isFollowedByPaper(sheet: Sheet, index: number): boolean {
  const line = sheet.lines[index];
  if (line && /^\s*["']?format\b/i.test(wholeLine(sheet, line))) return true;
  return sheet.lines.some((other, at) => at > index && isTopField(wholeLine(sheet, other)));
}

/** The lines below the last field that are no part of a paper. */
export function tail(sheet: Sheet): Layer | undefined {
  const { lines } = sheet;
  const stands = standings(sheet);
  const isOwn = (index: number): boolean => {
    const line = lines[index];
    if (!line || !isFilled(line) || isComment(sheet, line)) return false;
    if (stands[index] === 'text') return true;
    const words = wholeLine(sheet, line);
    const field = fieldOn(words);
    if (isTopField(words)) return true;
    return stands[index] === 'field' && (field !== undefined || line.column > 0) && line.column > 0;
  };
  let lastOwn = lines.length - 1;
  while (lastOwn >= 0 && !isOwn(lastOwn)) lastOwn--;
  if (lastOwn < 0 || !lines.some((line) => isTopField(wholeLine(sheet, line)))) return undefined;
  let first = nextFilled(sheet, lastOwn);
  // A list that stands at the edge under its key goes with what is above it.
  while (first && stands[first.index] === 'field' && !isSignature(sheet, first.line))
    first = nextFilled(sheet, first.index);
  while (first && isFence(sheet.text, first.line)) first = nextFilled(sheet, first.index);
  if (!first || first.line.column > 0) return undefined;
  const own = lines.flatMap((line, index) =>
    index >= (first?.index ?? 0) && isFilled(line) && !isComment(sheet, line) && !isFence(sheet.text, line)
      ? [index]
      : [],
  );
  if (!isTail(sheet, own, lastOwn)) return undefined;
  return [layerOf(sheet, own, 'tail', 'above')];
}

function isSignature(sheet: Sheet, line: Line): boolean {
  const words = wordsOf(sheet, line);
  return isSignatureMark(words) || isClosing(words);
}

/** True where the lines `own` are a letter's end or free words, and not the further lines of the text above. */
function isTail(sheet: Sheet, own: readonly number[], lastOwn: number): boolean {
  const rows = own.flatMap((index) => {
    const line = sheet.lines[index];
    return line && !isPattern(wordsOf(sheet, line), line.column) ? [line] : [];
  });
  const [first] = rows;
  if (!first) return false;
  if (isSignatureMark(wordsOf(sheet, first))) return rows.length > 1;
  if (!isApart(sheet, own, lastOwn)) return false;
  if (rows.some((line) => isSignature(sheet, line))) return true;
  const words = wordsOf(sheet, first);
  const [key = ''] = /^[^\s:;,=：]+/.exec(words) ?? [];
  if (TOP_FIELDS.has(key.toLowerCase()) || OWN_FIELD.test(words)) return false;
  return isSentence(words) && (rows.length > 1 || /^[\p{Lu}\d"“»'(]/u.test(words));
}

/** True where a blank line stands between the paper and the words, or the text above does not look broken off. */
function isApart({ lines }: Sheet, own: readonly number[], lastOwn: number): boolean {
  const first = own[0] ?? 0;
  const above = lines[first - 1];
  if (above && !isFilled(above)) return true;
  const last = lines[lastOwn];
  return last !== undefined && last.end - last.content < LONG_LINE;
}

function layerOf(
  sheet: Sheet,
  own: readonly number[],
  cause: 'mail' | 'head' | 'tail',
  paper: 'above' | 'below',
) {
  const { lines } = sheet;
  const first = lines[own[0] ?? 0];
  const last = lines[own.at(-1) ?? 0];
  const span = { start: first?.content ?? 0, end: last?.end ?? 0 };
  const repairs: readonly Repair[] = [
    { kind: 'comment', safe: false, edits: commentEdits(sheet, own) },
    { kind: 'delete-lines', safe: false, edits: deleteEdits(sheet, withBlanks(sheet, own, paper)) },
  ];
  return foreign(sheet, span, { cause }, repairs);
}

/** The lines with the blank ones between them and the paper: below a head, above a tail, and beside each other. */
function withBlanks({ lines }: Sheet, own: readonly number[], paper: 'above' | 'below'): readonly number[] {
  const all = new Set(own);
  const isBlank = (index: number) => {
    const line = lines[index];
    return line !== undefined && !isFilled(line);
  };
  for (const index of own) {
    const step = paper === 'below' ? 1 : -1;
    for (let next = index + step; isBlank(next) && !all.has(next); next += step) all.add(next);
  }
  if (paper === 'above') {
    // The end of the last line is that of the text.
    for (let next = (own.at(-1) ?? 0) + 1; isBlank(next) && next < lines.length; next++) all.add(next);
  }
  return [...all].sort((a, b) => a - b);
}
