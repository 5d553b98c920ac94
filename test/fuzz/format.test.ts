/**
 * Whatever a paper looks like: formatted it holds the same values and comments, formatting it again changes
 * nothing, and line ends make no difference. The same for moving its fields alone.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument, type YamlDocument } from '../../server/src/document/read';
import type { Node } from '../../server/src/document/tree';
import { kindOfFileName } from '../../server/src/paper/kind';
import { formattable, formatted } from '../../server/src/paper/layout/formatted';
import { inUsualOrder } from '../../server/src/paper/layout/usual-order';
import type { DocumentKind } from '../../server/src/paper/terms';
import { anyPaper } from './paper-text';

const SEED = Number(process.env['FORMAT_SEED'] ?? 20260105);
/** More for a long run: `FORMAT_RUNS=5000 npx mocha test/fuzz/format.test.ts`. */
const RUNS = Number(process.env['FORMAT_RUNS'] ?? 150);

interface Sample {
  readonly kind: DocumentKind;
  readonly text: string;
}

const SAMPLES: readonly Sample[] = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('not-utf8'))
  .sort()
  .flatMap((path) => {
    const kind = kindOfFileName(basename(path));
    const text = readFileSync(join('samples', path), 'utf8');
    const isPaper = typeof formattable(readDocument(text)) === 'object';
    return kind && isPaper ? [{ kind, text }] : [];
  });

/** Values without places; the order of fields does not count. */
function values(node: Node | undefined): unknown {
  if (!node) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => values(value));
  return { fields: new Map(node.pairs.map(({ key, value }) => [key.text, values(value)])) };
}

function comments({ comments: all, source }: YamlDocument): readonly string[] {
  return all.map(({ span }) => source.text.slice(span.start, span.end).trim()).sort();
}

/** Holds `after` to be `before` in another layout. */
function holds(before: string, after: string): void {
  const [one, other] = [readDocument(before), readDocument(after)];
  const shown = `${before}\n=== became\n${after}`;
  assert.deepEqual(other.problems, [], shown);
  assert.deepEqual(values(other.root), values(one.root), shown);
  assert.deepEqual(comments(other), comments(one), shown);
}

function checkFormat(text: string, kind: DocumentKind): void {
  const document = readDocument(text);
  if (typeof formattable(document) !== 'object') return;
  const once = formatted(document, kind) ?? '';
  holds(text, once);
  assert.equal(
    formatted(readDocument(once), kind),
    once,
    `not the same again:\n${text}\n=== became\n${once}`,
  );
  if (text.includes('\n') && !text.includes('\r')) {
    const crlf = formatted(readDocument(text.replaceAll('\n', '\r\n')), kind);
    assert.equal(crlf, once.replaceAll('\n', '\r\n'));
  }
}

function checkOrder(text: string, kind: DocumentKind): void {
  const document = readDocument(text);
  const after = applyEdits(text, inUsualOrder(document, kind));
  holds(text, after);
  // How many blank lines such a text keeps depends on what comes after it; comments in braces stay where they are;
  // and the parser stumbles over some texts below a comment that stands apart from their key.
  if (/[|>]2?\+|:\s*\n\s*\n\s*#/.test(text) || hasCommentInBrackets(document)) return;
  if (typeof formattable(document) !== 'object') return;
  const wanted = readDocument(formatted(document, kind) ?? '');
  const shown = `not in order:\n${text}\n=== became\n${after}`;
  assert.deepEqual(keys(readDocument(after).root), keys(wanted.root), shown);
}

function hasCommentInBrackets({ root, comments: all }: YamlDocument): boolean {
  const holdsOne = (node: Node | undefined): boolean => {
    if (!node || node.kind === 'scalar') return false;
    const { start, end } = node.span;
    if (node.flow) return all.some(({ span }) => span.start > start && span.start < end);
    return node.kind === 'map'
      ? node.pairs.some(({ value }) => holdsOne(value))
      : node.entries.some(({ value }) => holdsOne(value));
  };
  return holdsOne(root);
}

/** All keys in the order of the text. */
function keys(node: Node | undefined): readonly string[] {
  if (!node || node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.entries.flatMap(({ value }) => keys(value));
  return node.pairs.flatMap(({ key, value }) => [key.text, ...keys(value)]);
}

/** How a sample is spoiled, by numbers that are drawn. */
interface Spoiling {
  readonly sample: Sample;
  readonly draws: readonly number[];
  readonly indent: number;
  readonly indentLists: boolean;
  readonly width: number;
  readonly quotes: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined;
  readonly comments: readonly (readonly [spot: number, column: number, blank: boolean])[];
}

const spoiling = fc.record<Spoiling>({
  sample: fc.constantFrom(...SAMPLES),
  draws: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
  indent: fc.constantFrom(2, 2, 3, 4),
  indentLists: fc.boolean(),
  width: fc.constantFrom(0, 40, 80),
  quotes: fc.constantFrom(undefined, 'PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
  comments: fc.array(fc.tuple(fc.nat(10_000), fc.nat(12), fc.boolean()), { maxLength: 6 }),
});

function spoiled({ sample, draws, indent, indentLists, width, quotes, comments: added }: Spoiling): string {
  const document = parseDocument(sample.text);
  let drawn = 0;
  const draw = (): number => (draws[drawn++ % draws.length] ?? 0) + drawn;
  visit(document, (_, node) => {
    if (isScalar(node) && typeof node.value === 'string' && quotes && draw() % 3 === 0) node.type = quotes;
    if (isMap(node) && draw() % 2 === 0) node.items.sort(() => (draw() % 2 === 0 ? 1 : -1));
    if (isCollection(node) && draw() % 40 === 0) node.flow = true;
  });
  const text = document.toString({ indent, indentSeq: indentLists, lineWidth: width });
  return withComments(text, added);
}

/** `text` with those of the comments that fall on a place where they are comments, and change nothing. */
function withComments(text: string, added: Spoiling['comments']): string {
  return added.reduce((before, [spot, column, blank], index) => {
    const lines = before.split('\n');
    const at = spot % lines.length;
    const isBeside = column === 12;
    if (isBeside) lines[at] += ` # mærke ${index}`;
    else
      lines.splice(
        at,
        0,
        ...(blank ? [''] : []),
        `${' '.repeat(column)}# mærke ${index}`,
        ...(blank && column % 2 ? [''] : []),
      );
    const after = lines.join('\n');
    const [one, other] = [readDocument(before), readDocument(after)];
    const isComment = other.comments.length === one.comments.length + 1 && other.problems.length === 0;
    return isComment && JSON.stringify(plainly(one.root)) === JSON.stringify(plainly(other.root))
      ? after
      : before;
  }, text);
}

function plainly(node: Node | undefined): unknown {
  if (!node || node.kind === 'scalar') return node?.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => plainly(value));
  return node.pairs.map(({ key, value }) => [key.text, plainly(value)]);
}

describe('formatting any paper', function () {
  this.timeout(Math.max(60_000, RUNS * 400));

  it('keeps values and comments of whatever stands in a file, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyPaper, (text) => {
        checkFormat(text, 'strategy-paper');
        checkOrder(text, 'strategy-paper');
      }),
      { seed: SEED, numRuns: RUNS * 4 },
    );
  });

  it('keeps values and comments of a sample with its fields shuffled and its layout spoiled', () => {
    fc.assert(
      fc.property(spoiling, (wish) => {
        const text = spoiled(wish);
        checkFormat(text, wish.sample.kind);
        checkOrder(text, wish.sample.kind);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
