/**
 * One text as one YAML scalar: plain, in quotes, folded or literal, so that it is read back as exactly that text.
 * It knows no document and no place in one.
 */
import { plainValue } from '../scalar-value';

/** Between brackets or braces (`flow`), where commas and brackets end a text, or outside them (`block`). */
export type Setting = 'block' | 'flow';

/** Words that readers of YAML 1.1 take for yes, no or nothing, in any mix of capitals. */
const MISREAD_WORD = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<)$/i;
/** What some reader of YAML takes for a number or a time: digits with marks between them. Dates stay plain. */
const MISREAD_NUMBER = /^[-+]?[0-9][0-9_.,:]*$/;
/** Characters that begin something else than a text (YAML 1.2.2, 5.3); `-`, `?` and `:` only sometimes do. */
const INDICATOR_FIRST = /^[-?:,[\]{}#&*!|>'"%@`]/;
const DOCUMENT_MARK = /^(?:---|\.\.\.)/;
/** Line ends, tabs, control characters, byte order marks and halves of surrogate pairs: only escapes keep them. */
const NEEDS_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NEEDS_ESCAPE_EACH = new RegExp(NEEDS_ESCAPE.source, 'g');
/** The columns after which a line of a folded text is broken. */
const FOLD_AT = 90;

/** True where `text`, written as it is, is read back as that text. */
export function isPlain(text: string, setting: Setting): boolean {
  if (text === '' || text.trim() !== text || NEEDS_ESCAPE.test(text)) return false;
  if (INDICATOR_FIRST.test(text) || DOCUMENT_MARK.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  if (setting === 'flow' && /[,[\]{}]/.test(text)) return false;
  if (MISREAD_WORD.test(text) || MISREAD_NUMBER.test(text)) return false;
  return typeof plainValue(text) === 'string';
}

/** `text` on one line: plain where that is safe, else in quotes. */
export function inlineText(text: string, setting: Setting): string {
  if (isPlain(text, setting)) return text;
  const isSingleKinder = /["\\]/.test(text) && canBeSingleQuoted(text);
  return isSingleKinder ? singleQuoted(text) : doubleQuoted(text);
}

/** True where no character of `text` needs an escape, which single quotes cannot write. */
export function canBeSingleQuoted(text: string): boolean {
  return !NEEDS_ESCAPE.test(text);
}

/** `text` in single quotes; only for texts that {@link canBeSingleQuoted}. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `text` in double quotes, on one line whatever it holds. */
export function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(NEEDS_ESCAPE_EACH, escapeOf);
  return `"${escaped}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * `text` as a folded block: the header, then its lines two spaces in, broken at about 90 columns.
 * @returns undefined where folding would change the text, or hang on invisible white space.
 */
export function foldedLines(text: string): readonly string[] | undefined {
  const body = bodyOfBlock(text);
  if (body === undefined) return undefined;
  const paragraphs = body.split('\n');
  // A line that begins with white space is not folded: it would bring line breaks of its own.
  if (paragraphs.some((paragraph) => /^[ \t]/.test(paragraph))) return undefined;
  const lines = paragraphs.flatMap((paragraph, index) =>
    index === 0 ? wrapped(paragraph) : ['', ...wrapped(paragraph)],
  );
  return [`>${chomping(text)}`, ...lines.map(stepIn)];
}

/**
 * `text` as a literal block: the header, then its lines as they are, two spaces in.
 * @returns undefined where a literal block would change the text, or hang on invisible white space.
 */
export function literalLines(text: string): readonly string[] | undefined {
  const body = bodyOfBlock(text);
  return body === undefined ? undefined : [`|${chomping(text)}`, ...body.split('\n').map(stepIn)];
}

/** The text without the line end that a block may have of its own; undefined where no block can hold it. */
function bodyOfBlock(text: string): string | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (body === '' || /^\s/.test(body) || /\s$/.test(body) || /[ \t]\n/.test(body)) return undefined;
  return NEEDS_ESCAPE.test(body.replace(/[\n\t]/g, '')) ? undefined : body;
}

function chomping(text: string): '' | '-' {
  return text.endsWith('\n') ? '' : '-';
}

function stepIn(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** The lines of a paragraph; an empty one has none. It breaks only at a space that stands alone. */
function wrapped(paragraph: string): readonly string[] {
  if (paragraph === '') return [];
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line === undefined) line = word;
    else if (line.length + 1 + word.length <= FOLD_AT) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/**
 * `text` as the block that reads best: folded where it is prose, literal where its lines are short and its
 * line breaks so have a meaning.
 * @returns undefined where a block can gain nothing, or cannot hold the text.
 */
export function blockText(text: string): readonly string[] | undefined {
  const paragraphs = text.split('\n');
  const isProse = paragraphs.length === 1 || paragraphs.some((paragraph) => paragraph.length > FOLD_AT);
  const folded = isProse ? foldedLines(text) : undefined;
  if (folded?.length === 2 && isPlain(text, 'block')) return undefined;
  return folded ?? literalLines(text);
}
