/**
 * Text in, document out: the tree, and what stands in the way of reading it. The one entrance to `document/`
 * for everything that reads whole papers.
 */
import { type FullReading, readFull } from './full';
import type { SyntaxProblem } from './problem';
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

/** Reads `text`. Never throws for any text. */
export function readDocument(text: string): YamlDocument {
  const reading: FullReading = readFull(text);
  return {
    source: sourceText(text),
    root: reading.root,
    comments: reading.comments,
    problems: [],
    holes: [],
  };
}
