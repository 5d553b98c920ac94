/** The places of a skeleton that nobody has filled in yet. */
import type { Node, ScalarNode, Span } from '../../document/tree';
import { isPlaceholder } from '../../messages/placeholders';
import type { Fix } from '../../paper/finding';
import type { Subject } from '../../paper/subject';
import { type Context, type Report, type Rule, report, severity } from '../rule';

/** All texts of `root` that are still placeholders, in the order of the text; not those put aside under `parked`. */
export function placesToFillIn(root: Node): readonly ScalarNode[] {
  const places: ScalarNode[] = [];
  collect(root, places);
  return places;
}

function collect(node: Node, places: ScalarNode[]): void {
  switch (node.kind) {
    case 'scalar':
      if (isPlaceholder(node.text)) places.push(node);
      break;
    case 'list':
      for (const { value } of node.entries) if (value) collect(value, places);
      break;
    case 'map':
      for (const { key, value } of node.pairs) if (value && key.text !== 'content') collect(value, places);
  }
}

function* placeholder({ document }: Subject, { stage }: Context): Iterable<Report> {
  // Nearly every paper has none, and is not walked.
  if (!document.root || !document.source.text.includes('<')) return;
  const places = placesToFillIn(document.root);
  const [first, ...others] = places;
  if (!first) return;
  if (stage === 'draft') {
    const related = others.map(({ span }) => ({ span }));
    const fixes = () => [goTo(first.span)];
    yield report('format/placeholder', first.span, { n: places.length }, { related, fixes });
    return;
  }
  for (const { span, text } of places) {
    const fixes = () => [goTo(span)];
    yield report('format/placeholder:one', span, { text }, { fixes });
  }
}

function goTo(span: Span): Fix {
  return {
    title: 'format/placeholder:next',
    params: {},
    safe: false,
    edits: [],
    command: { kind: 'select', span },
  };
}

export const placeholderRule: Rule = {
  name: 'format/placeholder',
  severity: severity('hint', 'error'),
  text: placeholder,
};
