/**
 * The light entrance to `document/`: reads the plain texts that nearly all papers are, without loading the full
 * reader or anything that mends. A program that starts often asks here first, and loads `read.ts` only for the
 * texts that are left.
 */
import { MAX_NODES, overBudget } from './budget';
import type { SyntaxProblem } from './problem';
import { readQuick } from './quick/quick';
import { looksForeign } from './repair/foreign/looks-foreign';
import { hasTraps } from './repair/traps';
import { type SourceText, sourceText } from './source-text';
import type { Comment, Node, Span } from './tree';

/** A text as read. All spans are offsets into `source.text`, also where the text had to be mended to be read. */
export interface YamlDocument {
  readonly source: SourceText;
  /** Absent where there is nothing but comments, or nothing could be read. */
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Stretches that were left out in reading: what stands there is unknown, not missing. */
  readonly holes: readonly Span[];
}

/**
 * Reads `text` where that takes no more than a quick look.
 * @returns the document, which then has no problems (or only that it is too large); undefined for a text that
 * `readDocument` has to read.
 */
export function readQuickly(text: string): YamlDocument | undefined {
  // A text of fewer characters than there may be nodes can only be too deep, and the quick reader reads no such text.
  if (text.length > MAX_NODES) return tooLarge(text) ?? plain(text);
  return plain(text) ?? tooLarge(text);
}

function plain(text: string): YamlDocument | undefined {
  const tree = readQuick(text);
  if (!tree || looksForeign(text, tree) || hasTraps(text, tree)) return undefined;
  return { source: sourceText(text), root: tree.root, comments: tree.comments, problems: [], holes: [] };
}

function tooLarge(text: string): YamlDocument | undefined {
  const beyond = overBudget(text);
  if (!beyond) return undefined;
  // The lines of a text over the size are not counted: there may be millions.
  const isLong = beyond.kind === 'too-large' && beyond.what === 'size';
  const source = isLong ? { text, lineStarts: [0], eol: '\n' as const } : sourceText(text);
  return { source, root: undefined, comments: [], problems: [beyond], holes: [] };
}
