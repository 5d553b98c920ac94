/**
 * The limits to what is read at all, checked before any reading and in one pass over the text. Beyond them a
 * text is not a strategy paper, and reading it could take a machine's whole memory.
 */
import type { SyntaxProblem } from './problem';
import type { Span } from './tree';

/**
 * The longest text, in UTF-16 units. The largest real plan at hand (a municipality's ten goals, in StratML) is
 * 160,000 long; a paper in the common format has some 15,000.
 */
export const MAX_TEXT = 1_000_000;
/** The longest line, in UTF-16 units: a text of three printed pages written without a line break has 10,000. */
export const MAX_LINE = 20_000;
/** The deepest nesting. The common format is nine deep. */
export const MAX_DEPTH = 64;
/** The most values, counted as lines and commas. A large paper has some 500, a log of three years some 3,000. */
export const MAX_NODES = 12_000;

const LIMITS = { size: MAX_TEXT, line: MAX_LINE, depth: MAX_DEPTH, nodes: MAX_NODES } as const;

/** The problem of a text over the budget for `what`, at `span`. */
export function tooLarge(what: keyof typeof LIMITS, span: Span): SyntaxProblem {
  return { kind: 'too-large', what, limit: LIMITS[what], span, repairs: [] };
}

const SPACE = 32;
const DASH = 45;
const COMMA = 44;

/**
 * The first budget that `text` exceeds.
 * @returns undefined where it keeps within all of them. The time grows with the text, up to `MAX_TEXT`.
 */
export function overBudget(text: string): SyntaxProblem | undefined {
  if (text.length > MAX_TEXT) return tooLarge('size', { start: 0, end: firstStretch(text) });
  let nodes = 0;
  const indents: number[] = [];
  let brackets = 0;
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > MAX_LINE) return tooLarge('line', { start, end: start + 80 });
    nodes++;
    let at = start;
    // Every dash that opens a list entry nests as much as a step of indentation does.
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === DASH && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) nest(indents, at - start);
      else if (code !== SPACE) break;
      at++;
    }
    if (at < end) nest(indents, at - start);
    let previous = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === COMMA) nodes++;
      else if ((code === 91 || code === 123) && opens(previous)) brackets++;
      else if ((code === 93 || code === 125) && brackets > 0) brackets--;
      if (code !== SPACE) previous = code;
      if (brackets > MAX_DEPTH) return tooLarge('depth', { start: at, end: at + 1 });
    }
    if (indents.length + brackets > MAX_DEPTH) {
      return tooLarge('depth', { start, end: Math.min(end, start + 80) });
    }
    if (nodes > MAX_NODES) return tooLarge('nodes', { start, end: Math.min(end, start + 80) });
    start = end + 1;
  }
  return undefined;
}

/** Puts `column` on the ascending stack of columns, over what is not deeper than it. */
function nest(indents: number[], column: number): void {
  while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= column) indents.pop();
  if (indents.length <= MAX_DEPTH) indents.push(column);
}

/** True where a bracket after `previous`, the last character but spaces, opens a list or map: not inside words. */
function opens(previous: number): boolean {
  // Line start, colon, dash, comma, and the opening brackets themselves.
  return (
    previous === 0 ||
    previous === 58 ||
    previous === DASH ||
    previous === COMMA ||
    previous === 91 ||
    previous === 123
  );
}

function firstStretch(text: string): number {
  const end = text.slice(0, 80).search(/[\r\n]/);
  return end === -1 ? 80 : end;
}
