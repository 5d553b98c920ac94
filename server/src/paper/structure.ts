/**
 * Whether a document has the shape its schema asks for, and where it has not: the errors of the compiled
 * schema as located facts. It always asks what a submitted paper must hold; the rules decide how firmly.
 */
import type { ErrorObject } from 'ajv';
import { type ListNode, type MapNode, type Node, type Pair, pairOf, type Span } from '../document/tree';
import { type FieldShape, shapeOf, shapeStep } from './field-shape';
import * as compiled from './generated/validate';
import { placeOfMissing, saysNothing } from './located';
import { plainValues } from './plain-values';
import { anchorOf } from './read-paper';
import type { DocumentKind } from './terms';

interface Place {
  /** The key that holds the value, absent for the entries of a list and for the whole document. */
  readonly pair: Pair | undefined;
  readonly shape: FieldShape;
}

export type StructureFault =
  /** A required field says nothing. `anchor` is its empty key, else the key of the element that lacks it. */
  | ({ readonly kind: 'missing'; readonly key: string; readonly map: MapNode; readonly anchor: Span } & Place)
  /** Something else than a text, a list, a number … stands here. */
  | ({ readonly kind: 'wrong-type'; readonly node: Node } & Place)
  /** An entry of a list says nothing. */
  | ({ readonly kind: 'empty-entry'; readonly list: ListNode; readonly at: number } & Place)
  /** Not one of the choices. */
  | ({ readonly kind: 'not-a-choice'; readonly node: Node } & Place)
  /** A text in another style than asked for: an id, a day, a reference. */
  | ({ readonly kind: 'wrong-style'; readonly node: Node } & Place)
  /** A number below or above what can be. */
  | ({ readonly kind: 'out-of-range'; readonly node: Node; readonly limit: number } & Place)
  /** More or fewer entries than asked for. */
  | ({ readonly kind: 'count'; readonly node: Node; readonly limit: number } & Place)
  | ({ readonly kind: 'other'; readonly node: Node; readonly keyword: string } & Place);

const VALIDATORS = {
  'strategy-paper': compiled.strategy_paper,
  'strategy-follow-up': compiled.strategy_follow_up,
  'strategy-organisation': compiled.strategy_organisation,
} satisfies Record<DocumentKind, unknown>;

/** Keywords that only lead to another error, or to what was told already (`additionalProperties`: as-meant.ts). */
const IN_PASSING: ReadonlySet<string> = new Set(['if', 'anyOf', 'allOf', 'additionalProperties']);

/** Names that elements of a list go by, first the best. */
const NAMES = ['title', 'statement', 'name', 'who', 'what', 'text', 'with', 'date', 'id'];

/** @param root the tree as meant (`as-meant.ts`); unknown keys were told there and are passed over here. */
export function structureFaults(kind: DocumentKind, root: MapNode): readonly StructureFault[] {
  const validate = VALIDATORS[kind];
  if (validate(plainValues(root))) return [];
  const seen = new Set<string>();
  const faults: StructureFault[] = [];
  for (const error of validate.errors ?? []) {
    // One fault for one value, but one for each key it lacks: the draft's and the submitted part of the schema
    // may say the same, and a number among choices is neither a text nor one of them.
    const told = `${error.instancePath} ${error.params['missingProperty'] ?? ''}`;
    if (IN_PASSING.has(error.keyword) || seen.has(told)) continue;
    seen.add(told);
    const fault = locate(error, kind, root);
    if (fault) faults.push(fault);
  }
  return faults;
}

function locate(error: ErrorObject, kind: DocumentKind, root: MapNode): StructureFault | undefined {
  let node: Node | undefined = root;
  let shape: FieldShape | undefined = shapeOf(kind);
  let pair: Pair | undefined;
  let list: { node: ListNode; at: number } | undefined;
  for (const step of stepsOf(error.instancePath)) {
    list = undefined;
    if (node?.kind === 'list') {
      const entry: ListNode['entries'][number] | undefined = node.entries[Number(step)];
      list = entry && { node, at: entry.at };
      shape = shapeStep(shape, Number(step));
      [node, pair] = [entry?.value, undefined];
    } else if (node?.kind === 'map') {
      shape = shapeStep(shape, step);
      pair = pairOf(node, step);
      node = pair?.value;
    }
    if (!shape) return undefined;
  }
  const place = { pair, shape };
  if (list && saysNothing(node) && node?.kind !== 'map') {
    return { kind: 'empty-entry', list: list.node, at: list.at, ...place };
  }
  if (!node) return undefined;
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params['missingProperty']);
      const inner = shapeStep(shape, key);
      if (node.kind !== 'map' || !inner) return undefined;
      const element = pair?.key.span ?? anchorOf(node, node === root ? [] : NAMES, node.span);
      const anchor = placeOfMissing(node, key, element);
      return { kind: 'missing', key, map: node, anchor, pair, shape: inner };
    }
    case 'type':
      return { kind: 'wrong-type', node, ...place };
    case 'enum':
    case 'const':
      return { kind: 'not-a-choice', node, ...place };
    case 'pattern':
      return { kind: 'wrong-style', node, ...place };
    case 'minimum':
    case 'maximum':
      return { kind: 'out-of-range', node, limit: Number(error.params['limit']), ...place };
    case 'minItems':
    case 'maxItems':
      return { kind: 'count', node, limit: Number(error.params['limit']), ...place };
    default:
      return { kind: 'other', node, keyword: error.keyword, ...place };
  }
}

/** The steps of a JSON pointer (RFC 6901). */
function stepsOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
