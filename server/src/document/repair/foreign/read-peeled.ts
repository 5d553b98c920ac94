/** Reads a text without what came along when it was copied, pasted or merged, and gives every place as one in the text itself. */
import type { SyntaxProblem } from '../../problem';
import { readQuick } from '../../quick/quick';
import { nodeBack } from '../offsets';
import { type Mended, readMended } from '../repair';
import { hasTraps } from '../traps';
import { peeled } from './peel';

/** `text` as read under its layers; undefined where it has none. */
export function readPeeled(text: string): Mended | undefined {
  const under = peeled(text);
  if (!under) return undefined;
  const { root, comments, problems, holes } = readBare(under.text);
  const { start, end } = under;
  return {
    root: root && nodeBack(root, start, end),
    comments: comments.map(({ span, ownLine }) => ({
      span: { start: start(span.start), end: end(span.end) },
      ownLine,
    })),
    problems: [...under.problems, ...problems.map(under.problem)].sort(bySpan),
    holes: holes.map((hole) => ({
      start: start(hole.start),
      end: Math.max(start(hole.start), end(hole.end)),
    })),
  };
}

/** `text` as read where nothing lies on it. */
export function readBare(text: string): Mended {
  const tree = readQuick(text);
  if (!tree || hasTraps(text, tree)) return readMended(text);
  return { ...tree, problems: [], holes: [] };
}

function bySpan(a: SyntaxProblem, b: SyntaxProblem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
