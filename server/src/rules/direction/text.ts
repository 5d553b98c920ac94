/** The direction's statement as the rules read it: its first paragraph is the statement, the rest belongs elsewhere. */
import type { YamlDocument } from '../../document/read';
import type { Span } from '../../document/tree';
import type { LocatedText } from '../../paper/located';
import type { Paper } from '../../paper/paper';
import { written } from '../names';

export interface Statement {
  readonly located: LocatedText;
  /** The first paragraph: all of it, where the statement is one as it should be. */
  readonly first: string;
  /** The other paragraphs; none as it should be. */
  readonly rest: readonly string[];
}

/** The statement, unless it is missing or still a placeholder. */
export function statementOf(paper: Paper): Statement | undefined {
  const located = written(paper.direction?.statement);
  if (!located) return undefined;
  const [first, ...rest] = paragraphsOf(located);
  return first === undefined ? undefined : { located, first, rest };
}

/** A literal block keeps every line break, so only an empty line parts its paragraphs; elsewhere every break left does. */
function paragraphsOf({ value, node }: LocatedText): readonly string[] {
  const parts = value.split(node.style === 'literal' ? /\n[ \t]*\n\s*/ : /\n\s*/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Where the second paragraph begins and the text ends; the whole text where escapes hide the place. */
export function spanOfRest({ source }: YamlDocument, { span, node }: LocatedText): Span {
  const raw = source.text.slice(span.start, span.end);
  const isBlock = node.style === 'folded' || node.style === 'literal';
  // The line of a block's header is no paragraph.
  const from = isBlock
    ? raw.indexOf('\n') + 1 + (/^\s*/.exec(raw.slice(raw.indexOf('\n') + 1))?.[0].length ?? 0)
    : 0;
  const gap = /\n[ \t]*\r?\n\s*/.exec(raw.slice(from));
  return gap ? { start: span.start + from + gap.index + gap[0].length, end: span.end } : span;
}
