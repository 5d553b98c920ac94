/**
 * What the words of a paper are, for colouring: ids and what refers to them, persons, days, choices, open places.
 * It goes by the tree as meant and the shapes of the format; keys are left to the grammar.
 */
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { lineAt, lineEnd, lineStart, type SourceText } from '../../document/source-text';
import type { MapNode, Node, ScalarNode, Span } from '../../document/tree';
import { isPlaceholder } from '../../messages/placeholders';
import { type FieldShape, shapeAt, shapeOf, shapeStep } from '../../paper/field-shape';
import { isDate, textAt } from '../../paper/located';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Analysis, Session } from '../session';

/** The sorts by their standard names: every theme knows those. `namespace`: papers and units. `variable`: elements. */
const TYPES = ['namespace', 'variable', 'class', 'number', 'enumMember', 'macro'] as const;
type TokenType = (typeof TYPES)[number];

const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: ['declaration'] };

/** A stretch of words of one sort. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  /** True where a thing gets its id. */
  readonly declares: boolean;
}

/** What is around the words: the ids of the register's units, which tell a unit from a partner outside. */
interface Walk {
  readonly source: SourceText;
  readonly units: ReadonlySet<string>;
  readonly tokens: Token[];
}

/** The tokens of a text, in its order; none where it is of no known kind. */
export function tokensOf(analysis: Analysis, session: Session): readonly Token[] {
  const { content } = analysis.subject;
  if (!content) return [];
  const { organisation } = session.surroundings(analysis);
  const units = new Set(organisation?.units.flatMap(({ id }) => id?.value ?? []));
  const walk: Walk = { source: analysis.document.source, units, tokens: [] };
  walkNode(content.map, shapeOf(content.kind), [], walk);
  return walk.tokens.sort((a, b) => a.span.start - b.span.start);
}

/** @param refersTo what the field that holds `node` refers to: the shapes of its entries do not say it again */
function walkNode(node: Node, shape: FieldShape | undefined, refersTo: readonly string[], walk: Walk): void {
  if (node.kind === 'scalar') {
    if (shape) walk.tokens.push(...tokensOfText(node, shape, shape.refersTo ?? refersTo, walk));
    return;
  }
  if (node.kind === 'list') {
    const named = shape?.refersTo ?? refersTo;
    for (const { value } of node.entries) if (value) walkNode(value, shapeStep(shape, 0), named, walk);
    return;
  }
  for (const { key, value } of node.pairs) {
    if (!value) continue;
    const isAside = shape?.path === 'strategy-paper:parked[]' && key.text === 'content';
    walkNode(value, isAside ? shapeOfParked(node) : shapeStep(shape, key.text), [], walk);
  }
}

/** What was put aside is written as where it came from. */
function shapeOfParked(parked: MapNode): FieldShape | undefined {
  switch (textAt(parked, 'kind')?.value) {
    case 'initiative':
      return shapeAt('strategy-paper', ['initiatives', 0]);
    case 'benefit':
      return shapeAt('strategy-paper', ['initiatives', 0, 'benefits', 0]);
    case 'action':
      return shapeAt('strategy-paper', ['initiatives', 0, 'actions', 0]);
    default:
      return undefined;
  }
}

function tokensOfText(
  node: ScalarNode,
  shape: FieldShape,
  refersTo: readonly string[],
  { source, units }: Walk,
): readonly Token[] {
  const token = (type: TokenType, declares = false, span = wordsOf(node)): readonly Token[] =>
    linesOf(source, span).map((line) => ({ span: line, type, declares }));
  const { text } = node;
  if (text.trim() === '') return [];
  if (isPlaceholder(text)) return token('macro');
  if (shape.date) return isDate(text) ? token('number') : [];
  if (shape.choices) return shape.choices.includes(text) ? token('enumMember') : [];
  const [target] = refersTo;
  switch (target) {
    case undefined:
      return shape.slug ? token(isOfWorkspace(shape.path) ? 'namespace' : 'variable', true) : [];
    case 'person':
      return token('class');
    case 'paper':
      return token('namespace');
    case 'unit':
      // A partner may be one outside, in words of one's own.
      return shape.slug || units.has(text) ? token('namespace') : [];
    default:
      break;
  }
  const span = wordsOf(node);
  const hash = source.text.slice(span.start, span.end).indexOf('#');
  if (hash === -1) return token('variable');
  return [
    ...token('namespace', false, { start: span.start, end: span.start + hash }),
    ...token('variable', false, { start: span.start + hash + 1, end: span.end }),
  ];
}

/** True for what other files name by its id alone. */
function isOfWorkspace(path: string): boolean {
  return /(?::|:unit\.|:units\[\]\.|:vision\.)id$/.test(path);
}

/** What is written, without the quotes. */
function wordsOf({ style, span }: ScalarNode): Span {
  const isQuoted = style === 'single' || style === 'double';
  return isQuoted ? { start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) } : span;
}

/** `span` line by line, without white space: most clients take no token over several lines. */
function linesOf(source: SourceText, span: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let line = lineAt(source, span.start); line <= lineAt(source, span.end); line++) {
    const start = Math.max(span.start, lineStart(source, line));
    const words = source.text.slice(start, Math.min(span.end, lineEnd(source, line)));
    const from = start + words.length - words.trimStart().length;
    const end = start + words.trimEnd().length;
    // The sign of a block text is none of its words.
    if (end > from && !/^[|>][-+0-9]*(?:\s|$)/.test(words)) lines.push({ start: from, end });
  }
  return lines;
}

/** `tokens` as the protocol wants them: five numbers each, places counted from the token before. */
export function encoded(
  tokens: readonly Token[],
  { document: { source } }: Analysis,
  { positions }: Session,
): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { span, type, declares } of tokens) {
    const { start, end } = positions.toRange(source, span);
    const isSameLine = start.line === line;
    data.push(start.line - line, start.character - (isSameLine ? character : 0));
    data.push(end.character - start.character, TYPES.indexOf(type), declares ? 1 : 0);
    [line, character] = [start.line, start.character];
  }
  return { data };
}

export const semanticTokens: Feature = (connection, session) => {
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? encoded(tokensOf(analysis, session), analysis, session) : { data: [] };
  });
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    if (!analysis) return { data: [] };
    const { source } = analysis.document;
    const from = session.positions.toOffset(source, range.start);
    const to = session.positions.toOffset(source, range.end);
    const tokens = tokensOf(analysis, session).filter(({ span }) => span.start < to && span.end > from);
    return encoded(tokens, analysis, session);
  });
  return { semanticTokensProvider: { legend: LEGEND, full: true, range: true } };
};
