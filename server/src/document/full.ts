/**
 * The full reader: any YAML text, through the `yaml` package, as a tree and the faults that package found.
 * It judges nothing: `read.ts` decides what a fault means to an author. It is loaded only for texts that
 * the quick reader leaves to it.
 */
import {
  type Alias,
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

/** The lexer's sign that what follows is a scalar, which may begin with `#` without being a comment. */
const SCALAR_FOLLOWS = '\x1f';
/** The lexer's other signs, which stand for no characters: BOM, document mode, end of a flow collection. */
const WIDTHLESS = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);

/**
 * Reads any text as YAML 1.2. Of several documents it reads the first with anything in it.
 * @param text the whole text, at most as deep as the budgets of `budget.ts` allow: it recurses.
 */
export function readFull(text: string): FullReading {
  const comments: Comment[] = [];
  const tokens = tokensOf(text, comments);
  const composer = new Composer({
    keepSourceTokens: false,
    logLevel: 'silent',
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const extras: Extra[] = [];
  const filled = documents.filter(
    (document) => document.contents && !isEmpty(document.contents as ParsedNode),
  );
  const first = filled[0] ?? documents[0];
  for (const document of documents) {
    if (document !== first && filled.includes(document)) {
      const range = (document.contents as ParsedNode).range;
      extras.push({ kind: 'document', span: { start: range[0], end: range[1] } });
    }
  }
  const faults: ParserFault[] = documents.flatMap((document: Document) =>
    document.errors.map((error) => ({ code: error.code, span: { start: error.pos[0], end: error.pos[1] } })),
  );
  faults.sort((a, b) => a.span.start - b.span.start);
  const root = first?.contents ? toNode(first.contents as ParsedNode, { text, extras }) : undefined;
  return { root, comments, faults, extras };
}

function* tokensOf(text: string, comments: Comment[]): Generator<CST.Token> {
  const parser = new Parser();
  let offset = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme[0] === '#' && previous !== SCALAR_FOLLOWS) {
      const start = offset;
      comments.push({ span: { start, end: start + lexeme.length }, ownLine: standsAlone(text, start) });
    }
    if (!WIDTHLESS.has(lexeme)) offset += lexeme.length;
    previous = lexeme;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function standsAlone(text: string, offset: number): boolean {
  const lineBreak = text.lastIndexOf('\n', offset - 1);
  return text.slice(lineBreak + 1, offset).trim() === '';
}

interface Reading {
  readonly text: string;
  readonly extras: Extra[];
}

function toNode(node: ParsedNode, reading: Reading): Node | undefined {
  noteExtras(node, reading);
  if (isScalar(node)) return isEmpty(node) ? undefined : toScalar(node, reading);
  if (isMap(node)) {
    const pairs: Pair[] = [];
    for (const { key, value } of node.items) {
      const keyNode = toKey(key as ParsedNode | null, reading);
      if (!keyNode) continue;
      pairs.push({ key: keyNode, value: value ? toNode(value as ParsedNode, reading) : undefined });
    }
    return mapNode(node.range, node.flow === true, pairs, reading.text);
  }
  if (isSeq(node)) {
    const flow = node.flow === true;
    const entries: ListEntry[] = node.items.map((entry) => {
      const value = toNode(entry as ParsedNode, reading);
      const start = (entry as ParsedNode).range[0];
      return { at: flow ? start : dashBefore(reading.text, start), value };
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
  while (text[at] === ' ') at++;
  return text[at] === ':' ? at + 1 : offset;
}

function dashBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at] !== '-') at--;
  // Only white space and comments may lie between a dash and its entry.
  return text[at] === '-' ? at : offset;
}

function toKey(key: ParsedNode | null, reading: Reading): ScalarNode | undefined {
  if (!key) return undefined;
  noteExtras(key, reading);
  if (isScalar(key)) return toScalar(key, reading);
  if (!isAlias(key)) {
    reading.extras.push({ kind: 'complex-key', span: { start: key.range[0], end: key.range[1] } });
  }
  return undefined;
}

function noteExtras(node: ParsedNode, { extras, text }: Reading): void {
  const span = { start: node.range[0], end: node.range[1] };
  if (isAlias(node)) {
    extras.push({
      kind: 'alias',
      span: { start: span.start, end: span.start + (node as Alias).source.length + 1 },
    });
    return;
  }
  const before = propertiesBefore(text, span.start);
  if (node.anchor) extras.push({ kind: 'anchor', span: before ?? span });
  else if (node.tag && before) extras.push({ kind: 'tag', span: before });
  if (isMap(node)) {
    for (const { key } of node.items) {
      if (isScalar(key) && key.type === 'PLAIN' && key.source === '<<') {
        const range = (key as ParsedNode).range;
        extras.push({ kind: 'merge', span: { start: range[0], end: range[1] } });
      }
    }
  }
}

/** The anchor or tag written before a node, on its line or the line above. */
function propertiesBefore(text: string, offset: number): Span | undefined {
  const found = /(?:[&!]\S*\s+)*[&!]\S*\s*$/.exec(text.slice(Math.max(0, offset - 300), offset));
  if (!found) return undefined;
  const start = offset - found[0].length;
  return { start, end: start + found[0].trimEnd().length };
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

function toScalar(node: Scalar.Parsed, { text: source }: Reading): ScalarNode {
  const [start, valueEnd] = node.range;
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  let end = valueEnd;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  const text = node.source ?? String(node.value ?? '');
  return {
    kind: 'scalar',
    span: { start, end },
    style,
    value: style === 'plain' ? plainValue(text) : text,
    text,
  };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
