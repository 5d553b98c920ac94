/**
 * Text in, document out: the tree, and what stands in the way of reading it. The one entrance to `document/`
 * for everything that reads whole papers; `read-quickly.ts` is its light front door.
 */
import { readQuickly, type YamlDocument } from './read-quickly';
import { readMended } from './repair/repair';
import { sourceText } from './source-text';

export type { YamlDocument } from './read-quickly';

/** Reads `text`. Never throws for any text. */
export function readDocument(text: string): YamlDocument {
  return readQuickly(text) ?? { source: sourceText(text), ...readMended(text) };
}
