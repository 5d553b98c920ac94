/**
 * The syntax tree of one YAML document: maps, lists and scalars, each knowing its place in the text.
 * Both readers (`quick.ts` and `full.ts`) make exactly this tree, so nothing after them knows which one ran.
 */

/** A stretch of the text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'folded' | 'literal';

/** A single value as written. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** What is written, quotes and block header included; without trailing white space or comment. */
  readonly span: Span;
  readonly style: ScalarStyle;
  /** The value by the YAML 1.2 core schema: only a plain scalar can be anything but a text. */
  readonly value: string | number | boolean | null;
  /** The text as an author means it: the resolved text of quotes and blocks, the source of a plain scalar. */
  readonly text: string;
}

/** One `key: value` of a map. */
export interface Pair {
  readonly key: ScalarNode;
  /** Absent where nothing follows the colon. */
  readonly value: Node | undefined;
}

/** A map in block style, or in flow style: `{…}`. */
export interface MapNode {
  readonly kind: 'map';
  /** Block style: from the first key to the end of the last value. Flow style: from `{` past `}`. */
  readonly span: Span;
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

/** A list in block style (`- …`), or in flow style: `[…]`. */
export interface ListNode {
  readonly kind: 'list';
  /** Block style: from the first dash to the end of the last entry. Flow style: from `[` past `]`. */
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly ListEntry[];
}

/** One entry of a list. */
export interface ListEntry {
  /** Where the dash stands; in flow style, where the entry begins. */
  readonly at: number;
  /** Absent where nothing follows the dash. */
  readonly value: Node | undefined;
}

export type Node = ScalarNode | MapNode | ListNode;

/** A comment, from `#` to the end of its line. */
export interface Comment {
  readonly span: Span;
  /** True where nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/** What a reader makes of a text it can read whole. */
export interface Tree {
  /** Absent where the text holds nothing but comments and blank lines. */
  readonly root: Node | undefined;
  /** In the order of the text. */
  readonly comments: readonly Comment[];
}

/**
 * The pair of `map` whose key reads `key`; the first where there are several.
 * @returns undefined where there is none.
 */
export function pairOf(map: MapNode, key: string): Pair | undefined {
  for (const pair of map.pairs) if (pair.key.text === key) return pair;
  return undefined;
}

/** The span of a pair: from its key to the end of its value, or of its colon where it has none. */
export function spanOfPair(pair: Pair): Span {
  return { start: pair.key.span.start, end: pair.value ? pair.value.span.end : pair.key.span.end + 1 };
}

/** True where `offset` lies in `span`, its end included. */
export function contains(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}

/** A path to a node: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/**
 * The deepest node on `path` from `root`, and how much of the path led there.
 * @returns the node and the number of steps taken; all of them where the whole path exists.
 */
export function follow(
  root: Node | undefined,
  path: Path,
): { node: Node | undefined; steps: number; pair: Pair | undefined } {
  let node = root;
  let pair: Pair | undefined;
  let steps = 0;
  for (const step of path) {
    if (node?.kind === 'map' && typeof step === 'string') {
      const next = pairOf(node, step);
      if (!next) break;
      pair = next;
      node = next.value;
    } else if (node?.kind === 'list' && typeof step === 'number') {
      const entry = node.entries[step];
      if (!entry) break;
      pair = undefined;
      node = entry.value;
    } else break;
    steps++;
  }
  return { node, steps, pair };
}

/** Of fewer keys, each is compared with each, which is quicker than a table. */
const FEW = 16;

/** True where a key stands twice in one map, at any level. */
export function hasTwins(node: Node): boolean {
  if (node.kind === 'list') return node.entries.some(({ value }) => value !== undefined && hasTwins(value));
  if (node.kind !== 'map') return false;
  const { pairs } = node;
  if (pairs.length > FEW && new Set(pairs.map(({ key }) => key.text)).size < pairs.length) return true;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (!pair) continue;
    if (pairs.length <= FEW)
      for (let before = 0; before < at; before++) if (pairs[before]?.key.text === pair.key.text) return true;
    if (pair.value && pair.value.kind !== 'scalar' && hasTwins(pair.value)) return true;
  }
  return false;
}
