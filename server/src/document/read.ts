/**
 * Text in, document out: the tree, and what stands in the way of reading it. The one entrance to `document/`
 * for everything that reads whole papers; `read-quickly.ts` is its light front door.
 */
import { overlap } from './edit';
import { readQuickly, type YamlDocument } from './read-quickly';
import { loneReturns, withLineFeeds } from './repair/characters';
import { readBare, readPeeled } from './repair/foreign/read-peeled';
import { sourceText } from './source-text';

export type { YamlDocument } from './read-quickly';

/** Reads `text`. Never throws for any text. */
export function readDocument(text: string): YamlDocument {
  return (
    readQuickly(text) ??
    readWithLoneReturns(text) ?? { source: sourceText(text), ...(readPeeled(text) ?? readBare(text)) }
  );
}

/** How many pairs of edits are compared at most to see whether they can be made at once. Own choice. */
const MOST_COMPARED = 100_000;

/** Reads a text in which lines end with a carriage return alone as if they ended as others do; undefined for any other. */
function readWithLoneReturns(text: string): YamlDocument | undefined {
  const usual = withLineFeeds(text);
  if (usual === undefined) return undefined;
  const document = readDocument(usual);
  const problem = loneReturns(text);
  const own = problem.repairs.flatMap(({ edits }) => edits);
  const isMany = own.length * document.problems.length > MOST_COMPARED;
  const others = document.problems.map((other) => {
    const isFree =
      !isMany &&
      other.repairs.every(({ edits }) => !edits.some((edit) => own.some((one) => overlap(one, edit))));
    return isFree ? other : { ...other, repairs: [] };
  });
  const problems = [problem, ...others].sort((a, b) => a.span.start - b.span.start);
  return { ...document, source: { ...document.source, text }, problems };
}
