/**
 * A value in the place of another, or of none, outside brackets and braces: behind a colon or a dash.
 * Every comment that stood there stays, on the line of the key where it stood on it, else above the key.
 */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import { lineAt, lineEnd } from '../source-text';
import type { Node } from '../tree';
import { apart, type Lines, mayEndInBlockText, shapeOf } from './lines';
import { bottomLine, commentsIn, isFirstOnLine, prefixAt, type Slot, wordsOf } from './place';

/**
 * Puts `lines` in the place of the value of `slot`.
 * @param textPrefix the white space before the lines of a block text, in place of the usual two more.
 */
export function replaceInSlot(
  document: YamlDocument,
  slot: Slot,
  lines: Lines,
  textPrefix?: string,
): readonly TextEdit[] {
  const { source } = document;
  const { comments: leading, body } = apart(lines);
  const shape = shapeOf(body);
  const firstLine = lineAt(source, slot.after);
  const isOneLine = body.length === 1 && shape === 'inline';

  if (isOneLine && leading.length === 0 && isOnLine(document, slot.value, firstLine)) {
    const text = body[0] ?? '';
    if (slot.value) return [{ span: slot.value.span, text }];
    return [{ span: { start: slot.after, end: slot.after }, text: ` ${text}` }];
  }

  const eol = source.eol;
  const start = slot.after;
  const end = endOfOld(document, slot, body);
  const kept = commentsIn(document, start, end)
    .map((comment) => ({ words: wordsOf(document, comment), line: lineAt(source, comment.span.start) }))
    .filter(({ words }) => !lines.some((line) => line.includes(words)));
  const carries =
    slot.kind === 'field' ? shape !== 'inline' || isOneLine : isOneLine || shape === 'block-text';
  const onLine = kept.filter(({ line }) => carries && line === firstLine).map(({ words }) => ` ${words}`);
  const above = kept.filter(({ line }) => !carries || line !== firstLine).map(({ words }) => words);

  const prefix = prefixAt(source, slot.start);
  const stepped = `${prefix}  `;
  const isBelow = slot.kind === 'field' && (shape === 'map' || shape === 'list');
  const [first = '', ...rest] = body;
  const written: string[] = [];
  if (isBelow) {
    const at = placeOfSame(document, slot.value, shape, firstLine) ?? stepped;
    written.push(onLine.join(''), ...placed(body, at));
  } else {
    written.push(`${first === '' ? '' : ` ${first}`}${onLine.join('')}`);
    if (shape === 'map' || shape === 'list') written.push(...placed(rest, stepped));
    else written.push(...hangingAt(rest, shape === 'block-text' ? textPrefix : undefined, prefix));
  }
  const edits: TextEdit[] = [{ span: { start, end }, text: written.join(eol) }];
  const before = [...leading, ...above];
  if (before.length > 0) {
    const text = before.map((comment) => comment + eol + prefix).join('');
    edits.unshift({ span: { start: slot.start, end: slot.start }, text });
  }
  return edits;
}

function isOnLine({ source }: YamlDocument, value: Node | undefined, line: number): boolean {
  if (!value) return true;
  return lineAt(source, value.span.start) === line && lineAt(source, value.span.end) === line;
}

/** The end of what is replaced: a whole line, with the comments that a block text would take in. */
function endOfOld(document: YamlDocument, slot: Slot, body: Lines): number {
  const { source } = document;
  const end = slot.value ? slot.value.span.end : slot.after;
  if (!mayEndInBlockText(body)) return lineEnd(source, lineAt(source, end));
  const below = bottomLine(document, { start: slot.start, end, value: undefined });
  return lineEnd(source, below);
}

/** The column of a value of the same shape that stood below its key, so that the layout stays the author's. */
function placeOfSame(
  { source }: YamlDocument,
  value: Node | undefined,
  shape: 'map' | 'list',
  firstLine: number,
): string | undefined {
  if (!value || value.kind !== shape || value.flow) return undefined;
  const { start } = value.span;
  return lineAt(source, start) > firstLine && isFirstOnLine(source, start)
    ? prefixAt(source, start)
    : undefined;
}

function placed(lines: Lines, prefix: string): Lines {
  return lines.map((line) => (line === '' ? '' : prefix + line));
}

/** The further lines of a text, which have their step already, or get one. */
function hangingAt(rest: Lines, textPrefix: string | undefined, prefix: string): Lines {
  if (textPrefix !== undefined) return rest.map((line) => (line === '' ? '' : textPrefix + line.slice(2)));
  const isStepped = !rest.some((line) => /^\S/.test(line));
  return placed(rest, isStepped ? prefix : `${prefix}  `);
}
