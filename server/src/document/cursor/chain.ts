/**
 * The lines above a cursor that can decide where it stands, found upward by indentation. It only collects them;
 * what they mean is said where they are replayed.
 */

import type { SourceText } from '../source-text';
import {
  isBlankLine,
  isCommentLine,
  isDashLine,
  isMarkerLine,
  type LineParts,
  type LinePlace,
  partsOf,
  placeOf,
} from './line';

/** A line of the chain. */
export interface ChainLine {
  readonly line: LinePlace;
  readonly parts: LineParts;
  /** How many entries of its list stand above, where it begins with a dash. */
  count: number;
}

/** The lines above `index` that can matter, in the order of the text: each stands further in than the one before. */
export function chainAbove(source: SourceText, index: number, tab: number): readonly ChainLine[] {
  const { text } = source;
  const chain: ChainLine[] = [];
  let nearest: LinePlace | undefined;
  for (let above = index - 1; above >= 0; above--) {
    const line = placeOf(source, above, tab);
    if (isBlankLine(line) || isCommentLine(text, line)) continue;
    if (line.column === 0 && isMarkerLine(text, line)) break;
    const last = chain.at(-1);
    const dash = isDashLine(text, line);
    if (last && line.column > last.line.column) {
      // An entry one column too far right is still one of the list.
      if (dash && last.parts.dashes.length > 0 && line.column === last.line.column + 1) last.count++;
      nearest = line;
      continue;
    }
    if (last && line.column === last.line.column && last.parts.dashes.length > 0 && dash) last.count++;
    else {
      const parts = joins(text, line, last, dash, tab);
      if (parts) link(source, chain, { line, parts, count: 0 }, nearest, tab);
    }
    nearest = line;
    const top = chain.at(-1);
    if (top && top.line.column === 0 && top.parts.key && top.parts.dashes.length === 0) break;
  }
  return chain.reverse();
}

/**
 * Adds `above` to the chain, which it is above all of.
 * @param nearest the next line with words below it
 */
function link(
  source: SourceText,
  chain: ChainLine[],
  above: ChainLine,
  nearest: LinePlace | undefined,
  tab: number,
): void {
  const last = chain.at(-1);
  const { dashes, key, value } = above.parts;
  if (last && nearest && nearest !== last.line && !value) {
    const child = wordsLine(source.text, nearest, tab);
    if (child) chain.push(child);
    else if (key && key.column < last.line.column) recount(source, last, above.line, nearest, tab);
  }
  // `- - a`: the first entry of an inner list stands on the line of the outer one.
  if (last && dashes.some(({ column }, nth) => nth > 0 && column === last.line.column)) last.count++;
  chain.push(above);
}

/** The parts of `line`, not deeper than the chain's `last`, where it joins the chain. */
function joins(
  text: string,
  line: LinePlace,
  last: ChainLine | undefined,
  dash: boolean,
  tab: number,
): LineParts | undefined {
  if (!last || line.column < last.line.column) return partsOf(text, line, tab);
  const lastIsField = last.parts.key !== undefined && last.parts.dashes.length === 0;
  if (lastIsField) return undefined;
  const parts = partsOf(text, line, tab);
  // Above words, whatever stands in their column; above a dash, the key that the list stands right under.
  if (last.parts.dashes.length === 0) return parts;
  return !dash && parts.key && !parts.value ? parts : undefined;
}

/**
 * Counts again where an entry stands further left than the first of its list: its own column says too little.
 * @param holder the line of the key that holds the list
 * @param first the first line of the list
 */
function recount(
  source: SourceText,
  entry: ChainLine,
  holder: LinePlace,
  first: LinePlace,
  tab: number,
): void {
  const isSlip = entry.parts.dashes.length > 0 && first.column > entry.line.column;
  if (!isSlip || !isDashLine(source.text, first)) return;
  entry.count = 0;
  for (let index = holder.index + 1; index < entry.line.index; index++) {
    const line = placeOf(source, index, tab);
    if (line.column <= first.column && isDashLine(source.text, line)) entry.count++;
  }
}

/** The first line below a key or dash without a value, where it opens a value: a quote, a bracket, words. */
function wordsLine(text: string, line: LinePlace, tab: number): ChainLine | undefined {
  const parts = partsOf(text, line, tab);
  return parts.dashes.length > 0 || parts.key ? undefined : { line, parts, count: 0 };
}
