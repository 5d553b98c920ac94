/**
 * What can be folded away: sections, elements, block texts, runs of comments. It goes by the lines alone, never by
 * the tree, so that nothing unfolds while a line is half typed.
 */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { indentationOf } from '../../document/cursor/columns';
import {
  isBlankLine,
  isCommentLine,
  isDashLine,
  isMarkerLine,
  type LinePlace,
  partsOf,
  placeOf,
} from '../../document/cursor/line';
import type { SourceText } from '../../document/source-text';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';

/** A line that others may stand under. */
interface Opened {
  readonly line: number;
  readonly depth: number;
  readonly column: number;
}

/** The stretches of `source` that fold, in the order of their first lines, at most one for each; lines from 0. */
export function foldingOf(source: SourceText): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const open: Opened[] = [];
  const lines = contentsOf(source);
  /** Closes what does not hold a line of this depth. */
  const close = (depth: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      const endLine = lines.lastBelow(last.column);
      if (endLine > last.line) folds.push({ startLine: last.line, endLine });
    }
  };
  for (const { index, column, depth, isText } of lines.read()) {
    if (isText) continue;
    close(depth);
    open.push({ line: index, depth, column });
  }
  close(0);
  return [...folds, ...lines.comments()].sort((a, b) => a.startLine - b.startLine);
}

interface ContentLine {
  readonly index: number;
  readonly column: number;
  /** Grows with the column; a dash stands deeper than a key in the same column, which it may be an entry of. */
  readonly depth: number;
  /** True for the lines of a block text, which open nothing themselves. */
  readonly isText: boolean;
}

interface Contents {
  /** The lines with words in them, one by one. Comments and blank lines are passed over. */
  read(): Generator<ContentLine>;
  /** The last line read so far, or of the comments since then the last that stands further in than `column`. */
  lastBelow(column: number): number;
  comments(): readonly FoldingRange[];
}

function contentsOf(source: SourceText): Contents {
  const { text, lineStarts } = source;
  const tab = indentationOf(source).unit;
  const runs: FoldingRange[] = [];
  let before = -1;
  let pending: LinePlace[] = [];
  let run: { first: number; last: number } | undefined;

  const endRun = (): void => {
    if (run && run.last > run.first)
      runs.push({ startLine: run.first, endLine: run.last, kind: FoldingRangeKind.Comment });
    run = undefined;
  };

  return {
    *read() {
      let textBelow: number | undefined;
      let last = -1;
      for (let index = 0; index < lineStarts.length; index++) {
        const line = placeOf(source, index, tab);
        const { column } = line;
        if (isBlankLine(line)) {
          endRun();
          continue;
        }
        const isText = textBelow !== undefined && column > textBelow;
        if (!isText && isCommentLine(text, line)) {
          run = { first: run?.first ?? index, last: index };
          pending.push(line);
          continue;
        }
        endRun();
        before = last;
        if (isText) yield { index, column, depth: 0, isText };
        else {
          textBelow = columnOfText(text, line, tab);
          const isDash = isDashLine(text, line);
          const depth = isMarkerLine(text, line) ? 0 : 2 * column + (isDash ? 1 : 0);
          yield { index, column, depth, isText };
        }
        last = index;
        pending = [];
      }
      endRun();
      before = last;
    },
    lastBelow(column) {
      let end = before;
      for (const line of pending) {
        if (line.column <= column) break;
        end = line.index;
      }
      return end;
    },
    comments: () => runs,
  };
}

/** Further in than this stand the lines of the block text that `line` opens; undefined where it opens none. */
function columnOfText(text: string, line: LinePlace, tab: number): number | undefined {
  // Most lines have no such sign, and taking them all apart would cost more than everything else.
  if (!/[|>]/.test(text.slice(line.content, line.end))) return undefined;
  const { dashes, key, value } = partsOf(text, line, tab);
  return value?.kind === 'block' ? (key?.column ?? dashes.at(-1)?.column ?? -1) : undefined;
}

export const folding: Feature = (connection, session) => {
  connection.onFoldingRanges(({ textDocument }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? foldingOf(analysis.document.source) : null;
  });
  return { foldingRangeProvider: true };
};
