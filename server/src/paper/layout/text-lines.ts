/** Single values in their usual style: plain where that is safe, else in quotes, long texts as folded blocks. */
import type { YamlDocument } from '../../document/read-quickly';
import { lineAt, lineEnd, lineStart } from '../../document/source-text';
import type { ScalarNode } from '../../document/tree';
import { foldedLines, inlineText, isPlain, literalLines, type Setting } from '../../document/write/scalar';
import type { FieldShape } from '../field-shape';

/** The longest line that stays as it is, in UTF-16 units. Own choice: what fits on most screens. */
export const LONGEST_LINE = 100;
/** The longest line of a folded text, without the white space before it; `write-scalar.ts` breaks there too. */
const LONGEST_FOLDED = 90;

/** A value from behind its key or dash on: what stands on that line, and the lines below, not yet moved in. */
export interface Written {
  readonly first: string;
  readonly rest: readonly string[];
}

/** The value `node` on one line. */
export function inlineScalar(node: ScalarNode, shape: FieldShape | undefined, setting: Setting): string {
  if (node.style !== 'plain') return inlineText(node.text, setting);
  if (typeof node.value !== 'string' || isPlain(node.text, setting)) return node.text;
  // Plain words that this reader takes for a text, and others perhaps for something else. Where no text is
  // wanted they are a mistake, which is for their author to mend.
  const isMeantAsText = !shape || (shape.types.includes('string') && !shape.date);
  const isReadOtherwise = /^(?:[a-z]+|[-+]?[0-9][0-9_.,:]*)$/i.test(node.text);
  const isOnOneLine = !node.text.includes('\n') && node.span.end - node.span.start === node.text.length;
  if (isOnOneLine && !(isReadOtherwise && isMeantAsText)) return node.text;
  return inlineText(node.text, setting);
}

/** A key in its usual style. */
export function keyText(key: ScalarNode): string {
  const isOnOneLine = key.span.end - key.span.start === key.text.length;
  return key.style === 'plain' && isOnOneLine ? key.text : inlineText(key.text, 'flow');
}

/**
 * The value `node` outside brackets.
 * @param column where its key or dash begins, in UTF-16 units from 0
 * @param used how much of the line its key or dash takes, with the space behind it
 */
export function scalarLines(
  document: YamlDocument,
  node: ScalarNode,
  shape: FieldShape | undefined,
  column: number,
  used: number,
): Written {
  const inline = inlineScalar(node, shape, 'block');
  const isShort = column + used + inline.length <= LONGEST_LINE;
  if (node.style === 'folded' || node.style === 'literal') {
    if (node.text.trim() === '') return { first: inline, rest: [] };
    const isOneLiner = shape !== undefined && !shape.multiline && isShort && !node.text.includes('\n');
    return isOneLiner ? { first: inline, rest: [] } : blockLines(document, node);
  }
  if (typeof node.value !== 'string') return { first: inline, rest: [] };
  if (node.text.includes('\n')) {
    const lines = foldedLines(node.text) ?? literalLines(node.text);
    return lines ? fromLines(lines) : { first: inline, rest: [] };
  }
  const folded = isShort ? undefined : foldedLines(node.text);
  const gains = folded && (folded.length > 2 || column + 2 + node.text.length <= LONGEST_LINE);
  return folded && gains ? fromLines(folded) : { first: inline, rest: [] };
}

/** Block lines as `write-scalar.ts` makes them, without their step. */
function fromLines([header = '', ...lines]: readonly string[]): Written {
  return { first: header, rest: lines.map((line) => line.slice(2)) };
}

/** A block text as a block text, its line breaks where the author put them. */
function blockLines(document: YamlDocument, node: ScalarNode): Written {
  const ends = /\n*$/.exec(node.text)?.[0].length ?? 0;
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const kept = Array.from({ length: Math.max(0, ends - 1) }, () => '');
  if (node.style === 'literal') {
    const lines = node.text.slice(0, node.text.length - ends).split('\n');
    // White space first in a block would count as its indentation.
    const indentation = /^\s/.test(node.text) ? '2' : '';
    return { first: `|${indentation}${chomping}`, rest: [...lines, ...kept] };
  }
  const lines = foldedAsWritten(document, node);
  if (lines) return { first: `>${chomping}`, rest: [...lines, ...kept] };
  const folded = foldedLines(node.text) ?? literalLines(node.text);
  return folded ? fromLines(folded) : { first: inlineText(node.text, 'block'), rest: [] };
}

/** The lines of a folded text without their indentation; undefined where its header gives it, or blank lines come first. */
function foldedAsWritten({ source }: YamlDocument, { span }: ScalarNode): readonly string[] | undefined {
  const firstLine = lineAt(source, span.start);
  if (/^>[-+]?[1-9]/.test(source.text.slice(span.start, span.end))) return undefined;
  const lines: string[] = [];
  let indentation: number | undefined;
  for (let line = firstLine + 1; line <= lineAt(source, span.end); line++) {
    const text = source.text.slice(lineStart(source, line), lineEnd(source, line));
    indentation ??= text.length - text.trimStart().length;
    lines.push(text.slice(indentation));
  }
  if (lines[0] === undefined || lines[0] === '' || /^\s/.test(lines[0])) return undefined;
  return refilled(lines);
}

/** `lines` with every paragraph in which one is too long broken anew. */
function refilled(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let paragraph: string[] = [];
  const finish = (): void => {
    const isTooLong = paragraph.some((line) => line.length > LONGEST_FOLDED);
    const isPlainWords = paragraph.every((line) => !/^\s/.test(line));
    const folded = isTooLong && isPlainWords ? foldedLines(paragraph.join(' ')) : undefined;
    result.push(...(folded ? folded.slice(1).map((line) => line.slice(2)) : paragraph));
    paragraph = [];
  };
  for (const line of lines) {
    if (line.trim() === '') {
      finish();
      result.push(line);
    } else paragraph.push(line);
  }
  finish();
  return result;
}
