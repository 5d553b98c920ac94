/**
 * The full reader: any YAML text, through the `yaml` package, as a tree and the faults that package found.
 * It judges nothing: `read.ts` decides what a fault means to an author. It is loaded only for texts that
 * the quick reader leaves to it.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml';
import { plainValue } from './scalar-value';
import type { Comment, ListEntry, MapNode, Node, Pair, ScalarNode, ScalarStyle, Span, Tree } from './tree';

/** Something of YAML that the common format does without. */
export interface Extra {
  readonly kind: 'document' | 'anchor' | 'alias' | 'tag' | 'merge' | 'complex-key' | 'directive';
  readonly span: Span;
}

/** A fault in the words of the `yaml` package: `code` is its own name for it, `span` where it saw it. */
export interface ParserFault {
  readonly code: string;
  readonly span: Span;
}

export interface FullReading extends Tree {
  readonly faults: readonly ParserFault[];
  readonly extras: readonly Extra[];
}

/** The lexer's sign that what follows is a scalar, which may look like anything else. */
const SCALAR_FOLLOWS = '\x1f';
/** The lexer's other signs, which stand for no characters: document mode, and a flow collection cut off. */
const WIDTHLESS = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);

/** The first character of what stands outside all scalars and is more than the common format needs. */
const EXTRA_SIGNS: Readonly<Record<string, Extra['kind']>> = {
  '&': 'anchor',
  '*': 'alias',
  '!': 'tag',
  '%': 'directive',
};

/** What only the lexemes show; the `yaml` package's nodes keep no place for it. */
interface Marks {
  readonly comments: Comment[];
  readonly extras: Extra[];
  /** Where the dashes of lists stand, in the order of the text. */
  readonly dashes: number[];
}

interface Reading extends Marks {
  readonly text: string;
}

/**
 * Reads any text as YAML 1.2. Of several documents it reads the first with anything in it.
 * @param text the whole text, at most as deep as the budgets of `budget.ts` allow: it recurses.
 */
export function readFull(text: string): FullReading {
  const reading: Reading = { text, comments: [], extras: [], dashes: [] };
  const composer = new Composer({
    keepSourceTokens: false,
    logLevel: 'silent',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
  });
  const documents = [...composer.compose(tokensOf(reading), true, text.length)];
  const contents = documents.flatMap((document: Document) => {
    const node = document.contents as ParsedNode | null;
    return node && !isEmpty(node) ? [node] : [];
  });
  const [first, ...others] = contents;
  const root = first ? toNode(first, reading) : undefined;
  const further = others.map((node) => trimmed(text, node.range[0], node.range[1]));
  const extras = [
    // What is odd inside a further document is beside the point that there is one.
    ...reading.extras.filter(({ span }) => !further.some((whole) => within(span, whole))),
    ...further.map((span): Extra => ({ kind: 'document', span })),
  ];
  const faults: ParserFault[] = documents.flatMap((document: Document) =>
    document.errors.map((error) => ({ code: error.code, span: { start: error.pos[0], end: error.pos[1] } })),
  );
  return { root, comments: reading.comments, faults: faults.sort(byStart), extras: extras.sort(byStart) };
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function* tokensOf({ text, comments, extras, dashes }: Reading): Generator<CST.Token> {
  const parser = new Parser();
  let offset = 0;
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const sign = lexeme[0] ?? '';
    const length = isScalarNext || !WIDTHLESS.has(lexeme) ? lexeme.length : 0;
    const span = { start: offset, end: offset + length };
    if (!isScalarNext) {
      const kind = EXTRA_SIGNS[sign];
      if (kind) extras.push({ kind, span });
      else if (sign === '#') comments.push({ span, ownLine: standsAlone(text, offset) });
      else if (lexeme === '-') dashes.push(offset);
    }
    isScalarNext = !isScalarNext && lexeme === SCALAR_FOLLOWS;
    offset += length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** True where nothing but white space, or a byte order mark, stands before `offset` on its line. */
function standsAlone(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n' || (at === 0 && text[at] === '\ufeff');
}

function toNode(node: ParsedNode, reading: Reading): Node | undefined {
  if (isScalar(node)) return isEmpty(node) ? undefined : toScalar(node, reading.text);
  if (isMap(node)) {
    const pairs: Pair[] = [];
    for (const { key, value } of node.items) {
      const keyNode = toKey(key as ParsedNode, reading);
      if (!keyNode) continue;
      pairs.push({ key: keyNode, value: value ? toNode(value as ParsedNode, reading) : undefined });
    }
    return mapNode(node.range, node.flow === true, pairs, reading.text);
  }
  if (isSeq(node)) {
    const flow = node.flow === true;
    const entries: ListEntry[] = node.items.map((entry) => {
      const start = (entry as ParsedNode).range[0];
      const value = toNode(entry as ParsedNode, reading);
      return { at: flow ? start : dashBefore(reading.dashes, start), value };
    });
    const start = flow ? node.range[0] : (entries[0]?.at ?? node.range[0]);
    const end = flow ? node.range[1] : endOfLast(entries, node.range[1]);
    return { kind: 'list', span: { start, end }, flow, entries };
  }
  return undefined;
}

function endOfLast(entries: readonly ListEntry[], otherwise: number): number {
  const last = entries.at(-1);
  if (!last) return otherwise;
  return last.value ? last.value.span.end : last.at + 1;
}

function mapNode(range: readonly number[], flow: boolean, pairs: readonly Pair[], text: string): MapNode {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (flow || !first || !last) {
    return { kind: 'map', span: { start: range[0] ?? 0, end: range[1] ?? text.length }, flow, pairs };
  }
  const end = last.value ? last.value.span.end : colonAfter(text, last.key.span.end);
  return { kind: 'map', span: { start: first.key.span.start, end }, flow, pairs };
}

/** The offset past the colon that follows a key, or past the key where there is none. */
function colonAfter(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === ':' ? at + 1 : offset;
}

/** The last of `dashes` before `offset`; `offset` itself where there is none, which is a fault. */
function dashBefore(dashes: readonly number[], offset: number): number {
  let low = 0;
  let high = dashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dashes[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return dashes[low - 1] ?? offset;
}

function toKey(key: ParsedNode, { text, extras }: Reading): ScalarNode | undefined {
  if (isScalar(key)) {
    const node = toScalar(key, text);
    if (node.style === 'plain' && node.text === '<<') extras.push({ kind: 'merge', span: node.span });
    return node;
  }
  if (!isAlias(key)) extras.push({ kind: 'complex-key', span: trimmed(text, key.range[0], key.range[1]) });
  return undefined;
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.range[0] === node.range[1];
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'folded',
  BLOCK_LITERAL: 'literal',
};

function toScalar(node: Scalar.Parsed, source: string): ScalarNode {
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const text = node.source ?? String(node.value ?? '');
  const value = style === 'plain' ? plainValue(text) : text;
  return { kind: 'scalar', span: spanOfScalar(node, style, source), style, value, text };
}

function spanOfScalar({ range }: Scalar.Parsed, style: ScalarStyle, source: string): Span {
  const span = trimmed(source, range[0], range[1]);
  if (style !== 'folded' && style !== 'literal') return span;
  // A block with nothing in it would else end with the comment on its first line.
  const header = /[|>][-+0-9]*/y;
  header.lastIndex = span.start;
  header.test(source);
  const isHeaderAlone = !source.slice(header.lastIndex, span.end).includes('\n');
  return isHeaderAlone ? { start: span.start, end: header.lastIndex } : span;
}

/** The stretch from `start` to `end` without the white space and line ends at its end. */
function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return { start, end: last };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
