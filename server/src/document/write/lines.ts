/**
 * Block YAML as lines, and how a value goes below its key or behind its dash. It knows no document:
 * what it makes stands at column 0 until someone gives it a place.
 */
import { inlineText } from './scalar';

/**
 * Block YAML as an author would write it, one string a line, without line ends and without the indentation
 * of its surroundings. Nested lines carry their own steps of two spaces. Comment lines before the first
 * line of the value belong to the field or entry as a whole.
 */
export type Lines = readonly string[];

/** What lines hold, as far as their layout depends on it. */
export type Shape = 'inline' | 'block-text' | 'map' | 'list' | 'nothing';

const BLOCK_HEADER = /^[|>][-+0-9]*[ \t]*(?:[ \t]#.*)?$/;
const BLOCK_HEADER_AT_END = /(?:^|[:-][ \t]+)[|>][-+0-9]*[ \t]*(?:[ \t]#.*)?$/;
const COMMENT_OR_BLANK = /^\s*(?:#.*)?$/;

/** The white space with which `line` begins. */
export function prefixOf(line: string): string {
  return /^[ \t\u00a0]*/.exec(line)?.[0] ?? '';
}

/** `lines` with `prefix` before each that is not empty. */
export function indented(lines: Lines, prefix: string): Lines {
  return lines.map((line) => (line === '' ? '' : prefix + line));
}

/** The comment lines that stand before a value, without blank lines, and the value. */
export function apart(lines: Lines): { readonly comments: Lines; readonly body: Lines } {
  const first = lines.findIndex((line) => !COMMENT_OR_BLANK.test(line));
  const end = first === -1 ? lines.length : first;
  const comments = lines.slice(0, end).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return { comments, body: lines.slice(end) };
}

/** What the lines of a value hold. `body` is without comments before it. */
export function shapeOf(body: Lines): Shape {
  const first = body[0];
  if (first === undefined) return 'nothing';
  if (/^-(?:\s|$)/.test(first)) return 'list';
  if (BLOCK_HEADER.test(first)) return 'block-text';
  return isKeyFirst(first) ? 'map' : 'inline';
}

function isKeyFirst(line: string): boolean {
  if (/^[[{]/.test(line)) return false;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line);
  if (quoted) return /^\s*:(?:\s|$)/.test(line.slice(quoted[0].length));
  if (/^["']/.test(line)) return false;
  return /^(?:(?!\s#).)*?:(?:\s|$)/.test(line);
}

/** True where a block text may be the last thing in `lines`, so that a comment below could become part of it. */
export function mayEndInBlockText(lines: Lines): boolean {
  return lines.some((line) => BLOCK_HEADER_AT_END.test(line));
}

/** The lines of a block text or of a text over several lines, at least one step in, as their key needs them. */
function hanging(rest: Lines): Lines {
  return rest.some((line) => /^[^\s]/.test(line)) ? indented(rest, '  ') : rest;
}

/**
 * A field: `key: value` where the value fits on the line of its key, else the value two spaces below its key.
 * The header of a block text stays on the line of the key. No lines make a key with nothing after it.
 */
export function writeField(key: string, value: Lines): Lines {
  return fieldLines(inlineText(key, 'flow'), value);
}

/** As {@link writeField}, for a key that is written as YAML already. */
export function fieldLines(writtenKey: string, value: Lines): Lines {
  const { comments, body } = apart(value);
  const [first = '', ...rest] = body;
  switch (shapeOf(body)) {
    case 'nothing':
      return [...comments, `${writtenKey}:`];
    case 'map':
    case 'list':
      return [...comments, `${writtenKey}:`, ...indented(body, '  ')];
    case 'inline':
    case 'block-text':
      return [...comments, `${writtenKey}: ${first}`, ...hanging(rest)];
  }
}

/**
 * An entry of a list: `- ` before the first line, two spaces before the others. The lines of a block text
 * have their step already. Comments before the value go above the dash.
 */
export function writeEntry(lines: Lines): Lines {
  const { comments, body } = apart(lines);
  const [first = '', ...rest] = body;
  switch (shapeOf(body)) {
    case 'nothing':
      return [...comments, '-'];
    case 'map':
    case 'list':
      return [...comments, `- ${first}`, ...indented(rest, '  ')];
    case 'inline':
    case 'block-text':
      return [...comments, `- ${first}`, ...hanging(rest)];
  }
}
