/** What of a text is not where the format wants it: what a slip that moved much leaves behind. */
import type { SyntaxProblem } from '../../document/problem';
import type { MapNode, Node } from '../../document/tree';
import type { FieldShape } from '../field-shape';
import type { Misreading } from '../misreading';
import type { StructureFault } from '../structure';
import { swallowedIn } from './swallowed';

/** What a reading says of its text. */
export interface Reading {
  readonly text: string;
  readonly root: Node | undefined;
  /** False where no key stands twice in one map. */
  readonly hasTwins: boolean;
  readonly problems: readonly SyntaxProblem[];
  readonly misreadings: readonly Misreading[];
  readonly faults: readonly StructureFault[];
}

/** Something out of place. */
export interface Oddity {
  /** Its offset. */
  readonly at: number;
  /** True where what happened is told already, with the way to mend it. */
  readonly isExplained: boolean;
  /** True where its author may have meant it so: alone, it tells of no slip. */
  readonly isPossible?: true;
}

/** What a text looks like that was tried. */
export interface Look {
  /** All that is out of place, in the order of the text. One mistake may leave several. */
  readonly oddities: readonly Oddity[];
  /** How much there is to say of it in all, out of place or not. */
  readonly total: number;
  /** How many parts are not what the format wants there: a list, a map, a text. */
  readonly misfits: number;
  /** How many fields stand where nothing is read. */
  readonly unread: number;
}

export function lookAt(reading: Reading): Look {
  const { problems, misreadings, faults } = reading;
  const oddities = odditiesOf(reading);
  const total = oddities.length + problems.length + misreadings.length + faults.length;
  const misfits = faults.filter(({ kind }) => kind === 'wrong-type').length;
  return { oddities, total, misfits, unread: unreadIn(misreadings) };
}

/** How many fields stand under keys that are none, and so were not read. */
function unreadIn(misreadings: readonly Misreading[]): number {
  return misreadings.reduce((sum, one) => {
    const isUnread = one.kind === 'unknown-key' && one.near === undefined;
    return isUnread && one.pair.value ? sum + fieldsIn(one.pair.value) : sum;
  }, 0);
}

function fieldsIn(node: Node): number {
  if (node.kind === 'scalar') return 0;
  const values = node.kind === 'map' ? node.pairs : node.entries;
  const own = node.kind === 'map' ? node.pairs.length : 0;
  return values.reduce((sum, { value }) => (value ? sum + fieldsIn(value) : sum), own);
}

function odditiesOf({ text, root, hasTwins, problems, misreadings, faults }: Reading): readonly Oddity[] {
  const oddities = [
    ...problems.flatMap(ofProblem),
    ...misreadings.flatMap((one) => ofMisreading(one, text)),
    ...faults.flatMap(ofFault),
  ];
  if (root) collect(root, text, hasTwins, oddities);
  return oddities.sort((a, b) => a.at - b.at);
}

/** True where something is out of place that a slip may explain, and nothing else explains. */
export function isInDoubt({ oddities, total }: Look): boolean {
  if (total === oddities.length && oddities.every(({ isPossible }) => isPossible)) return false;
  return oddities.length > 1 || oddities.some(({ isExplained }) => !isExplained);
}

/** What is out of place, or may put out of place what follows. */
const OUT_OF_PLACE: ReadonlySet<string> = new Set([
  'indentation',
  'entry-without-dash',
  'entry-after-key',
  'bracket',
  'quote',
  'other',
]);

function ofProblem(problem: SyntaxProblem): readonly Oddity[] {
  if (problem.kind !== 'unreadable' || !OUT_OF_PLACE.has(problem.cause)) return [];
  // One column off is a mistake of its own.
  if (problem.cause === 'indentation' && Math.abs(problem.move) === 1) return [];
  return [{ at: problem.span.start, isExplained: true }];
}

function ofMisreading(one: Misreading, text: string): readonly Oddity[] {
  switch (one.kind) {
    case 'unknown-key':
      // Another word, or a slip, may be the right word for another part; a key in capitals, or in Danish, is itself.
      if (one.how === 'letters' || one.how === 'marks' || one.how === 'danish') return [];
      return [{ at: one.pair.key.span.start, isExplained: one.near !== undefined }];
    case 'stray':
      return one.pairs.slice(0, 1).map(({ key }) => ({ at: key.span.start, isExplained: true }));
    case 'stray-entries':
      return one.list.entries.slice(one.first, one.first + 1).map(({ at }) => ({ at, isExplained: true }));
    case 'shorthand':
    case 'lone-entry':
      return hasSwallowedParts(one.node, one.shape, text) || isAboveParts(one.node, text)
        ? [{ at: one.node.span.start, isExplained: false }]
        : [];
    default:
      return [];
  }
}

/** How much of the text below a value is looked at, in characters: the beginning of a line. */
const LONGEST_LINE = 100;

const FIELD_LINE = /^[ \t]*(?:- +)*([a-z_]+):(?=\s)/gm;

/** True for a text under `>` or `|` that is made of the fields of the element it stands for. */
function hasSwallowedParts(node: Node, { fields, entry }: FieldShape, text: string): boolean {
  if (node.kind !== 'scalar' || (node.style !== 'folded' && node.style !== 'literal')) return false;
  const own = fields ?? entry?.fields ?? {};
  const lines = [...text.slice(node.span.start, node.span.end).matchAll(FIELD_LINE)];
  return lines.filter(([, key]) => key !== undefined && Object.hasOwn(own, key)).length > 1;
}

/** True for a text with a field or an entry right below its line, further in: it may be too much behind its key. */
function isAboveParts({ kind, span }: Node, text: string): boolean {
  if (kind !== 'scalar') return false;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const column = /^ */.exec(text.slice(start, span.start))?.[0].length ?? 0;
  const below = /^[ \t]*\r?\n( *)(?:- |[a-z_]+:\s)/.exec(text.slice(span.end, span.end + LONGEST_LINE));
  return (below?.[1]?.length ?? 0) > column;
}

/**
 * A list where fields are wanted: the key of one of those may have stood between. Fields where a text is wanted: they
 * may be an entry of another list.
 */
function ofFault(fault: StructureFault): readonly Oddity[] {
  if (fault.kind !== 'wrong-type') return [];
  const { node, shape } = fault;
  const isOdd =
    node.kind === 'list' ? shape.fields : node.kind === 'map' && node.pairs.length > 1 && !shape.fields;
  return isOdd ? [{ at: node.span.start, isExplained: false }] : [];
}

/** A list entry that the text above it has swallowed: its line goes on with that text. */
const SWALLOWED = /\n\s*-[ \t]/;
/** Entries with as many words on average may be parts of the text that swallowed them. Own choice. */
const LONG_ENTRY = 3;

/** Collects keys that stand twice in one map, and the dashes of lists that a text has swallowed. */
function collect(node: Node, text: string, hasTwins: boolean, into: Oddity[]): void {
  switch (node.kind) {
    case 'scalar': {
      const { start, end } = node.span;
      if (node.style !== 'plain' || end - start === node.text.length) return;
      const words = text.slice(start, end);
      const found = SWALLOWED.exec(words);
      if (!found) return;
      const at = start + found.index + found[0].length - 2;
      const below = words.slice(found.index + 1).split('\n');
      const count = below
        .join(' ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const isPossible = count >= LONG_ENTRY * below.length;
      into.push({ at, isExplained: false, ...(isPossible && { isPossible }) });
      return;
    }
    case 'list':
      for (const { value } of node.entries) if (value) collect(value, text, hasTwins, into);
      return;
    case 'map': {
      swallowedIn(node, text, into);
      if (hasTwins) collectTwins(node, into);
      for (const { value } of node.pairs) if (value) collect(value, text, hasTwins, into);
    }
  }
}

function collectTwins({ pairs }: MapNode, into: Oddity[]): void {
  for (const [index, { key }] of pairs.entries())
    if (pairs.some((other, before) => before < index && other.key.text === key.text))
      into.push({ at: key.span.start, isExplained: true });
}
