/** What an anchor stands before where that takes several lines, as lines that can stand at another place. */
import type { TextEdit } from '../edit';
import type { Node, Span } from '../tree';

/** Block YAML without the indentation of its surroundings. */
export interface BlockLines {
  /** True for a text under `|` or `>`: the first line is its header, which stays on the line of its key. */
  readonly isText: boolean;
  readonly lines: readonly string[];
}

/** The lines of `node`; undefined where they cannot be moved to another column without a closer look. */
export function blockLinesOf(text: string, node: Node): BlockLines | undefined {
  const [first = '', ...rest] = text.slice(node.span.start, node.span.end).split(/\r?\n/);
  const isText = node.kind === 'scalar';
  if (isText ? !/^[|>][-+]?[ \t]*$/.test(first) : node.flow) return undefined;
  const filled = rest.find((line) => line.trim() !== '');
  const column = isText ? indentOf(filled ?? '') : columnOf(text, node.span.start);
  if (isText && filled === undefined) return undefined;
  const moved: string[] = [first.trimEnd()];
  for (const line of rest) {
    if (line.trim() === '') moved.push('');
    else if (indentOf(line) < column) return undefined;
    else moved.push(line.slice(column));
  }
  return { isText, lines: moved };
}

/** The edit that puts `block` in the place of the alias at `span`; undefined where it cannot stand there. */
export function writeOutBlock(text: string, span: Span, { isText, lines }: BlockLines): TextEdit | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start).replace('\ufeff', '');
  const eol = /^[ \t]*(\r?\n|$)/.exec(text.slice(span.end));
  const place = /^( *(?:- +)*)([^\s#'"[\]{}:]+:)? *$/.exec(before);
  if (!eol || !place) return undefined;
  const [, outer = '', key] = place;
  const [first = '', ...rest] = lines;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const dash = outer.lastIndexOf('-');
  // A text stands two to the right of its key or dash; fields and entries below a key too, after a dash beside it.
  const column = key !== undefined ? outer.length + 2 : isText ? dash + 2 : outer.length;
  const indented = (line: string): string => (line === '' ? '' : ' '.repeat(column) + line);
  if (key === undefined && dash === -1) return undefined;
  if (key === undefined || isText) return { span, text: [first, ...rest.map(indented)].join(lineBreak) };
  const colon = lineStart + (text[lineStart] === '\ufeff' ? 1 : 0) + outer.length + key.length;
  return { span: { start: colon, end: span.end }, text: lineBreak + lines.map(indented).join(lineBreak) };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
