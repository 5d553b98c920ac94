/**
 * Texts as YAML, and other texts in the place of those that stand there. It writes no fields and no entries.
 */
import type { TextEdit } from '../edit';
import type { YamlDocument } from '../read-quickly';
import type { ScalarNode } from '../tree';
import { type Lines, prefixOf } from './lines';
import { isInFlow, slotOf } from './place';
import {
  blockText,
  canBeSingleQuoted,
  doubleQuoted,
  foldedLines,
  inlineText,
  literalLines,
  singleQuoted,
} from './scalar';
import { replaceInSlot } from './slot';

export interface TextOptions {
  /** True where the text may take several lines, as sentences may; else it stays on one. */
  readonly multiline?: boolean;
  /** The columns a text may take on its line before it becomes a block of several; 80 where not given. */
  readonly room?: number;
}

/** Lines of 80 columns fit beside each other in two editors, and fit a printed page. */
const ROOM = 80;

/**
 * `text` as YAML that is read back as exactly that text: plain, in quotes where it could be misread, and,
 * where it may take several lines, a folded block (`>-`) or, for short lines, a literal one (`|-`).
 */
export function writeText(text: string, options: TextOptions = {}): Lines {
  return blockIfLong(text, options) ?? [inlineText(text, 'block')];
}

function blockIfLong(text: string, { multiline = false, room = ROOM }: TextOptions): Lines | undefined {
  return multiline && (text.length > room || text.includes('\n')) ? blockText(text) : undefined;
}

/**
 * Puts `text` in the place of the text of `node`. Quotes stay quotes and blocks stay blocks where the text
 * allows; a plain text becomes a block only where `options` allow it. Comments stay.
 */
export function replaceText(
  document: YamlDocument,
  node: ScalarNode,
  text: string,
  options: TextOptions = {},
): readonly TextEdit[] {
  const flow = isInFlow(document, node.span.start);
  const slot = slotOf(document, node);
  if (!flow && slot) {
    const isBlock = node.style === 'folded' || node.style === 'literal';
    if (isBlock) {
      const lines = sameBlock(node.style, text) ?? [inlineText(text, 'block')];
      return replaceInSlot(document, slot, lines, contentPrefix(document, node));
    }
    const lines = blockIfLong(text, options);
    if (lines) return replaceInSlot(document, slot, lines);
  }
  return [{ span: node.span, text: inSameQuotes(node, text, flow) }];
}

function sameBlock(style: ScalarNode['style'], text: string): Lines | undefined {
  return style === 'folded' ? (foldedLines(text) ?? literalLines(text)) : literalLines(text);
}

function inSameQuotes(node: ScalarNode, text: string, flow: boolean): string {
  if (node.style === 'double') return doubleQuoted(text);
  if (node.style === 'single' && canBeSingleQuoted(text)) return singleQuoted(text);
  return inlineText(text, flow ? 'flow' : 'block');
}

/** The white space before the first line of a block's text, so that another text can stand where it stood. */
function contentPrefix({ source }: YamlDocument, node: ScalarNode): string | undefined {
  const [header = '', ...lines] = source.text.slice(node.span.start, node.span.end).split('\n');
  if (/[1-9]/.test(header.split('#', 1)[0] ?? '')) return undefined;
  const first = lines.find((line) => line.trim() !== '');
  return first === undefined ? undefined : prefixOf(first);
}

export type { Lines };
