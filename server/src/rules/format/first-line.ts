/** What is marked of a value that may be long. */
import type { YamlDocument } from '../../document/read';
import type { Node, Span } from '../../document/tree';

/** The first line of a node: a whole map or block marked at once says little of where to look. */
export function firstLine({ source }: YamlDocument, { span }: Node): Span {
  const stop = source.text.slice(span.start, span.end).search(/[\r\n]/);
  return stop === -1 ? span : { start: span.start, end: span.start + stop };
}
